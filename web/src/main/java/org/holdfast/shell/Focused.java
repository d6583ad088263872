package org.holdfast.shell;

/** A view that wants people undisturbed: on a phone the navigation makes room for it. */
public interface Focused {}
