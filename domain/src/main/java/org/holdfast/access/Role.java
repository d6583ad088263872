package org.holdfast.access;

/** What a person is to the practice; everyone has exactly one. */
public enum Role {
    COUNSELOR,
    CLIENT,
    ADMIN
}
