package org.holdfast.library;

import java.util.List;
import org.holdfast.plan.PlanTemplates;
import org.holdfast.policy.SecretsPolicies;
import org.holdfast.worksheet.template.Emotions;
import org.holdfast.worksheet.template.WorksheetTemplate;
import org.holdfast.worksheet.template.WorksheetTemplates;
import org.holdfast.worksheet.writing.SheetFiles;

/** The plans, worksheets and secrets policies that ship with Holdfast, read and checked when it is made. */
public final class Library {

    private final LibraryWorksheets worksheets;
    private final LibraryPlans plans;
    private final LibraryPolicies policies;

    /**
     * Reads every file.
     *
     * @throws BrokenLibrary naming the first file and field that cannot be used
     */
    public Library() {
        this(Shelf.shipped());
    }

    Library(Shelf shelf) {
        worksheets = new LibraryWorksheets(shelf);
        plans = new LibraryPlans(shelf, worksheets);
        policies = new LibraryPolicies(shelf);
    }

    public WorksheetTemplates worksheets() {
        return worksheets;
    }

    /** Every version of every worksheet. */
    List<WorksheetTemplate> everyWorksheet() {
        return worksheets.all();
    }

    /** The feelings that pickers offer. */
    public List<Emotions.Family> feelings() {
        return worksheets.feelings();
    }

    /** Worksheets as files, to write and to read. */
    public SheetFiles files() {
        return new WorksheetFiles(worksheets.feelings());
    }

    /** Worksheets as people take them away and hand them in. */
    public HandedIn handedIn() {
        return new HandedIn(worksheets.feelings());
    }

    public PlanTemplates plans() {
        return plans;
    }

    public SecretsPolicies policies() {
        return policies;
    }
}
