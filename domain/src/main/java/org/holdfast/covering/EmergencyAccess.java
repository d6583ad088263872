package org.holdfast.covering;

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
import org.holdfast.access.Holds;
import org.holdfast.access.Kind;
import org.holdfast.shared.AccountId;
import org.holdfast.shared.Binding;
import org.holdfast.shared.CoupleId;
import org.holdfast.shared.EmergencyId;
import org.holdfast.shared.Limits;
import org.holdfast.shared.PartnerId;
import org.holdfast.shared.Refused;
import org.holdfast.shared.SealedWords;
import org.holdfast.shared.Sensitive;
import org.holdfast.shared.Vault;
import org.jspecify.annotations.Nullable;

/**
 * That a counselor reached a colleague's couple in an emergency.
 *
 * <p>Life: open from the moment the reason is given; ends by itself after {@link BreakingGlass#LASTS}; then, or before,
 * the couple's counselor reviews it, once.
 */
@Holds(Kind.COUPLE)
@Entity
@Table(name = "emergency_access")
public class EmergencyAccess implements Cover {

    @Id
    private UUID id;

    @Column(name = "couple_id", nullable = false)
    private CoupleId couple;

    @Column(name = "partner_id", nullable = false)
    private PartnerId partner;

    @Column(name = "keeper_id", nullable = false)
    private AccountId keeper;

    @Column(name = "reader_id", nullable = false)
    private AccountId reader;

    @Enumerated(EnumType.STRING)
    @Column(name = "ground", nullable = false)
    private Ground ground;

    @Column(name = "reason", nullable = false)
    private SealedWords reason;

    @Column(name = "began_at", nullable = false)
    private Instant beganAt;

    @Column(name = "ends_at", nullable = false)
    private Instant endsAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "verdict")
    private @Nullable Verdict verdict;

    @Column(name = "review_note", nullable = false)
    private SealedWords note;

    @Column(name = "reviewed_at")
    private @Nullable Instant reviewedAt;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    protected EmergencyAccess() {}

    /** @throws Refused without a reason in words */
    public EmergencyAccess(
            Reached reached, AccountId reader, Ground ground, Sensitive reason, Instant now, Vault vault) {
        checkReason(reason);
        this.id = UUID.randomUUID();
        this.couple = reached.couple();
        this.partner = reached.partner();
        this.keeper = reached.keeper();
        this.reader = reader;
        this.ground = ground;
        this.reason = vault.seal(reason, binding("reason"));
        this.beganAt = now;
        this.endsAt = now.plus(BreakingGlass.LASTS);
        this.note = SealedWords.NONE;
    }

    /** @throws Refused if it is blank or too long */
    static void checkReason(Sensitive reason) {
        if (reason.isBlank()) {
            throw new Refused("refused.emergency.reason");
        }
        Limits.note(reason);
    }

    /**
     * Says what the couple's counselor thinks of it.
     *
     * @throws Refused if it was reviewed before, or there is something to discuss and no word on what
     */
    void review(Verdict said, Sensitive words, Instant now, Vault vault) {
        if (verdict != null) {
            throw new Refused("refused.emergency.reviewed");
        }
        if (said == Verdict.TO_BE_DISCUSSED && words.isBlank()) {
            throw new Refused("refused.emergency.note");
        }
        verdict = said;
        note = vault.seal(Limits.note(words), binding("review_note"));
        reviewedAt = now;
    }

    private Binding binding(String column) {
        return new Binding("emergency_access", column, id, couple.value());
    }

    public EmergencyId id() {
        return new EmergencyId(id);
    }

    @Override
    public CoupleId couple() {
        return couple;
    }

    /** Whose emergency it is. */
    public PartnerId partner() {
        return partner;
    }

    public AccountId keeper() {
        return keeper;
    }

    @Override
    public AccountId reader() {
        return reader;
    }

    public Ground ground() {
        return ground;
    }

    public Sensitive reason(Vault vault) {
        return vault.open(reason, binding("reason"));
    }

    public Instant beganAt() {
        return beganAt;
    }

    @Override
    public Instant endsAt() {
        return endsAt;
    }

    public boolean isOpen(Instant now) {
        return now.isBefore(endsAt);
    }

    public Optional<Verdict> verdict() {
        return Optional.ofNullable(verdict);
    }

    public Sensitive note(Vault vault) {
        return vault.open(note, binding("review_note"));
    }
}
