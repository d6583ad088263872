package org.holdfast.worksheet;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
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
import org.holdfast.shared.Limits;
import org.holdfast.shared.PartnerId;
import org.holdfast.shared.ResponseId;
import org.holdfast.shared.SealedWords;
import org.holdfast.shared.Sensitive;
import org.holdfast.shared.Vault;
import org.holdfast.worksheet.history.SentAnswer;
import org.holdfast.worksheet.sheet.SavedAnswer;

/** What one partner answered to one item; carries its own visibility and its owner. */
@Holds(Kind.WORDS)
@Entity
@Table(name = "answer")
public class Answer {

    @Id
    private UUID id;

    @Column(name = "response_id", nullable = false)
    private ResponseId response;

    @Column(name = "owner_id", nullable = false)
    private PartnerId owner;

    @Column(name = "item_key", nullable = false)
    private String itemKey;

    @Column(name = "words", nullable = false)
    private SealedWords words;

    /** Kept beside the words, so that counting answers opens none. */
    @Column(name = "answered", nullable = false)
    private boolean answered;

    /** Whether its item was asked when the worksheet was last sent; if not, nobody but the owner reads it. */
    @Column(name = "asked", nullable = false)
    private boolean asked = true;

    @Enumerated(EnumType.STRING)
    @Column(name = "visibility", nullable = false)
    private Visibility visibility;

    @Column(name = "saved_at", nullable = false)
    private Instant savedAt;

    /** Counts the saves; the next save must name the one it was made on. */
    @Version
    @Column(name = "version", nullable = false)
    private long version;

    protected Answer() {}

    public Answer(Response response, String itemKey, Sensitive words, Visibility visibility, Instant now, Vault vault) {
        this.id = UUID.randomUUID();
        this.response = response.id();
        this.owner = response.owner();
        this.itemKey = itemKey;
        this.visibility = visibility;
        this.savedAt = now;
        put(words, response.assignment(), vault);
    }

    /** Where the words of an answer belong; known before its row is, so that a save can seal without reading. */
    static Binding binding(AssignmentId assignment, String itemKey, PartnerId owner) {
        return new Binding("answer", "words:" + itemKey, assignment.value(), owner.value());
    }

    /**
     * Writes over the version the person saw.
     *
     * @throws ChangedMeanwhile if a newer version with other words was saved since
     */
    void rewrite(
            AssignmentId assignment,
            Sensitive words,
            Visibility visibility,
            long seenVersion,
            Instant now,
            Vault vault) {
        if (this.visibility == visibility && words(assignment, vault).equals(words)) {
            return;
        }
        if (version != seenVersion) {
            throw new ChangedMeanwhile();
        }
        this.visibility = visibility;
        this.savedAt = now;
        put(words, assignment, vault);
    }

    /**
     * Says at sending who will read it.
     *
     * @param asked whether the other answers let its item be asked
     * @param readers no more than the person chose
     */
    void settle(boolean asked, Visibility readers) {
        this.asked = asked;
        this.visibility = readers;
    }

    private void put(Sensitive words, AssignmentId assignment, Vault vault) {
        this.words = vault.seal(Limits.answer(words), binding(assignment, itemKey, owner));
        this.answered = !words.isBlank();
    }

    public ResponseId response() {
        return response;
    }

    public PartnerId owner() {
        return owner;
    }

    public String itemKey() {
        return itemKey;
    }

    /** @param assignment the one that the response is to: the words belong to it */
    public Sensitive words(AssignmentId assignment, Vault vault) {
        return vault.open(words, binding(assignment, itemKey, owner));
    }

    /** As it stands now, to show its owner. */
    SavedAnswer saved(AssignmentId assignment, Vault vault) {
        return new SavedAnswer(itemKey, words(assignment, vault), visibility, savedAt, version);
    }

    /** As it goes to the counselor, to keep or to lay beside another. */
    SentAnswer asSent(AssignmentId assignment, Vault vault) {
        return new SentAnswer(itemKey, words(assignment, vault), visibility);
    }

    public boolean isAnswered() {
        return answered;
    }

    public boolean isAsked() {
        return asked;
    }

    public Visibility visibility() {
        return visibility;
    }

    public Instant savedAt() {
        return savedAt;
    }

    public long version() {
        return version;
    }
}
