package org.holdfast.couple;

/** Which of the two lines in a chart is whose; says nothing about the person. */
public enum Side {
    A,
    B
}
