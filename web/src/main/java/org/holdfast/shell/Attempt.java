package org.holdfast.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.holdfast.access.NotAllowed;
import org.holdfast.server.Failure;
import org.holdfast.shared.ChangedMeanwhile;
import org.holdfast.shared.NotFound;
import org.holdfast.shared.Refused;
import org.holdfast.shared.ui.Focus;

/**
 * What came of an act: done, or not done and why, so that a form can stay open with the reason beside the words typed.
 *
 * @param reason the refusal's key, or blank when it was done
 * @param sentence what to tell the person, or blank when it was done or said already
 */
public record Attempt(String reason, String sentence) {

    private static final Attempt DONE = new Attempt("", "");

    /**
     * Does it.
     *
     * @throws NotAllowed as it comes: then the session has to end, and no form stays open
     */
    public static Attempt at(Runnable act, Dates dates) {
        try {
            act.run();
            return DONE;
        } catch (NotAllowed end) {
            throw end;
        } catch (RuntimeException e) {
            return why(Failure.of(e), dates);
        }
    }

    private static Attempt why(Failure failure, Dates dates) {
        Optional<Refused> refused = failure.find(Refused.class);
        if (refused.isPresent()) {
            return not(refused.get().reason(), spoken(refused.get().details(), dates));
        }
        if (failure.find(NotFound.class).isPresent()) {
            return not("refused.gone");
        }
        if (failure.find(ChangedMeanwhile.class).isPresent()) {
            return not("refused.changed");
        }
        failure.log();
        return not(failure.databaseIsAway() ? "failed.away" : "failed.act", failure.reference());
    }

    public boolean done() {
        return reason.isEmpty();
    }

    /**
     * Says the sentence at the field, if what was refused has to do with one of these reasons.
     *
     * @param reasons how the refusals' keys begin
     * @return what is left to say
     */
    public Attempt at(HasValidation field, String... reasons) {
        if (sentence.isEmpty() || Arrays.stream(reasons).noneMatch(reason::startsWith)) {
            return this;
        }
        field.setErrorMessage(sentence);
        field.setInvalid(true);
        if (field instanceof Component component) {
            Focus.on(component);
        }
        return new Attempt(reason, "");
    }

    private static Attempt not(String reason, Object... details) {
        return new Attempt(reason, I18NProvider.translate(reason, details));
    }

    private static Object[] spoken(Object[] details, Dates dates) {
        return Arrays.stream(details)
                .map(detail -> detail instanceof LocalDate day ? dates.day(day) : detail)
                .toArray();
    }
}
