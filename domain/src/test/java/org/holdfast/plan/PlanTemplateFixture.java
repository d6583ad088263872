package org.holdfast.plan;

import java.util.List;
import java.util.Optional;
import org.holdfast.practice.Pair;
import org.holdfast.practice.Practice;
import org.holdfast.shared.NotFound;
import org.holdfast.shared.PlanId;
import org.holdfast.shared.Sensitive;
import org.holdfast.shared.Words;

/** A small plan of two phases to test with. */
public final class PlanTemplateFixture implements PlanTemplates {

    /** Phase one: a worksheet and a talk in session. Phase two: an optional exercise, and the worksheet again. */
    public static final PlanTemplate TWO_PHASES = new PlanTemplate(
            "two-phases",
            1,
            words("Two phases"),
            words("To test with"),
            words("None"),
            words("None"),
            List.of(
                    phase(
                            worksheet("first-talk"),
                            new StepTemplate(
                                    "in-session",
                                    StepKind.SESSION,
                                    words("Talk"),
                                    words("Talk"),
                                    Optional.empty(),
                                    false)),
                    phase(
                            new StepTemplate(
                                    "at-home",
                                    StepKind.EXERCISE,
                                    words("Practise"),
                                    words("Practise"),
                                    Optional.empty(),
                                    true),
                            worksheet("second-talk"))));

    /** A plan that the pair's counselor starts today, not added anywhere yet. */
    public static Plan started(Practice practice, Pair pair, PlanId id) {
        NewPlan asked = new NewPlan(
                id, pair.id(), "two-phases", 1, 0, Practice.TODAY.plusDays(30), new Sensitive("agreed in session"));
        return new Plan(
                asked, TWO_PHASES, pair.counselor().account(), practice.now(), Practice.TODAY, practice.vault());
    }

    @Override
    public PlanTemplate get(String key, int version) {
        if (!key.equals(TWO_PHASES.key()) || version != TWO_PHASES.version()) {
            throw new NotFound();
        }
        return TWO_PHASES;
    }

    @Override
    public List<PlanTemplate> newest() {
        return List.of(TWO_PHASES);
    }

    private static PhaseTemplate phase(StepTemplate... steps) {
        return new PhaseTemplate(
                words("Phase"), words("Phase"), words("Purpose"), words("For you"), words("Gate"), List.of(steps));
    }

    private static StepTemplate worksheet(String key) {
        return new StepTemplate(
                key, StepKind.WORKSHEET, words("Worksheet"), words("Worksheet"), Optional.of("open-talk"), false);
    }

    private static Words words(String text) {
        return new Words(text, text);
    }
}
