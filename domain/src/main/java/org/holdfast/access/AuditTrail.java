package org.holdfast.access;

/** Where every act leaves exactly one record. */
public interface AuditTrail {

    /** Records it in the same transaction: what cannot be recorded does not happen. */
    void allowed(Deed deed);

    /** Records it in a transaction of its own, since the act's is undone. */
    void refused(Deed deed);
}
