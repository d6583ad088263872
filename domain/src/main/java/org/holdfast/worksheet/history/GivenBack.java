package org.holdfast.worksheet.history;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.holdfast.access.Holds;
import org.holdfast.access.Kind;
import org.holdfast.shared.Binding;
import org.holdfast.shared.Limits;
import org.holdfast.shared.PartnerId;
import org.holdfast.shared.ResponseId;
import org.holdfast.shared.SealedWords;
import org.holdfast.shared.Sensitive;
import org.holdfast.shared.Vault;
import org.holdfast.worksheet.Response;

/** That the counselor gave a sent version back, and why: only what she gave back does she read once it is not the latest. */
@Holds(Kind.WORDS)
@Entity
@Table(name = "given_back")
public class GivenBack {

    @Id
    private UUID id;

    @Column(name = "response_id", nullable = false)
    private ResponseId response;

    @Column(name = "owner_id", nullable = false)
    private PartnerId owner;

    @Column(name = "sent_number", nullable = false)
    private int number;

    @Column(name = "given_at", nullable = false)
    private Instant at;

    @Column(name = "reason", nullable = false)
    private SealedWords reason;

    protected GivenBack() {}

    /** The version that was sent last. */
    public GivenBack(Response response, Sensitive reason, Instant now, Vault vault) {
        this.id = UUID.randomUUID();
        this.response = response.id();
        this.owner = response.owner();
        this.number = response.timesSent();
        this.at = now;
        this.reason = vault.seal(Limits.note(reason), binding());
    }

    private Binding binding() {
        return new Binding("given_back", "reason", id, owner.value());
    }

    public ResponseId response() {
        return response;
    }

    public PartnerId owner() {
        return owner;
    }

    public int number() {
        return number;
    }

    public Instant at() {
        return at;
    }

    public Sensitive reason(Vault vault) {
        return vault.open(reason, binding());
    }
}
