package org.holdfast.worksheet;

import java.util.ArrayList;
import java.util.List;
import org.holdfast.practice.Practice;
import org.holdfast.practice.Repositories;
import org.holdfast.shared.Announcer;
import org.holdfast.worksheet.template.WorksheetTemplates;

/** The worksheet use cases on a practice in memory. */
final class Stage {

    final Practice practice = Practice.inMemory();
    final Desk desk = new Desk(practice);
    final List<Object> announced = new ArrayList<>();
    final Assigning assigning;
    final Answering answering;
    final Reviewing reviewing;

    Stage() {
        this(new SheetTemplates());
    }

    Stage(WorksheetTemplates templates) {
        Repositories kept = practice.repositories();
        Announcer announcer = announced::add;
        assigning = new Assigning(
                kept.worksheets(), templates, kept.couples(), practice, announcer, practice.vault(), practice.clock());
        answering = new Answering(
                kept.worksheets(), templates, kept.couples(), practice, practice.vault(), practice.clock());
        reviewing = new Reviewing(
                kept.worksheets(), templates, kept.couples(), practice, announcer, practice.vault(), practice.clock());
    }
}
