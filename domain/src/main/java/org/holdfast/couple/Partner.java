package org.holdfast.couple;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.holdfast.access.Holds;
import org.holdfast.access.Kind;
import org.holdfast.shared.AccountId;
import org.holdfast.shared.CoupleId;
import org.holdfast.shared.PartnerId;
import org.holdfast.shared.Refused;
import org.jspecify.annotations.Nullable;

/**
 * One person's seat in a couple.
 *
 * <p>Life: taken at intake; left when the couple has separated and the person goes on in a case of their own, or begins
 * again with the same partner. A person has one seat that is not left.
 */
@Holds(Kind.COUPLE)
@Entity
@Table(name = "partner")
public class Partner {

    @Id
    private UUID id;

    @Column(name = "couple_id", nullable = false)
    private CoupleId couple;

    @Column(name = "account_id", nullable = false)
    private AccountId account;

    @Enumerated(EnumType.STRING)
    @Column(name = "side", nullable = false)
    private Side side;

    @Column(name = "left_at")
    private @Nullable Instant leftAt;

    protected Partner() {}

    public Partner(PartnerId id, CoupleId couple, AccountId account, Side side) {
        this.id = id.value();
        this.couple = couple;
        this.account = account;
        this.side = side;
    }

    /** Leaves the seat for another; what was written in it stays with it. */
    void leave(Instant now) {
        if (leftAt != null) {
            throw new Refused("refused.goes.on");
        }
        leftAt = now;
    }

    public boolean isLeft() {
        return leftAt != null;
    }

    public PartnerId id() {
        return new PartnerId(id);
    }

    public CoupleId couple() {
        return couple;
    }

    public AccountId account() {
        return account;
    }

    public Side side() {
        return side;
    }
}
