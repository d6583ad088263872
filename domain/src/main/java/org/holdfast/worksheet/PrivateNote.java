package org.holdfast.worksheet;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.holdfast.shared.AccountId;
import org.holdfast.shared.Limits;
import org.holdfast.shared.ResponseId;
import org.holdfast.shared.Sensitive;

/** The counselor's own thoughts about a response: kept apart from the record, for their author alone. */
@Entity
@Table(name = "private_note")
public class PrivateNote {

    @Id
    private UUID id;

    @Column(name = "response_id", nullable = false)
    private ResponseId response;

    @Column(name = "author_id", nullable = false)
    private AccountId author;

    @Column(name = "words", nullable = false)
    private Sensitive words;

    @Column(name = "written_at", nullable = false)
    private Instant writtenAt;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    protected PrivateNote() {}

    public PrivateNote(ResponseId response, AccountId author, Sensitive words, Instant now) {
        this.id = UUID.randomUUID();
        this.response = response;
        this.author = author;
        this.words = Limits.note(words);
        this.writtenAt = now;
    }

    void rewrite(Sensitive words, Instant now) {
        this.words = Limits.note(words);
        this.writtenAt = now;
    }

    public ResponseId response() {
        return response;
    }

    public AccountId author() {
        return author;
    }

    public Sensitive words() {
        return words;
    }

    public Instant writtenAt() {
        return writtenAt;
    }
}
