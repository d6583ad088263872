package org.holdfast.worksheet;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import org.holdfast.access.Holds;
import org.holdfast.access.Kind;
import org.holdfast.shared.AccountId;
import org.holdfast.shared.AssignmentId;
import org.holdfast.shared.Binding;
import org.holdfast.shared.CoupleId;
import org.holdfast.shared.Limits;
import org.holdfast.shared.Refused;
import org.holdfast.shared.ScheduleId;
import org.holdfast.shared.SealedWords;
import org.holdfast.shared.Sensitive;
import org.holdfast.shared.Vault;
import org.holdfast.worksheet.schedule.Schedule;
import org.holdfast.worksheet.sheet.ResponseState;
import org.holdfast.worksheet.template.TemplateRef;
import org.jspecify.annotations.Nullable;

/**
 * A worksheet handed to one or both partners of a couple.
 *
 * <p>Life: assigned with a due date; each partner works on a {@link Response} of their own; when every response is
 * submitted the counselor releases them all at once, and only then does an answer meant for the partner show.
 */
@Holds(Kind.COUPLE)
@Entity
@Table(name = "assignment")
public class Assignment {

    @Id
    private UUID id;

    @Column(name = "couple_id", nullable = false)
    private CoupleId couple;

    @Column(name = "template_key", nullable = false)
    private String templateKey;

    @Column(name = "template_version", nullable = false)
    private int templateVersion;

    @Column(name = "title", nullable = false)
    private String title;

    @Column(name = "due_on", nullable = false)
    private LocalDate dueOn;

    @Column(name = "note", nullable = false)
    private SealedWords note;

    @Column(name = "assigned_by", nullable = false)
    private AccountId assignedBy;

    @Column(name = "assigned_at", nullable = false)
    private Instant assignedAt;

    @Column(name = "schedule_id")
    private @Nullable ScheduleId schedule;

    /** Which opening of its schedule this is; the two together are given once. */
    @Column(name = "schedule_number")
    private @Nullable Integer scheduleNumber;

    @Column(name = "released_at")
    private @Nullable Instant releasedAt;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    protected Assignment() {}

    /** An assignment by the counselor, today. */
    public Assignment(NewAssignment asked, AccountId counselor, Instant now, LocalDate today, Vault vault) {
        this.id = asked.id().value();
        this.couple = asked.couple();
        this.templateKey = asked.template().key();
        this.templateVersion = asked.template().version();
        this.title = asked.title().isBlank() ? "" : Limits.title(asked.title());
        this.dueOn = Limits.dueDate(asked.dueOn(), today);
        this.note = vault.seal(Limits.note(asked.note()), binding());
        this.assignedBy = counselor;
        this.assignedAt = now;
    }

    /** An opening of a schedule, with what the counselor said when she made it. */
    public Assignment(
            AssignmentId id,
            Schedule schedule,
            int number,
            AccountId counselor,
            Instant now,
            LocalDate due,
            Vault vault) {
        this.id = id.value();
        this.couple = schedule.couple();
        this.templateKey = schedule.template().key();
        this.templateVersion = schedule.template().version();
        this.title = schedule.ownTitle().orElse("");
        this.dueOn = due;
        this.note = vault.seal(schedule.note(vault), binding());
        this.assignedBy = counselor;
        this.assignedAt = now;
        this.schedule = schedule.id();
        this.scheduleNumber = number;
    }

    /**
     * Opens all answers that may be shared, to both partners at once.
     *
     * @throws Refused while any response is not submitted
     */
    public void release(Collection<Response> responses, Instant now) {
        if (releasedAt != null) {
            return;
        }
        if (responses.isEmpty()
                || responses.stream().anyMatch(response -> response.state() != ResponseState.SUBMITTED)) {
            throw new Refused("refused.release.waiting");
        }
        responses.forEach(Response::release);
        releasedAt = now;
    }

    private Binding binding() {
        return new Binding("assignment", "note", id, couple.value());
    }

    public AssignmentId id() {
        return new AssignmentId(id);
    }

    public CoupleId couple() {
        return couple;
    }

    public TemplateRef template() {
        return new TemplateRef(templateKey, templateVersion);
    }

    /** The counselor's own title for it, if she gave one. */
    public Optional<String> ownTitle() {
        return title.isEmpty() ? Optional.empty() : Optional.of(title);
    }

    /** Which schedule opened it, if one did. */
    public Optional<ScheduleId> schedule() {
        return Optional.ofNullable(schedule);
    }

    /** Which opening of its schedule it is. */
    public Optional<Integer> scheduleNumber() {
        return Optional.ofNullable(scheduleNumber);
    }

    /** The last day on which one of these is due. */
    public LocalDate lastDue(Collection<Response> responses) {
        return responses.stream()
                .flatMap(response -> response.dueOn().stream())
                .max(Comparator.naturalOrder())
                .orElse(dueOn);
    }

    /** For whoever was given it at once; a {@link Response} that came later has a day of its own. */
    public LocalDate dueOn() {
        return dueOn;
    }

    public Sensitive note(Vault vault) {
        return vault.open(note, binding());
    }

    public AccountId assignedBy() {
        return assignedBy;
    }

    public Instant assignedAt() {
        return assignedAt;
    }

    public Optional<Instant> releasedAt() {
        return Optional.ofNullable(releasedAt);
    }

    public boolean isReleased() {
        return releasedAt != null;
    }

    public long version() {
        return version;
    }
}
