package org.holdfast.policy;

/** A version of a secrets policy; the one that was signed never changes. */
public record PolicyRef(String key, int version) {}
