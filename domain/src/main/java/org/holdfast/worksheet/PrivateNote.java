package org.holdfast.worksheet;

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
import org.holdfast.shared.Binding;
import org.holdfast.shared.ChangedMeanwhile;
import org.holdfast.shared.Limits;
import org.holdfast.shared.ResponseId;
import org.holdfast.shared.SealedWords;
import org.holdfast.shared.Sensitive;
import org.holdfast.shared.Vault;

/** The counselor's own thoughts about a response: kept apart from the record, for their author alone. */
@Holds(Kind.WORDS)
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
    private SealedWords words;

    @Column(name = "written_at", nullable = false)
    private Instant writtenAt;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    protected PrivateNote() {}

    public PrivateNote(ResponseId response, AccountId author, Sensitive words, Instant now, Vault vault) {
        this.id = UUID.randomUUID();
        this.response = response;
        this.author = author;
        put(words, now, vault);
    }

    /**
     * Writes over what was seen.
     *
     * @throws ChangedMeanwhile if it says something else by now
     */
    void rewrite(Sensitive words, Sensitive seen, Instant now, Vault vault) {
        ChangedMeanwhile.unless(words(vault), seen, words);
        put(words, now, vault);
    }

    private void put(Sensitive words, Instant now, Vault vault) {
        this.words = vault.seal(Limits.note(words), binding());
        this.writtenAt = now;
    }

    private Binding binding() {
        return new Binding("private_note", "words", id, author.value());
    }

    public ResponseId response() {
        return response;
    }

    public AccountId author() {
        return author;
    }

    public Sensitive words(Vault vault) {
        return vault.open(words, binding());
    }

    public Instant writtenAt() {
        return writtenAt;
    }
}
