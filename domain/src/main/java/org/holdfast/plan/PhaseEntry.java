package org.holdfast.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.holdfast.shared.AccountId;
import org.holdfast.shared.Sensitive;

/** When a couple entered a phase, and why early if it was early. */
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
    private Sensitive reason;

    protected PhaseEntry() {}

    PhaseEntry(int phase, Instant enteredAt, AccountId decidedBy, Sensitive reason) {
        this.id = UUID.randomUUID();
        this.phase = phase;
        this.enteredAt = enteredAt;
        this.decidedBy = decidedBy;
        this.reason = reason;
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

    public Sensitive reason() {
        return reason;
    }
}
