package org.holdfast.worksheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.holdfast.practice.Practice;
import org.holdfast.practice.Repositories;
import org.holdfast.shared.Announcer;
import org.holdfast.worksheet.schedule.DueSheet;
import org.holdfast.worksheet.schedule.Scheduling;
import org.holdfast.worksheet.template.WorksheetTemplates;

/** The worksheet use cases on a practice in memory. */
final class Stage {

    final Practice practice = Practice.inMemory();
    final Desk desk = new Desk(practice);
    final List<Object> announced = new ArrayList<>();
    final Assigning assigning;
    final Answering answering;
    final AnsweringTogether together;
    final Reviewing reviewing;
    final Recalling recalling;
    final Comparing comparing;
    final Scheduling scheduling;
    final DueSheet due;
    final TakingAway taking;

    Stage() {
        this(new SheetTemplates());
    }

    Stage(WorksheetTemplates templates) {
        Repositories kept = practice.repositories();
        Announcer announcer = announced::add;
        assigning = new Assigning(
                kept.worksheets(), templates, kept.couples(), practice, announcer, practice.vault(), practice.clock());
        answering = new Answering(
                kept.worksheets(),
                kept.sentSheets(),
                templates,
                kept.couples(),
                practice,
                practice.vault(),
                practice.clock());
        together = new AnsweringTogether(
                kept.worksheets(),
                kept.jointAnswers(),
                kept.sentSheets(),
                templates,
                kept.couples(),
                practice,
                practice.vault(),
                practice.clock());
        taking = new TakingAway(
                kept.worksheets(), kept.jointAnswers(), templates, kept.couples(), practice, practice.vault());
        scheduling = new Scheduling(
                kept.schedules(),
                kept.worksheets(),
                templates,
                kept.couples(),
                practice,
                announcer,
                practice.vault(),
                practice.clock());
        due = new DueSheet(kept.backlog(), kept.worksheets(), templates, announcer, practice.vault(), practice.clock());
        reviewing = new Reviewing(
                kept.worksheets(),
                kept.jointAnswers(),
                kept.sentSheets(),
                templates,
                kept.couples(),
                practice,
                announcer,
                practice.vault(),
                practice.clock());
        recalling = new Recalling(
                kept.worksheets(), kept.sentSheets(), kept.jointAnswers(), templates, practice, practice.vault());
        comparing = new Comparing(
                kept.worksheets(),
                kept.sentSheets(),
                kept.jointAnswers(),
                templates,
                kept.couples(),
                practice,
                practice.vault());
    }

    /** One round of the job that opens what is due. */
    void round() {
        practice.repositories().backlog().due(LocalDate.now(practice.clock())).forEach(due::open);
    }
}
