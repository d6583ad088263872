package org.holdfast.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.holdfast.access.Holds;
import org.holdfast.access.Kind;
import org.holdfast.shared.AssignmentId;
import org.jspecify.annotations.Nullable;

/** One step of a running plan: open, perhaps tied to an assigned worksheet, and at last done. */
@Holds(Kind.COUPLE)
@Entity
@Table(name = "plan_step")
public class Step {

    @Id
    private UUID id;

    @Column(name = "step_key", nullable = false)
    private String key;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false)
    private StepKind kind;

    @Column(name = "worksheet_key", nullable = false)
    private String worksheetKey;

    @Column(name = "optional", nullable = false)
    private boolean optional;

    @Column(name = "phase", nullable = false)
    private int phase;

    @Column(name = "position", nullable = false)
    private int position;

    @Column(name = "assignment_id")
    private @Nullable AssignmentId assignment;

    @Column(name = "done_at")
    private @Nullable Instant doneAt;

    protected Step() {}

    Step(StepTemplate template, int phase, int position) {
        this.id = UUID.randomUUID();
        this.key = template.key();
        this.kind = template.kind();
        this.worksheetKey = template.worksheet().orElse("");
        this.optional = template.optional();
        this.phase = phase;
        this.position = position;
    }

    boolean waitsFor(String worksheet) {
        return kind == StepKind.WORKSHEET && worksheetKey.equals(worksheet) && assignment == null && doneAt == null;
    }

    void tie(AssignmentId assignment) {
        this.assignment = assignment;
    }

    void untie() {
        assignment = null;
    }

    void done(Instant now) {
        if (doneAt == null) {
            doneAt = now;
        }
    }

    public String key() {
        return key;
    }

    public StepKind kind() {
        return kind;
    }

    public boolean isOptional() {
        return optional;
    }

    /** The phase it belongs to, counted from 0. */
    public int phase() {
        return phase;
    }

    public Optional<AssignmentId> assignment() {
        return Optional.ofNullable(assignment);
    }

    public boolean isDone() {
        return doneAt != null;
    }

    public Optional<Instant> doneAt() {
        return Optional.ofNullable(doneAt);
    }
}
