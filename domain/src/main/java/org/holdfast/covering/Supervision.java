package org.holdfast.covering;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.holdfast.access.Holds;
import org.holdfast.access.Kind;
import org.holdfast.shared.AccountId;
import org.holdfast.shared.Binding;
import org.holdfast.shared.CoupleId;
import org.holdfast.shared.Limits;
import org.holdfast.shared.Refused;
import org.holdfast.shared.SealedWords;
import org.holdfast.shared.Sensitive;
import org.holdfast.shared.SupervisionId;
import org.holdfast.shared.Vault;
import org.jspecify.annotations.Nullable;

/**
 * A couple that its counselor opened to a colleague.
 *
 * <p>Life: open from the moment it is made; ends by itself after its last day, or when the couple's counselor closes it.
 */
@Holds(Kind.COUPLE)
@Entity
@Table(name = "supervision")
public class Supervision implements Cover {

    /** Months ahead that the last day may be. */
    public static final int MONTHS = 6;

    @Id
    private UUID id;

    @Column(name = "couple_id", nullable = false)
    private CoupleId couple;

    @Column(name = "keeper_id", nullable = false)
    private AccountId keeper;

    @Column(name = "supervisor_id", nullable = false)
    private AccountId supervisor;

    @Column(name = "question", nullable = false)
    private SealedWords question;

    @Column(name = "opened_at", nullable = false)
    private Instant openedAt;

    @Column(name = "ends_at", nullable = false)
    private Instant endsAt;

    @Column(name = "closed_at")
    private @Nullable Instant closedAt;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    protected Supervision() {}

    /** @param clock now, in the practice's zone: a day ends where the practice is */
    public Supervision(NewSupervision asked, AccountId keeper, Clock clock, Vault vault) {
        this.id = UUID.randomUUID();
        this.couple = asked.couple();
        this.keeper = keeper;
        this.supervisor = asked.supervisor();
        this.openedAt = clock.instant();
        this.endsAt = lastDay(asked.lastDay(), LocalDate.now(clock))
                .plusDays(1)
                .atStartOfDay(clock.getZone())
                .toInstant();
        this.question = vault.seal(Limits.note(asked.question()), binding());
    }

    private static LocalDate lastDay(LocalDate asked, LocalDate today) {
        if (asked.isAfter(today.plusMonths(MONTHS))) {
            throw new Refused("refused.due.far", today.plusMonths(MONTHS));
        }
        return Limits.dueDate(asked, today);
    }

    /** Ends it before its day. */
    void close(Instant now) {
        closedAt = now;
    }

    private Binding binding() {
        return new Binding("supervision", "question", id, couple.value());
    }

    public SupervisionId id() {
        return new SupervisionId(id);
    }

    @Override
    public CoupleId couple() {
        return couple;
    }

    @Override
    public AccountId reader() {
        return supervisor;
    }

    @Override
    public Instant endsAt() {
        return endsAt;
    }

    /** Whether the supervisor sees the couple at that moment. */
    public boolean isOpen(Instant now) {
        return closedAt == null && now.isBefore(endsAt);
    }

    public Sensitive question(Vault vault) {
        return vault.open(question, binding());
    }
}
