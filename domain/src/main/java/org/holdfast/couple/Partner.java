package org.holdfast.couple;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.holdfast.access.Holds;
import org.holdfast.access.Kind;
import org.holdfast.shared.AccountId;
import org.holdfast.shared.CoupleId;
import org.holdfast.shared.PartnerId;

/** One person's seat in a couple. */
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

    protected Partner() {}

    public Partner(PartnerId id, CoupleId couple, AccountId account, Side side) {
        this.id = id.value();
        this.couple = couple;
        this.account = account;
        this.side = side;
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
