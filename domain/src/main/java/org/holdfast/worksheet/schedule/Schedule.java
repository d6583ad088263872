package org.holdfast.worksheet.schedule;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdfast.access.Holds;
import org.holdfast.access.Kind;
import org.holdfast.shared.AccountId;
import org.holdfast.shared.AssignmentId;
import org.holdfast.shared.Binding;
import org.holdfast.shared.ChangedMeanwhile;
import org.holdfast.shared.CoupleId;
import org.holdfast.shared.Limits;
import org.holdfast.shared.PartnerId;
import org.holdfast.shared.Refused;
import org.holdfast.shared.ScheduleId;
import org.holdfast.shared.SealedWords;
import org.holdfast.shared.Sensitive;
import org.holdfast.shared.Vault;
import org.holdfast.worksheet.template.TemplateRef;
import org.jspecify.annotations.Nullable;

/**
 * A worksheet that opens later, once or several times.
 *
 * <p>Life: running until everything has opened; its counselor may change or stop it before; it stops by itself, and says
 * why, when it could only open what nobody should be given. Each opening has a number that no other of it ever has.
 */
@Holds(Kind.COUPLE)
@Entity
@Table(name = "worksheet_schedule")
public class Schedule {

    /** Days a worksheet may be given to do. */
    public static final int MOST_DAYS = 90;

    @Id
    private UUID id;

    @Column(name = "couple_id", nullable = false)
    private CoupleId couple;

    @Column(name = "partner_id", nullable = false)
    private PartnerId partner;

    @Column(name = "other_partner_id")
    private @Nullable PartnerId otherPartner;

    @Column(name = "template_key", nullable = false)
    private String templateKey;

    @Column(name = "template_version", nullable = false)
    private int templateVersion;

    @Column(name = "title", nullable = false)
    private String title;

    @Column(name = "note", nullable = false)
    private SealedWords note;

    @Column(name = "days_to_do", nullable = false)
    private int daysToDo;

    @Column(name = "first_on")
    private @Nullable LocalDate firstOn;

    @Column(name = "after_id")
    private @Nullable AssignmentId after;

    @Column(name = "pause", nullable = false)
    private int pause;

    @Enumerated(EnumType.STRING)
    @Column(name = "pause_unit")
    private Rhythm.@Nullable Unit pauseUnit;

    @Column(name = "until_on")
    private @Nullable LocalDate untilOn;

    @Column(name = "times", nullable = false)
    private int times;

    @Column(name = "numbered_from", nullable = false)
    private int numberedFrom;

    @Column(name = "slot", nullable = false)
    private int slot;

    @Column(name = "next_on")
    private @Nullable LocalDate nextOn;

    @Column(name = "latest_id")
    private @Nullable AssignmentId latest;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false)
    private ScheduleState state;

    @Column(name = "made_by", nullable = false)
    private AccountId madeBy;

    @Column(name = "made_at", nullable = false)
    private Instant madeAt;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    protected Schedule() {}

    /** What the counselor asked for, today. */
    public Schedule(NewSchedule asked, AccountId counselor, Instant now, LocalDate today, Vault vault) {
        this.id = asked.id().value();
        this.couple = asked.couple();
        Iterator<PartnerId> partners = asked.partners().iterator();
        this.partner = partners.next();
        this.otherPartner = partners.hasNext() ? partners.next() : null;
        this.templateKey = asked.template().key();
        this.templateVersion = asked.template().version();
        this.title = asked.title().isBlank() ? "" : Limits.title(asked.title());
        this.note = vault.seal(Limits.note(asked.note()), binding());
        this.state = ScheduleState.RUNNING;
        this.madeBy = counselor;
        this.madeAt = now;
        set(asked.timing(), asked.daysToDo(), today);
    }

    /**
     * Opens at other times from now on; what has opened stays as it is.
     *
     * @throws Refused if it has come to an end, or one partner was given the worksheet already
     * @throws ChangedMeanwhile if it is not as it was seen any more
     */
    void change(Timing timing, int days, long seenVersion, LocalDate today) {
        if (state != ScheduleState.RUNNING) {
            throw new Refused("refused.schedule.ended");
        }
        if (version != seenVersion) {
            throw new ChangedMeanwhile();
        }
        if (after != null && latest != null) {
            throw new Refused("refused.schedule.begun");
        }
        numberedFrom += slot;
        slot = 0;
        latest = null;
        set(timing, days, today);
    }

    private void set(Timing timing, int days, LocalDate today) {
        timing.check(today);
        if (days < 0 || days > MOST_DAYS) {
            throw new Refused("refused.schedule.days", MOST_DAYS);
        }
        daysToDo = days;
        firstOn = null;
        after = null;
        pause = 0;
        pauseUnit = null;
        untilOn = null;
        times = 0;
        switch (timing) {
            case Timing.OnDay once -> firstOn = once.day();
            case Timing.After follows -> {
                after = follows.assignment();
                pause = follows.days();
            }
            case Timing.Every again -> {
                firstOn = again.first();
                pause = again.rhythm().count();
                pauseUnit = again.rhythm().unit();
                switch (again.ending()) {
                    case Ending.Until until -> untilOn = until.last();
                    case Ending.Times most -> times = most.count();
                }
            }
        }
        nextOn = timing.day(slot).orElse(null);
    }

    /** What is still to come of it, as somebody would ask for it now. */
    Timing ahead() {
        return timing() instanceof Timing.Every again && nextOn != null
                ? new Timing.Every(again.rhythm(), nextOn, left(again.ending()))
                : timing();
    }

    private Ending left(Ending ending) {
        return ending instanceof Ending.Times most ? new Ending.Times(most.count() - slot) : ending;
    }

    /**
     * Goes to the occurrence that is due on this day. Of several that were missed only the last is due: a pause is caught
     * up with once.
     *
     * @return its number; empty if none is due
     */
    Optional<Integer> due(LocalDate today) {
        if (state != ScheduleState.RUNNING || nextOn == null || nextOn.isAfter(today)) {
            return Optional.empty();
        }
        while (timing().day(slot + 1).filter(day -> !day.isAfter(today)).isPresent()) {
            slot++;
        }
        return Optional.of(number());
    }

    /** The present occurrence has opened as this; goes on to the next, or comes to its end. */
    void opened(AssignmentId assignment) {
        latest = assignment;
        if (after != null) {
            return;
        }
        slot++;
        nextOn = timing().day(slot).orElse(null);
        if (nextOn == null) {
            state = ScheduleState.DONE;
        }
    }

    /** Opens nothing more; a no-op once it has come to an end that the counselor need not be told of. */
    void end(ScheduleState why) {
        if (state.isShown()) {
            state = why;
            nextOn = null;
        }
    }

    /** Of the present occurrence. */
    int number() {
        return numberedFrom + slot;
    }

    private Binding binding() {
        return new Binding("worksheet_schedule", "note", id, couple.value());
    }

    public ScheduleId id() {
        return new ScheduleId(id);
    }

    public CoupleId couple() {
        return couple;
    }

    public Set<PartnerId> partners() {
        return Stream.of(Optional.of(partner), Optional.ofNullable(otherPartner))
                .flatMap(Optional::stream)
                .collect(Collectors.toUnmodifiableSet());
    }

    public TemplateRef template() {
        return new TemplateRef(templateKey, templateVersion);
    }

    /** The counselor's own title for it, if she gave one. */
    public Optional<String> ownTitle() {
        return title.isEmpty() ? Optional.empty() : Optional.of(title);
    }

    public Sensitive note(Vault vault) {
        return vault.open(note, binding());
    }

    public Timing timing() {
        if (after != null) {
            return new Timing.After(after, pause);
        }
        LocalDate first = Objects.requireNonNull(firstOn);
        return pauseUnit == null
                ? new Timing.OnDay(first)
                : new Timing.Every(
                        new Rhythm(pause, pauseUnit),
                        first,
                        untilOn == null ? new Ending.Times(times) : new Ending.Until(untilOn));
    }

    public int daysToDo() {
        return daysToDo;
    }

    /** The day it opens next, as far as a calendar decides it. */
    public Optional<LocalDate> nextOn() {
        return Optional.ofNullable(nextOn);
    }

    /** What it opened last. */
    public Optional<AssignmentId> latest() {
        return Optional.ofNullable(latest);
    }

    public ScheduleState state() {
        return state;
    }

    public AccountId madeBy() {
        return madeBy;
    }

    public Instant madeAt() {
        return madeAt;
    }

    public long version() {
        return version;
    }
}
