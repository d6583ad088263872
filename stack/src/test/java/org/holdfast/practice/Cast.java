package org.holdfast.practice;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.holdfast.access.Viewer;
import org.holdfast.shared.AssignmentId;
import org.holdfast.shared.Sensitive;
import org.holdfast.stack.StandIns;
import org.holdfast.worksheet.Answering;
import org.holdfast.worksheet.Assigning;
import org.holdfast.worksheet.NewAssignment;
import org.holdfast.worksheet.sheet.SavedAnswer;
import org.holdfast.worksheet.template.Item;
import org.holdfast.worksheet.template.TemplateRef;
import org.holdfast.worksheet.template.WorksheetTemplate;
import org.holdfast.worksheet.template.WorksheetTemplates;

/** Lasting people who act through the real use cases, with everything the server puts around them. */
@Dependent
public class Cast {

    private static final TemplateRef BOUNDARY = new TemplateRef("boundary-i-statement", 1);

    private final StoredPractice stored;
    private final Assigning assigning;
    private final Answering answering;
    private final WorksheetTemplates templates;
    private final Clock clock;

    @Inject
    Cast(StoredPractice stored, Assigning assigning, Answering answering, WorksheetTemplates templates, Clock clock) {
        this.stored = stored;
        this.assigning = assigning;
        this.answering = answering;
        this.templates = templates;
        this.clock = clock;
    }

    /** A new couple of a new counselor. */
    public Pair pair() {
        Pair pair = stored.open().pair();
        stored.keep();
        return pair;
    }

    /** A new counselor with so many couples, each with a worksheet. */
    public Viewer counselorWith(int couples) {
        Practice practice = stored.open();
        Viewer counselor = practice.counselor();
        for (int i = 0; i < couples; i++) {
            practice.pair(counselor);
        }
        stored.keep();
        return counselor;
    }

    /** From here on, this person calls on this thread. */
    public void enter(Viewer viewer) {
        StandIns.signIn(subject(viewer));
    }

    /** By which this person is known when signed in. */
    public String subject(Viewer viewer) {
        String subject = stored.open().repositories().accounts().own(viewer).subject();
        stored.close();
        return subject;
    }

    public AssignmentId assign(Pair pair) {
        return assign(pair, BOUNDARY);
    }

    public AssignmentId assign(Pair pair, TemplateRef worksheet) {
        enter(pair.counselor());
        AssignmentId id = AssignmentId.fresh();
        assigning.assign(new NewAssignment(
                id, pair.id(), worksheet, "", LocalDate.now(clock).plusDays(7), Sensitive.NONE, pair.both()));
        return id;
    }

    /** The first question of what {@link #assign} hands out; it takes any words. */
    public Item question() {
        return template().questions().getFirst();
    }

    /** Answers the first question. */
    public SavedAnswer save(AssignmentId sheet, String words, long seenVersion) {
        Item item = question();
        return answering.save(sheet, item.key(), new Sensitive(words), item.visibility(), seenVersion);
    }

    /** Answers every question of what {@link #assign(Pair)} hands out. */
    public void fillIn(AssignmentId sheet) {
        fillIn(sheet, BOUNDARY, "");
    }

    /** Answers every question but one. */
    public void fillIn(AssignmentId sheet, TemplateRef worksheet, String butOne) {
        templates.get(worksheet).questions().stream()
                .filter(item -> !item.key().equals(butOne))
                .forEach(item -> answering.save(sheet, item.key(), words(item), item.visibility(), 0));
    }

    private static Sensitive words(Item item) {
        return new Sensitive(
                item.choices().isEmpty() ? "5" : item.choices().getFirst().key());
    }

    private WorksheetTemplate template() {
        return templates.get(BOUNDARY);
    }
}
