package org.holdfast.worksheet.sheet;

import org.holdfast.shared.Sensitive;

/** A partner's answer, opened by the counselor. */
public record SharedAnswer(String itemKey, Sensitive words) {}
