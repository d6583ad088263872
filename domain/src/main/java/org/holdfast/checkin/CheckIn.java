package org.holdfast.checkin;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.holdfast.access.Holds;
import org.holdfast.access.Kind;
import org.holdfast.access.Seat;
import org.holdfast.shared.CoupleId;
import org.holdfast.shared.PartnerId;
import org.holdfast.shared.Refused;

/** One partner's weekly answer to two questions, from 0 to 10; seen by them and their counselor, never by the other. */
@Holds(Kind.CHECK_IN)
@Entity
@Table(name = "check_in")
public class CheckIn {

    @Id
    private UUID id;

    @Column(name = "couple_id", nullable = false)
    private CoupleId couple;

    @Column(name = "owner_id", nullable = false)
    private PartnerId owner;

    /** Monday of the week it speaks of; one check-in a week. */
    @Column(name = "week_of", nullable = false)
    private LocalDate weekOf;

    @Column(name = "trust", nullable = false)
    private int trust;

    @Column(name = "safety", nullable = false)
    private int safety;

    @Column(name = "answered_at", nullable = false)
    private Instant answeredAt;

    protected CheckIn() {}

    public CheckIn(Seat seat, LocalDate weekOf, int trust, int safety, Instant now) {
        this.id = UUID.randomUUID();
        this.couple = seat.couple();
        this.owner = seat.partner();
        this.weekOf = weekOf;
        this.trust = scale(trust);
        this.safety = scale(safety);
        this.answeredAt = now;
    }

    private static int scale(int value) {
        if (value < 0 || value > 10) {
            throw new Refused("refused.scale");
        }
        return value;
    }

    public PartnerId owner() {
        return owner;
    }

    public LocalDate weekOf() {
        return weekOf;
    }

    /** Trust in the other, 0 to 10. */
    public int trust() {
        return trust;
    }

    /** How safe it felt to speak freely, 0 to 10. */
    public int safety() {
        return safety;
    }

    public Instant answeredAt() {
        return answeredAt;
    }
}
