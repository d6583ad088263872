package org.holdfast.worksheet.history;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.holdfast.access.Holds;
import org.holdfast.access.Kind;
import org.holdfast.access.Visibility;
import org.holdfast.shared.Binding;
import org.holdfast.shared.PartnerId;
import org.holdfast.shared.ResponseId;
import org.holdfast.shared.SealedWords;
import org.holdfast.shared.Sensitive;
import org.holdfast.shared.Vault;
import org.holdfast.worksheet.Response;

/**
 * What one partner sent, as they sent it: never changed, whatever becomes of the response. What the worksheet did not ask
 * was not sent and is not in it.
 */
@Holds(Kind.WORDS)
@Entity
@Table(name = "sent_sheet")
public class SentSheet {

    private static final String WORDS = "words";
    private static final String READERS = "readers";

    @Id
    private UUID id;

    @Column(name = "response_id", nullable = false)
    private ResponseId response;

    @Column(name = "owner_id", nullable = false)
    private PartnerId owner;

    @Column(name = "sent_number", nullable = false)
    private int number;

    @Column(name = "sent_at", nullable = false)
    private Instant sentAt;

    @Column(name = "words", nullable = false)
    private SealedWords words;

    protected SentSheet() {}

    /**
     * What a response that was just sent says.
     *
     * @param answers of its owner's, what was asked and answered
     */
    public SentSheet(Response response, Collection<SentAnswer> answers, Instant now, Vault vault) {
        this.id = UUID.randomUUID();
        this.response = response.id();
        this.owner = response.owner();
        this.number = response.timesSent();
        this.sentAt = now;
        this.words = vault.seal(Texts.write(texts(answers)), binding());
    }

    private static Map<String, Map<String, String>> texts(Collection<SentAnswer> answers) {
        Map<String, Map<String, String>> texts = new LinkedHashMap<>();
        answers.forEach(answer -> texts.put(
                answer.itemKey(),
                Map.of(
                        WORDS, answer.words().words(),
                        READERS, answer.visibility().name())));
        return texts;
    }

    public List<SentAnswer> answers(Vault vault) {
        return Texts.read(vault.open(words, binding())).entrySet().stream()
                .map(one -> new SentAnswer(
                        one.getKey(),
                        new Sensitive(one.getValue().getOrDefault(WORDS, "")),
                        Visibility.valueOf(one.getValue().getOrDefault(READERS, "ME_AND_COUNSELOR"))))
                .toList();
    }

    private Binding binding() {
        return new Binding("sent_sheet", "words", id, owner.value());
    }

    public ResponseId response() {
        return response;
    }

    public PartnerId owner() {
        return owner;
    }

    /** The first one sent is 1. */
    public int number() {
        return number;
    }

    public Instant sentAt() {
        return sentAt;
    }
}
