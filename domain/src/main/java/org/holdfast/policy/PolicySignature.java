package org.holdfast.policy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.holdfast.access.Holds;
import org.holdfast.access.Kind;
import org.holdfast.shared.PartnerId;
import org.holdfast.shared.PolicyId;

/** That one partner read a policy and agreed to it; the other partner's is their own affair. */
@Holds(Kind.POLICY)
@Entity
@Table(name = "policy_signature")
public class PolicySignature {

    @Id
    private UUID id;

    @Column(name = "policy_id", nullable = false)
    private PolicyId policy;

    @Column(name = "partner_id", nullable = false)
    private PartnerId partner;

    @Column(name = "signed_at", nullable = false)
    private Instant signedAt;

    protected PolicySignature() {}

    public PolicySignature(CouplePolicy policy, PartnerId partner, Instant now) {
        this.id = UUID.randomUUID();
        this.policy = policy.id();
        this.partner = partner;
        this.signedAt = now;
    }

    public PolicyId policy() {
        return policy;
    }

    public PartnerId partner() {
        return partner;
    }

    public Instant signedAt() {
        return signedAt;
    }
}
