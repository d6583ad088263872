package org.holdfast.policy;

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
import org.holdfast.shared.PolicyId;
import org.jspecify.annotations.Nullable;

/**
 * The secrets policy that a counselor chose for a couple.
 *
 * <p>Life: in force from the choice on; each partner signs it for themselves; replaced by the next choice, which is
 * signed anew.
 */
@Holds(Kind.COUPLE)
@Entity
@Table(name = "couple_policy")
public class CouplePolicy {

    @Id
    private UUID id;

    @Column(name = "couple_id", nullable = false)
    private CoupleId couple;

    @Column(name = "policy_key", nullable = false)
    private String policyKey;

    @Column(name = "policy_version", nullable = false)
    private int policyVersion;

    @Column(name = "chosen_by", nullable = false)
    private AccountId chosenBy;

    @Column(name = "chosen_at", nullable = false)
    private Instant chosenAt;

    @Column(name = "replaced_at")
    private @Nullable Instant replacedAt;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    protected CouplePolicy() {}

    public CouplePolicy(CoupleId couple, PolicyRef policy, AccountId counselor, Instant now) {
        this.id = UUID.randomUUID();
        this.couple = couple;
        this.policyKey = policy.key();
        this.policyVersion = policy.version();
        this.chosenBy = counselor;
        this.chosenAt = now;
    }

    /** Ends it; what was signed stays on record. */
    void replace(Instant now) {
        replacedAt = now;
    }

    public PolicyId id() {
        return new PolicyId(id);
    }

    public CoupleId couple() {
        return couple;
    }

    public PolicyRef policy() {
        return new PolicyRef(policyKey, policyVersion);
    }

    public AccountId chosenBy() {
        return chosenBy;
    }

    public Instant chosenAt() {
        return chosenAt;
    }

    public boolean isInForce() {
        return replacedAt == null;
    }
}
