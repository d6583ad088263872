package org.holdfast.worksheet.writing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.holdfast.access.Holds;
import org.holdfast.access.Kind;
import org.holdfast.shared.AccountId;
import org.holdfast.shared.ClinicWorksheetId;
import org.holdfast.worksheet.template.TemplateRef;

/** One published edition of a practice's own worksheet, as it was assigned and answered; written once. */
@Holds(Kind.LIBRARY)
@Entity
@Table(name = "clinic_worksheet_edition")
public class ClinicEdition {

    @Id
    private UUID id;

    @Column(name = "worksheet_id", nullable = false)
    private ClinicWorksheetId worksheet;

    @Column(name = "template_key", nullable = false)
    private String templateKey;

    @Column(name = "number", nullable = false)
    private int number;

    @Column(name = "content", nullable = false)
    private String content;

    @Column(name = "published_by", nullable = false)
    private AccountId publishedBy;

    @Column(name = "published_at", nullable = false)
    private Instant publishedAt;

    protected ClinicEdition() {}

    /** @param content the worksheet as a file of the library */
    public ClinicEdition(ClinicWorksheetId worksheet, TemplateRef ref, String content, AccountId author, Instant now) {
        this.id = UUID.randomUUID();
        this.worksheet = worksheet;
        this.templateKey = ref.key();
        this.number = ref.version();
        this.content = content;
        this.publishedBy = author;
        this.publishedAt = now;
    }

    public ClinicWorksheetId worksheet() {
        return worksheet;
    }

    public TemplateRef ref() {
        return new TemplateRef(templateKey, number);
    }

    public String content() {
        return content;
    }

    public AccountId publishedBy() {
        return publishedBy;
    }

    public Instant publishedAt() {
        return publishedAt;
    }
}
