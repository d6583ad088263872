package org.holdfast.audit.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import org.holdfast.access.Holds;
import org.holdfast.access.Kind;
import org.holdfast.audit.Outcome;
import org.holdfast.audit.chain.Entry;
import org.holdfast.shared.AccountId;
import org.holdfast.shared.CoupleId;
import org.holdfast.shared.PartnerId;
import org.holdfast.shared.jpa.UuidConverter;
import org.jspecify.annotations.Nullable;

/** A row of the audit trail; written once, and then only read. */
@Holds(Kind.AUDIT)
@Entity
@Table(name = "audit_record")
public class AuditEntry {

    @Id
    private UUID id;

    /** Given by the database: asking for it would cost another statement. */
    @Column(name = "seq", insertable = false, updatable = false)
    private long seq;

    @Column(name = "done_at", nullable = false)
    private Instant doneAt;

    @Column(name = "who")
    private @Nullable AccountId who;

    @Column(name = "on_behalf_of")
    private @Nullable AccountId onBehalfOf;

    /** Its name: the trail outlives acts that later versions no longer have. */
    @Column(name = "act", nullable = false)
    private String act;

    @Convert(converter = UuidConverter.class)
    @Column(name = "what")
    private @Nullable UUID what;

    @Column(name = "couple")
    private @Nullable CoupleId couple;

    @Column(name = "partner_1")
    private @Nullable PartnerId partner1;

    @Column(name = "partner_2")
    private @Nullable PartnerId partner2;

    @Column(name = "by_staff", nullable = false)
    private boolean byStaff;

    @Enumerated(EnumType.STRING)
    @Column(name = "outcome", nullable = false)
    private Outcome outcome;

    @Column(name = "rule_name", nullable = false)
    private String rule;

    @Column(name = "mark", nullable = false)
    private byte[] mark;

    protected AuditEntry() {}

    AuditEntry(Entry entry) {
        this.id = entry.id();
        this.doneAt = entry.at();
        this.who = entry.who().map(AccountId::new).orElse(null);
        this.onBehalfOf = entry.onBehalfOf().map(AccountId::new).orElse(null);
        this.act = entry.act();
        this.what = entry.what().orElse(null);
        this.couple = entry.couple().map(CoupleId::new).orElse(null);
        this.partner1 = entry.partner1().map(PartnerId::new).orElse(null);
        this.partner2 = entry.partner2().map(PartnerId::new).orElse(null);
        this.byStaff = entry.byStaff();
        this.outcome = Outcome.valueOf(entry.outcome());
        this.rule = entry.rule();
        this.mark = HexFormat.of().parseHex(entry.mark());
    }
}
