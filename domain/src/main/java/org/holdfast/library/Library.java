package org.holdfast.library;

import org.holdfast.plan.PlanTemplates;
import org.holdfast.policy.SecretsPolicies;
import org.holdfast.worksheet.template.WorksheetTemplates;

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

    public PlanTemplates plans() {
        return plans;
    }

    public SecretsPolicies policies() {
        return policies;
    }
}
