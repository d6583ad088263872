package org.holdfast.audit;

/** Seals the audit trail, over and over while the application runs. */
@FunctionalInterface
public interface Sealing {

    /** Seals all that is not sealed yet; throws if that cannot be done now. */
    void seal();
}
