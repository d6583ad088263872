package org.holdfast.library;

import java.util.function.Function;
import java.util.function.Predicate;
import org.holdfast.plan.PhaseTemplate;
import org.holdfast.plan.PlanTemplate;
import org.holdfast.plan.StepKind;
import org.holdfast.plan.StepTemplate;

/** Reads one plan file; a step may only name a worksheet that the library holds. */
final class PlanReader implements Function<Fields, PlanTemplate> {

    private final Predicate<String> worksheetExists;

    PlanReader(Predicate<String> worksheetExists) {
        this.worksheetExists = worksheetExists;
    }

    @Override
    public PlanTemplate apply(Fields file) {
        Edition edition = Edition.read(file);
        return new PlanTemplate(
                edition.key(),
                edition.version(),
                file.words("title"),
                file.words("purpose"),
                file.words("evidence"),
                file.words("contraindications"),
                file.list("phases", this::phase));
    }

    private PhaseTemplate phase(Fields phase) {
        return new PhaseTemplate(
                phase.words("title"),
                phase.words("shortTitle"),
                phase.words("purpose"),
                phase.words("forPartners"),
                phase.words("gate"),
                phase.list("steps", this::step));
    }

    private StepTemplate step(Fields step) {
        StepTemplate read = new StepTemplate(
                step.text("key"),
                step.oneOf(StepKind.class, "kind"),
                step.words("title"),
                step.words("description"),
                step.optionalText("worksheet"),
                step.flag("optional"));
        read.worksheet().filter(worksheetExists.negate()).ifPresent(absent -> {
            throw step.broken("worksheet", "the library has no worksheet '" + absent + "'.");
        });
        return read;
    }
}
