package org.holdfast.library;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.holdfast.plan.PhaseTemplate;
import org.holdfast.plan.PlanTemplate;
import org.holdfast.plan.StepTemplate;
import org.holdfast.policy.SecretsPolicy;
import org.holdfast.shared.Words;
import org.holdfast.worksheet.template.Choice;
import org.holdfast.worksheet.template.Emotions;
import org.holdfast.worksheet.template.Form;
import org.holdfast.worksheet.template.Group;
import org.holdfast.worksheet.template.Item;
import org.holdfast.worksheet.template.Matrix;
import org.holdfast.worksheet.template.Quantity;
import org.holdfast.worksheet.template.Scale;
import org.holdfast.worksheet.template.Score;
import org.holdfast.worksheet.template.Section;
import org.holdfast.worksheet.template.WorksheetTemplate;

/** Every text of a library, with where it stands and whom it is for. */
final class LibraryTexts {

    /** Whom a text is for; names are read by clients and too short to grade. */
    enum Reader {
        CLIENT,
        CLIENT_AS_NAME,
        COUNSELOR
    }

    /** One text. */
    record Text(String place, Reader reader, Words words) {

        @Override
        public String toString() {
            return place;
        }
    }

    private LibraryTexts() {}

    static List<Text> of(Library library) {
        return Stream.of(
                        library.everyWorksheet().stream().flatMap(LibraryTexts::of),
                        library.feelings().stream().flatMap(LibraryTexts::of),
                        library.plans().newest().stream().flatMap(LibraryTexts::of),
                        library.policies().newest().stream().flatMap(LibraryTexts::of))
                .flatMap(Function.identity())
                .toList();
    }

    private static Stream<Text> of(SecretsPolicy policy) {
        String place = policy.ref().key();
        return join(
                Stream.of(
                        new Text(place + " title", Reader.CLIENT_AS_NAME, policy.title()),
                        new Text(place + " summary", Reader.COUNSELOR, policy.summary())),
                policy.parts().stream()
                        .flatMap(part -> Stream.of(
                                new Text(place + " / part", Reader.CLIENT_AS_NAME, part.title()),
                                new Text(place + " / " + part.title().english(), Reader.CLIENT, part.text()))));
    }

    private static Stream<Text> of(WorksheetTemplate worksheet) {
        String place = worksheet.ref().key() + "." + worksheet.ref().version();
        return join(
                Stream.of(
                        new Text(place + " title", Reader.CLIENT_AS_NAME, worksheet.title()),
                        new Text(place + " purpose", Reader.CLIENT, worksheet.purpose()),
                        new Text(place + " evidence", Reader.COUNSELOR, worksheet.evidence())),
                join(
                        worksheet.sections().stream().flatMap(section -> of(place, section)),
                        worksheet.scores().stream().flatMap(score -> of(place, score))));
    }

    private static Stream<Text> of(String worksheet, Score score) {
        String place = worksheet + " / score " + score.key();
        return join(
                Stream.of(
                        new Text(place + " title", Reader.CLIENT_AS_NAME, score.title()),
                        new Text(place + " note", Reader.CLIENT, score.note())),
                score.bands().stream().map(band -> new Text(place + " band", Reader.CLIENT, band.label())));
    }

    private static Stream<Text> of(Emotions.Family family) {
        String place = "feelings / " + family.key();
        return join(
                Stream.of(new Text(place, Reader.CLIENT_AS_NAME, family.name())),
                family.feelings().stream()
                        .map(feeling ->
                                new Text(place + " / " + feeling.key(), Reader.CLIENT_AS_NAME, feeling.label())));
    }

    private static Stream<Text> of(String worksheet, Section section) {
        String place = worksheet + " / " + section.title().english();
        return join(
                Stream.of(
                        new Text(place + " title", Reader.CLIENT_AS_NAME, section.title()),
                        new Text(place + " intro", Reader.CLIENT, section.intro())),
                section.items().stream().flatMap(item -> of(place, item)));
    }

    private static Stream<Text> of(String section, Item item) {
        String place = section + " / " + item.key();
        return join(
                Stream.of(
                        new Text(place + " prompt", Reader.CLIENT, item.prompt()),
                        new Text(place + " help", Reader.CLIENT, item.help())),
                of(place, item.form()));
    }

    private static Stream<Text> of(String item, Form form) {
        return switch (form) {
            case Scale scale ->
                Stream.concat(scale.low().stream(), scale.high().stream())
                        .map(end -> new Text(item + " end", Reader.CLIENT, end));
            case Quantity quantity ->
                quantity.unit().stream().map(unit -> new Text(item + " unit", Reader.CLIENT, unit));
            case Matrix matrix ->
                join(
                        matrix.rows().stream()
                                .map(row -> new Text(item + " / " + row.key(), Reader.CLIENT, row.label())),
                        matrix.choices().stream().map(choice -> of(item, choice)));
            case Group group -> group.items().stream().flatMap(inner -> of(item, inner));
            // Walked once, with the library's feelings
            case Emotions feelings -> Stream.of();
            default -> form.choices().stream().map(choice -> of(item, choice));
        };
    }

    private static Text of(String item, Choice choice) {
        return new Text(item + " / " + choice.key(), Reader.CLIENT, choice.label());
    }

    private static Stream<Text> of(PlanTemplate plan) {
        return join(
                Stream.of(
                        new Text(plan.key() + " title", Reader.CLIENT_AS_NAME, plan.title()),
                        new Text(plan.key() + " purpose", Reader.COUNSELOR, plan.purpose()),
                        new Text(plan.key() + " evidence", Reader.COUNSELOR, plan.evidence()),
                        new Text(plan.key() + " contraindications", Reader.COUNSELOR, plan.contraindications())),
                plan.phases().stream().flatMap(phase -> of(plan.key(), phase)));
    }

    private static Stream<Text> of(String plan, PhaseTemplate phase) {
        String place = plan + " / " + phase.shortTitle().english();
        return join(
                Stream.of(
                        new Text(place + " title", Reader.CLIENT_AS_NAME, phase.title()),
                        new Text(place + " short title", Reader.CLIENT_AS_NAME, phase.shortTitle()),
                        new Text(place + " purpose", Reader.COUNSELOR, phase.purpose()),
                        new Text(place + " for partners", Reader.CLIENT, phase.forPartners()),
                        new Text(place + " gate", Reader.COUNSELOR, phase.gate())),
                phase.steps().stream().flatMap(step -> of(place, step)));
    }

    private static Stream<Text> of(String phase, StepTemplate step) {
        String place = phase + " / " + step.key();
        return Stream.of(
                new Text(place + " title", Reader.CLIENT_AS_NAME, step.title()),
                new Text(place + " description", Reader.CLIENT, step.description()));
    }

    private static Stream<Text> join(Stream<Text> some, Stream<Text> more) {
        return Stream.concat(some, more);
    }
}
