package org.holdfast.worksheet.writing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.holdfast.access.Holds;
import org.holdfast.access.Kind;
import org.holdfast.access.Resource;
import org.holdfast.shared.AccountId;
import org.holdfast.shared.ChangedMeanwhile;
import org.holdfast.shared.ClinicWorksheetId;
import org.holdfast.shared.Refused;
import org.holdfast.worksheet.template.TemplateRef;
import org.jspecify.annotations.Nullable;

/**
 * A worksheet that a counselor writes for her practice.
 *
 * <p>Life: a draft that only its author sees; published, its words as they stand become an edition that never changes and
 * that every counselor can assign; changed further, which is a draft again beside the edition in use; put away, after which
 * nobody assigns it any more, while what was assigned goes on; brought back.
 */
@Holds(Kind.OWN_WORKSHEETS)
@Entity
@Table(name = "clinic_worksheet")
public class ClinicWorksheet {

    /** Characters a draft may have in all. */
    static final int MOST = 400_000;

    @Id
    private UUID id;

    @Column(name = "author_id", nullable = false)
    private AccountId author;

    @Column(name = "draft", nullable = false)
    private String draft;

    @Column(name = "change_number", nullable = false)
    private long changeNumber;

    @Column(name = "changed_at", nullable = false)
    private Instant changedAt;

    @Column(name = "newest", nullable = false)
    private int newest;

    @Column(name = "published_change", nullable = false)
    private long publishedChange;

    @Column(name = "archived_at")
    private @Nullable Instant archivedAt;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    protected ClinicWorksheet() {}

    public ClinicWorksheet(ClinicWorksheetId id, AccountId author, DraftSheet draft, Instant now) {
        this.id = id.value();
        this.author = author;
        put(draft, now);
    }

    /**
     * Keeps the draft as it stands now.
     *
     * @param seen the number of the change last seen
     * @throws ChangedMeanwhile if something else was kept since, perhaps from another tab
     */
    void rewrite(DraftSheet wanted, long seen, Instant now) {
        if (wanted.json().equals(draft)) {
            return;
        }
        if (seen != changeNumber) {
            throw new ChangedMeanwhile();
        }
        put(wanted, now);
    }

    private void put(DraftSheet wanted, Instant now) {
        String json = wanted.json();
        if (json.length() > MOST) {
            throw new Refused("refused.draft.big");
        }
        draft = json;
        changeNumber++;
        changedAt = now;
    }

    /**
     * Gives the draft the next number.
     *
     * @throws ChangedMeanwhile if it is not the one that was seen
     */
    TemplateRef publish(long seen) {
        if (seen != changeNumber) {
            throw new ChangedMeanwhile();
        }
        newest++;
        publishedChange = changeNumber;
        archivedAt = null;
        return ref();
    }

    void putAway(Instant now) {
        archivedAt = archivedAt == null ? now : archivedAt;
    }

    void bringBack() {
        archivedAt = null;
    }

    public ClinicWorksheetId id() {
        return new ClinicWorksheetId(id);
    }

    public AccountId author() {
        return author;
    }

    DraftSheet draft() {
        return DraftSheet.read(draft);
    }

    long changeNumber() {
        return changeNumber;
    }

    Instant changedAt() {
        return changedAt;
    }

    /** What the draft will be once it is published. */
    TemplateRef next() {
        return new TemplateRef(ref().key(), newest + 1);
    }

    /** The newest edition; its version is 0 as long as there is none. */
    TemplateRef ref() {
        return new TemplateRef(TemplateRef.OWN + id.toString().replace("-", ""), newest);
    }

    boolean isPublished() {
        return newest > 0;
    }

    /** Whether the draft says what the newest edition says. */
    boolean isAsPublished() {
        return publishedChange == changeNumber;
    }

    boolean isPutAway() {
        return archivedAt != null;
    }

    Resource asResource() {
        return Resource.ownWorksheets(author);
    }
}
