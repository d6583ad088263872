package org.holdfast.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.holdfast.access.Holds;
import org.holdfast.access.Kind;
import org.holdfast.shared.AccountId;
import org.holdfast.shared.Binding;
import org.holdfast.shared.CoupleId;
import org.holdfast.shared.SealedWords;
import org.holdfast.shared.Sensitive;
import org.holdfast.shared.Vault;

/** When a couple entered a phase, and why early if it was early. */
@Holds(Kind.COUPLE)
@Entity
@Table(name = "phase_entry")
public class PhaseEntry {

    @Id
    private UUID id;

    @Column(name = "phase", nullable = false)
    private int phase;

    @Column(name = "entered_at", nullable = false)
    private Instant enteredAt;

    @Column(name = "decided_by", nullable = false)
    private AccountId decidedBy;

    @Column(name = "reason", nullable = false)
    private SealedWords reason;

    protected PhaseEntry() {}

    PhaseEntry(int phase, Instant enteredAt, AccountId decidedBy, Sensitive reason, CoupleId couple, Vault vault) {
        this.id = UUID.randomUUID();
        this.phase = phase;
        this.enteredAt = enteredAt;
        this.decidedBy = decidedBy;
        this.reason = vault.seal(reason, binding(couple));
    }

    /** The phase entered, counted from 0. */
    public int phase() {
        return phase;
    }

    public Instant enteredAt() {
        return enteredAt;
    }

    public AccountId decidedBy() {
        return decidedBy;
    }

    /** @param couple the one whose plan it is: the words belong to it */
    public Sensitive reason(CoupleId couple, Vault vault) {
        return vault.open(reason, binding(couple));
    }

    private Binding binding(CoupleId couple) {
        return new Binding("phase_entry", "reason", id, couple.value());
    }
}
