package org.holdfast.worksheet.joint;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.holdfast.access.Holds;
import org.holdfast.access.Kind;
import org.holdfast.access.Visibility;
import org.holdfast.shared.AssignmentId;
import org.holdfast.shared.Binding;
import org.holdfast.shared.ChangedMeanwhile;
import org.holdfast.shared.CoupleId;
import org.holdfast.shared.Limits;
import org.holdfast.shared.PartnerId;
import org.holdfast.shared.SealedWords;
import org.holdfast.shared.Sensitive;
import org.holdfast.shared.Vault;
import org.holdfast.worksheet.history.SentAnswer;

/** What the couple answered to one item of a joint worksheet; it belongs to both, and says who wrote it last. */
@Holds(Kind.WORDS)
@Entity
@Table(name = "joint_answer")
public class JointAnswer {

    @Id
    private UUID id;

    @Column(name = "assignment_id", nullable = false)
    private AssignmentId assignment;

    @Column(name = "couple_id", nullable = false)
    private CoupleId couple;

    @Column(name = "item_key", nullable = false)
    private String itemKey;

    @Column(name = "words", nullable = false)
    private SealedWords words;

    /** Kept beside the words, so that counting answers opens none. */
    @Column(name = "answered", nullable = false)
    private boolean answered;

    @Column(name = "written_by", nullable = false)
    private PartnerId writtenBy;

    @Column(name = "saved_at", nullable = false)
    private Instant savedAt;

    /** Counts the saves; the next save must name the one it was made on. */
    @Version
    @Column(name = "version", nullable = false)
    private long version;

    protected JointAnswer() {}

    public JointAnswer(
            AssignmentId assignment,
            CoupleId couple,
            String itemKey,
            Sensitive words,
            PartnerId writtenBy,
            Instant now,
            Vault vault) {
        this.id = UUID.randomUUID();
        this.assignment = assignment;
        this.couple = couple;
        this.itemKey = itemKey;
        put(words, writtenBy, now, vault);
    }

    /**
     * Writes over the version that the person saw.
     *
     * @return whether other words stand there now
     * @throws ChangedMeanwhile if a newer version with other words was saved since, by either of them
     */
    public boolean rewrite(Sensitive words, PartnerId writtenBy, long seenVersion, Instant now, Vault vault) {
        if (words(vault).equals(words)) {
            return false;
        }
        if (version != seenVersion) {
            throw new ChangedMeanwhile();
        }
        put(words, writtenBy, now, vault);
        return true;
    }

    private void put(Sensitive words, PartnerId writtenBy, Instant now, Vault vault) {
        this.words = vault.seal(Limits.answer(words), binding());
        this.answered = !words.isBlank();
        this.writtenBy = writtenBy;
        this.savedAt = now;
    }

    private Binding binding() {
        return new Binding("joint_answer", "words:" + itemKey, assignment.value(), couple.value());
    }

    public AssignmentId assignment() {
        return assignment;
    }

    public CoupleId couple() {
        return couple;
    }

    public String itemKey() {
        return itemKey;
    }

    public Sensitive words(Vault vault) {
        return vault.open(words, binding());
    }

    /** As it goes to the counselor, to keep or to lay beside another. */
    public SentAnswer asSent(Vault vault) {
        return new SentAnswer(itemKey, words(vault), Visibility.BOTH_NOW);
    }

    public boolean isAnswered() {
        return answered;
    }

    public PartnerId writtenBy() {
        return writtenBy;
    }

    public Instant savedAt() {
        return savedAt;
    }

    public long version() {
        return version;
    }
}
