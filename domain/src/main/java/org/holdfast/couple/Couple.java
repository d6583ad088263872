package org.holdfast.couple;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.holdfast.access.CaseClosed;
import org.holdfast.access.CaseState;
import org.holdfast.access.Holds;
import org.holdfast.access.Kind;
import org.holdfast.shared.AccountId;
import org.holdfast.shared.Binding;
import org.holdfast.shared.CoupleId;
import org.holdfast.shared.Limits;
import org.holdfast.shared.NotFound;
import org.holdfast.shared.Refused;
import org.holdfast.shared.SealedWords;
import org.holdfast.shared.Sensitive;
import org.holdfast.shared.Vault;
import org.jspecify.annotations.Nullable;

/**
 * Two people in counseling together, or one who goes on alone, carried by one counselor.
 *
 * <p>Life: opened at intake with one or both partners seated; everything clinical hangs on it. A separation freezes it
 * for good: it is read from then on, and nothing is added. A case for one begins after that and never has a second seat;
 * it is closed in the same way when its person begins again as one of a couple.
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

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false)
    private CaseState state;

    @Column(name = "separated_at")
    private @Nullable Instant separatedAt;

    @Column(name = "separation_reason", nullable = false)
    private SealedWords separationReason;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    protected Couple() {}

    public Couple(CoupleId id, AccountId counselor, Instant openedAt) {
        this(id, counselor, openedAt, CaseState.COUPLE);
    }

    private Couple(CoupleId id, AccountId counselor, Instant openedAt, CaseState state) {
        this.id = id.value();
        this.counselor = counselor;
        this.openedAt = openedAt;
        this.state = state;
        this.separationReason = SealedWords.NONE;
    }

    /** A case for one person, which knows nothing of any couple they were in. */
    static Couple forOne(CoupleId id, AccountId counselor, Instant openedAt) {
        return new Couple(id, counselor, openedAt, CaseState.INDIVIDUAL);
    }

    /**
     * Freezes the record for good.
     *
     * @param reason for the record; the couple's counselor reads it, and nobody else
     * @throws CaseClosed if the couple has separated already
     */
    void separate(Sensitive reason, Instant now, Vault vault) {
        switch (state) {
            case FROZEN -> throw new CaseClosed();
            case INDIVIDUAL -> throw new NotFound();
            case COUPLE -> {
                if (reason.isBlank()) {
                    throw new Refused("refused.separation.reason");
                }
                separationReason = vault.seal(Limits.note(reason), binding());
                separatedAt = now;
                state = CaseState.FROZEN;
            }
        }
    }

    /** Closes a case for one, whose person goes on elsewhere; for a couple that has separated there is nothing to do. */
    void end(Instant now) {
        switch (state) {
            case FROZEN -> {}
            case COUPLE -> throw new NotFound();
            case INDIVIDUAL -> {
                separatedAt = now;
                state = CaseState.FROZEN;
            }
        }
    }

    private Binding binding() {
        return new Binding("couple", "separation_reason", id, id);
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

    public CaseState state() {
        return state;
    }

    public Optional<Instant> separatedAt() {
        return Optional.ofNullable(separatedAt);
    }

    public Sensitive separationReason(Vault vault) {
        return vault.open(separationReason, binding());
    }

    public long version() {
        return version;
    }
}
