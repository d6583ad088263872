package org.holdfast.couple;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.holdfast.access.Holds;
import org.holdfast.access.Kind;
import org.holdfast.shared.AccountId;
import org.holdfast.shared.CoupleId;

/**
 * Two people in counseling together, carried by one counselor.
 *
 * <p>Life: opened at intake with one or both partners seated; everything clinical hangs on it.
 */
@Holds(Kind.COUPLE)
@Entity
@Table(name = "couple")
public class Couple {

    @Id
    private UUID id;

    @Column(name = "counselor_id", nullable = false)
    private AccountId counselor;

    @Column(name = "opened_at", nullable = false)
    private Instant openedAt;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    protected Couple() {}

    public Couple(CoupleId id, AccountId counselor, Instant openedAt) {
        this.id = id.value();
        this.counselor = counselor;
        this.openedAt = openedAt;
    }

    public CoupleId id() {
        return new CoupleId(id);
    }

    public AccountId counselor() {
        return counselor;
    }

    public Instant openedAt() {
        return openedAt;
    }

    public long version() {
        return version;
    }
}
