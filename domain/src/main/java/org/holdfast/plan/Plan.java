package org.holdfast.plan;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.holdfast.access.Holds;
import org.holdfast.access.Kind;
import org.holdfast.shared.AccountId;
import org.holdfast.shared.AssignmentId;
import org.holdfast.shared.Binding;
import org.holdfast.shared.CoupleId;
import org.holdfast.shared.Limits;
import org.holdfast.shared.PlanId;
import org.holdfast.shared.Refused;
import org.holdfast.shared.SealedWords;
import org.holdfast.shared.Sensitive;
import org.holdfast.shared.Vault;
import org.jspecify.annotations.Nullable;

/**
 * A plan running with a couple; it keeps the template version it was started from.
 *
 * <p>Life: started by the counselor in a phase; steps are done one by one; the counselor moves on to the next phase, and
 * after the last one the plan is finished.
 */
@Holds(Kind.COUPLE)
@Entity
@Table(name = "plan")
public class Plan {

    @Id
    private UUID id;

    @Column(name = "couple_id", nullable = false)
    private CoupleId couple;

    @Column(name = "template_key", nullable = false)
    private String templateKey;

    @Column(name = "template_version", nullable = false)
    private int templateVersion;

    @Column(name = "phase", nullable = false)
    private int phase;

    @Column(name = "phases", nullable = false)
    private int phases;

    @Column(name = "review_on", nullable = false)
    private LocalDate reviewOn;

    @Column(name = "note", nullable = false)
    private SealedWords note;

    @Column(name = "started_at", nullable = false)
    private Instant startedAt;

    @Column(name = "finished_at")
    private @Nullable Instant finishedAt;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "plan_id", nullable = false)
    @OrderBy("position")
    private List<Step> steps = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "plan_id", nullable = false)
    @OrderBy("enteredAt")
    private List<PhaseEntry> entries = new ArrayList<>();

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    protected Plan() {}

    /** Starts the template's plan with a couple, in the phase that the counselor finds them in. */
    public Plan(NewPlan asked, PlanTemplate template, AccountId counselor, Instant now, LocalDate today, Vault vault) {
        if (asked.firstPhase() < 0 || asked.firstPhase() >= template.phases().size()) {
            throw new Refused("refused.phase.unknown");
        }
        this.id = asked.id().value();
        this.couple = asked.couple();
        this.templateKey = template.key();
        this.templateVersion = template.version();
        this.phase = asked.firstPhase();
        this.phases = template.phases().size();
        this.reviewOn = Limits.dueDate(asked.reviewOn(), today);
        this.note = vault.seal(Limits.note(asked.note()), binding());
        this.startedAt = now;
        int position = 0;
        for (int order = 0; order < phases; order++) {
            for (StepTemplate step : template.phases().get(order).steps()) {
                steps.add(new Step(step, order, position++));
            }
        }
        entries.add(new PhaseEntry(phase, now, counselor, Sensitive.NONE, couple, vault));
    }

    /** Ties an assigned worksheet to the first open step that asks for it, this phase's before later ones. */
    void tie(AssignmentId assignment, String worksheetKey) {
        steps.stream()
                .filter(step -> step.waitsFor(worksheetKey) && step.phase() >= phase)
                .findFirst()
                .ifPresent(step -> step.tie(assignment));
    }

    /** Lets the step that the assignment belongs to wait for another. */
    void untie(AssignmentId assignment) {
        steps.stream()
                .filter(step -> step.assignment().equals(Optional.of(assignment)) && !step.isDone())
                .forEach(Step::untie);
    }

    /** Marks the step that the assignment belongs to as done. */
    void released(AssignmentId assignment, Instant now) {
        steps.stream()
                .filter(step -> step.assignment().equals(Optional.of(assignment)))
                .forEach(step -> step.done(now));
    }

    /** Marks a step that is not a worksheet as done. */
    void done(String stepKey, Instant now) {
        Step step = steps.stream()
                .filter(candidate -> candidate.key().equals(stepKey) && candidate.phase() == phase)
                .findFirst()
                .orElseThrow(() -> new Refused("refused.step.unknown"));
        if (step.kind() == StepKind.WORKSHEET) {
            throw new Refused("refused.step.worksheet");
        }
        step.done(now);
    }

    /**
     * Enters the next phase, or finishes after the last.
     *
     * @param reason why the couple goes on although steps are open; blank when none are
     * @throws Refused if steps of this phase are open and no reason is given
     */
    void moveOn(AccountId counselor, Sensitive reason, Instant now, Vault vault) {
        if (isFinished()) {
            throw new Refused("refused.plan.finished");
        }
        if (reason.isBlank() && openSteps() > 0) {
            throw new Refused("refused.phase.open", openSteps());
        }
        Limits.note(reason);
        if (phase == phases - 1) {
            finishedAt = now;
        } else {
            phase++;
            entries.add(new PhaseEntry(phase, now, counselor, reason, couple, vault));
        }
    }

    /** Steps of the present phase that are neither done nor optional. */
    public long openSteps() {
        return steps.stream()
                .filter(step -> step.phase() == phase && !step.isOptional() && !step.isDone())
                .count();
    }

    private Binding binding() {
        return new Binding("plan", "note", id, couple.value());
    }

    public PlanId id() {
        return new PlanId(id);
    }

    public CoupleId couple() {
        return couple;
    }

    public String templateKey() {
        return templateKey;
    }

    public int templateVersion() {
        return templateVersion;
    }

    /** The present phase, counted from 0. */
    public int phase() {
        return phase;
    }

    public LocalDate reviewOn() {
        return reviewOn;
    }

    public Sensitive note(Vault vault) {
        return vault.open(note, binding());
    }

    public Instant startedAt() {
        return startedAt;
    }

    public Optional<Instant> finishedAt() {
        return Optional.ofNullable(finishedAt);
    }

    public boolean isFinished() {
        return finishedAt != null;
    }

    public List<Step> steps() {
        return List.copyOf(steps);
    }

    public List<PhaseEntry> entries() {
        return List.copyOf(entries);
    }

    public long version() {
        return version;
    }
}
