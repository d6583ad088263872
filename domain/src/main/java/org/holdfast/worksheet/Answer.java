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
import org.holdfast.access.Visibility;
import org.holdfast.shared.ChangedMeanwhile;
import org.holdfast.shared.Limits;
import org.holdfast.shared.PartnerId;
import org.holdfast.shared.ResponseId;
import org.holdfast.shared.Sensitive;

/** What one partner answered to one item; carries its own visibility and its owner. */
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
    private Sensitive words;

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

    public Answer(Response response, String itemKey, Sensitive words, Visibility visibility, Instant now) {
        this.id = UUID.randomUUID();
        this.response = response.id();
        this.owner = response.owner();
        this.itemKey = itemKey;
        this.words = Limits.answer(words);
        this.visibility = visibility;
        this.savedAt = now;
    }

    /**
     * Writes over the version the person saw.
     *
     * @throws ChangedMeanwhile if a newer version with other words was saved since
     */
    void rewrite(Sensitive words, Visibility visibility, long seenVersion, Instant now) {
        if (this.words.equals(words) && this.visibility == visibility) {
            return;
        }
        if (version != seenVersion) {
            throw new ChangedMeanwhile();
        }
        this.words = Limits.answer(words);
        this.visibility = visibility;
        this.savedAt = now;
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

    public Sensitive words() {
        return words;
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
