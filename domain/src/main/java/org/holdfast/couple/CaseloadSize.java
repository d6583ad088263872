package org.holdfast.couple;

import org.holdfast.shared.AccountId;

/** How much a counselor carries; says nothing about what the couples do. */
public record CaseloadSize(AccountId counselor, String counselorName, long couples, long clients) {}
