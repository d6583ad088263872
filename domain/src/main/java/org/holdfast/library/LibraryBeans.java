package org.holdfast.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.holdfast.plan.PlanTemplates;
import org.holdfast.policy.SecretsPolicies;
import org.holdfast.worksheet.template.WorksheetTemplates;
import org.holdfast.worksheet.writing.ClinicEditions;
import org.holdfast.worksheet.writing.SheetFiles;

/**
 * Gives the server its one library.
 *
 * <p>Producers, because {@code @Singleton} on a class does not make it a bean where only annotated classes are looked
 * at.
 */
@Dependent
class LibraryBeans {

    @Produces
    @Singleton
    Library library() {
        return new Library();
    }

    @Produces
    @Singleton
    WorksheetTemplates worksheets(Library library, ClinicEditions editions, SheetFiles files) {
        return new PracticeWorksheets(library.worksheets(), editions, files);
    }

    @Produces
    @Singleton
    SheetFiles files(Library library) {
        return library.files();
    }

    @Produces
    @Singleton
    PlanTemplates plans(Library library) {
        return library.plans();
    }

    @Produces
    @Singleton
    SecretsPolicies policies(Library library) {
        return library.policies();
    }

    /**
     * Asking for the library reads it, so that a broken file stops the start and not a counselor's evening.
     *
     * <p>Not CDI's {@code Startup} event: Open Liberty only notes what its observers throw (open-liberty 29429).
     */
    void readAtStart(@Observes @Initialized(ApplicationScoped.class) Object start, Library library) {}
}
