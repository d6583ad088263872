package org.holdfast.worksheet.schedule;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.holdfast.access.Act;
import org.holdfast.access.Allowed;
import org.holdfast.access.CurrentViewer;
import org.holdfast.access.Viewer;
import org.holdfast.couple.CoupleCard;
import org.holdfast.couple.Couples;
import org.holdfast.shared.Announcer;
import org.holdfast.shared.CoupleId;
import org.holdfast.shared.NotFound;
import org.holdfast.shared.PartnerId;
import org.holdfast.shared.Refused;
import org.holdfast.shared.ScheduleId;
import org.holdfast.shared.Vault;
import org.holdfast.worksheet.Assignment;
import org.holdfast.worksheet.Response;
import org.holdfast.worksheet.Worksheets;
import org.holdfast.worksheet.joint.JointSheet;
import org.holdfast.worksheet.template.TemplateRef;
import org.holdfast.worksheet.template.WorksheetTemplates;

/** The counselor says when worksheets open later; partners learn of it when they do. */
@Dependent
@Transactional
public class Scheduling {

    private final Schedules schedules;
    private final Worksheets worksheets;
    private final WorksheetTemplates templates;
    private final Couples couples;
    private final CurrentViewer current;
    private final Announcer announcer;
    private final Vault vault;
    private final Clock clock;

    @Inject
    public Scheduling(
            Schedules schedules,
            Worksheets worksheets,
            WorksheetTemplates templates,
            Couples couples,
            CurrentViewer current,
            Announcer announcer,
            Vault vault,
            Clock clock) {
        this.schedules = schedules;
        this.worksheets = worksheets;
        this.templates = templates;
        this.couples = couples;
        this.current = current;
        this.announcer = announcer;
        this.vault = vault;
        this.clock = clock;
    }

    /**
     * Schedules the worksheet; asking again with the same id changes nothing.
     *
     * @throws NotFound if the couple is not the counselor's own
     * @throws Refused if nobody was chosen, the timing makes no sense, or not everyone has the worksheet it follows
     */
    @Allowed(Act.ASSIGN)
    public void schedule(NewSchedule asked) {
        Viewer counselor = current.viewer();
        CoupleCard couple = couple(Act.ASSIGN, asked.couple());
        if (asked.partners().isEmpty()) {
            throw new Refused("refused.partner.none");
        }
        JointSheet.check(templates.get(asked.template()), couple, asked.partners());
        checkTogether(couple, asked.template(), asked.timing());
        asked.partners().forEach(couple::partner);
        if (schedules.held(counselor, asked.id()).isPresent()) {
            return;
        }
        checkFollowed(counselor, asked.couple(), asked.timing(), asked.partners());
        schedules.add(new Schedule(asked, counselor.account(), clock.instant(), LocalDate.now(clock), vault));
    }

    /** What will open, and what stopped without her. */
    @Allowed(Act.SEE_COUPLE)
    public List<ScheduledSheet> ofCouple(CoupleId id) {
        Viewer counselor = current.viewer();
        couple(Act.SEE_COUPLE, id);
        List<Schedule> shown = schedules.shown(counselor, id);
        return shown.stream().map(schedule -> seen(counselor, schedule)).toList();
    }

    /**
     * Lets it open at other times from now on.
     *
     * @param seenVersion the version that was shown when this was asked for
     * @throws org.holdfast.shared.ChangedMeanwhile if it has opened or changed since
     */
    @Allowed(Act.ASSIGN)
    public void change(ScheduleId id, Timing timing, int daysToDo, long seenVersion) {
        Viewer counselor = current.viewer();
        Schedule schedule = find(id);
        checkFollowed(counselor, schedule.couple(), timing, schedule.partners());
        checkTogether(couple(Act.ASSIGN, schedule.couple()), schedule.template(), timing);
        schedule.change(timing, daysToDo, seenVersion, LocalDate.now(clock));
    }

    /** Opens nothing more of it, and puts it out of sight; what has opened stays with whoever has it. */
    @Allowed(Act.ASSIGN)
    public void stop(ScheduleId id) {
        Schedule schedule = find(id);
        WhatWaits.letGo(current.viewer(), schedule, worksheets, announcer);
        schedule.end(ScheduleState.PUT_AWAY);
    }

    /** What comes to each partner in their own time cannot be one sheet for both. */
    private void checkTogether(CoupleCard couple, TemplateRef template, Timing timing) {
        if (timing instanceof Timing.After
                && templates.get(template).in(couple.state()).isJoint()) {
            throw new Refused("refused.joint.after");
        }
    }

    private Schedule find(ScheduleId id) {
        Schedule schedule = schedules.held(current.viewer(), id).orElseThrow(NotFound::new);
        couple(Act.ASSIGN, schedule.couple());
        return schedule;
    }

    private CoupleCard couple(Act act, CoupleId id) {
        CoupleCard couple = couples.card(current.viewer(), id).orElseThrow(NotFound::new);
        current.asks(act, couple.asResource());
        return couple;
    }

    private void checkFollowed(Viewer counselor, CoupleId couple, Timing timing, Set<PartnerId> partners) {
        if (timing instanceof Timing.After after) {
            if (worksheets
                    .assignment(counselor, after.assignment())
                    .filter(before -> before.couple().equals(couple))
                    .isEmpty()) {
                throw new NotFound();
            }
            Set<PartnerId> have = worksheets.responses(counselor, after.assignment()).stream()
                    .map(Response::owner)
                    .collect(Collectors.toSet());
            if (!have.containsAll(partners)) {
                throw new Refused("refused.schedule.follow");
            }
        }
    }

    private ScheduledSheet seen(Viewer counselor, Schedule schedule) {
        Optional<Assignment> before = schedule.timing() instanceof Timing.After after
                ? worksheets.assignment(counselor, after.assignment())
                : Optional.empty();
        return new ScheduledSheet(
                schedule.id(),
                templates.get(schedule.template()),
                schedule.ownTitle(),
                schedule.partners(),
                schedule.ahead(),
                schedule.daysToDo(),
                schedule.nextOn(),
                before.map(one -> new ScheduledSheet.Followed(templates.get(one.template()), one.ownTitle())),
                schedule.state(),
                schedule.version());
    }
}
