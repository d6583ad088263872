package org.holdfast.worksheet.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.holdfast.access.Visibility.BOTH_NOW;
import static org.holdfast.access.Visibility.ME_AND_COUNSELOR;
import static org.holdfast.access.Visibility.PARTNER_AFTER_REVEAL;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.holdfast.access.Visibility;
import org.holdfast.shared.Words;
import org.junit.jupiter.api.Test;

class TemplateRulesTest {

    private static final Words WORDS = new Words("Words", "Palabras");
    private static final Item CALM = item("calm", new Scale(), ME_AND_COUNSELOR);

    @Test
    void a_condition_looks_at_an_earlier_item_only() {
        refused("'step' depends on 'calm', which is not asked before it", when(atLeast("calm", 4)), CALM);
        refused("is no choice of 'which'", item("which", degrees(), BOTH_NOW), when(new Condition.Is("which", "d9")));
        refused("has to be from 0 to 10", CALM, when(atLeast("calm", 11)));
        refused("does not fit SCALE", CALM, when(new Condition.Is("calm", "d1")));
    }

    @Test
    void a_question_tells_nobody_of_a_more_private_answer() {
        Item shared = new Item("step", new LongText(), WORDS, WORDS, false, PARTNER_AFTER_REVEAL, when(4));
        refused("would tell the partner of 'calm'", CALM, shared);
    }

    @Test
    void a_group_holds_no_group_and_is_as_private_as_its_items() {
        Group inner = new Group(List.of(item("word", new ShortText(), BOTH_NOW)), 0, 2);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Group(List.of(item("inner", inner, BOTH_NOW)), 0, 2))
                .withMessageContaining("is inside a group");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> item("outer", inner, ME_AND_COUNSELOR))
                .withMessageContaining("is not as private as its group");
    }

    @Test
    void keys_are_there_once_in_groups_too() {
        Group group = new Group(List.of(item("calm", new ShortText(), ME_AND_COUNSELOR)), 0, 2);
        refused("Item 'calm' is there twice", CALM, item("log", group, ME_AND_COUNSELOR));
    }

    @Test
    void a_huge_template_is_no_template() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Section(WORDS, WORDS, Collections.nCopies(41, CALM)))
                .withMessageContaining("is 41 and has to be from 1 to 40");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> item("long", new LongText(), new Words("x".repeat(2_001), "x")))
                .withMessageContaining("more than 2000 characters");
    }

    @Test
    void a_question_that_depends_on_another_is_not_certain() {
        WorksheetTemplate template = template(Audience.EACH_SEPARATELY, List.of(), CALM, when(atLeast("calm", 4)));
        assertThat(template.questions()).hasSize(2);
        assertThat(template.certainQuestions()).isEqualTo(1);
    }

    @Test
    void what_two_fill_in_together_is_open_to_both() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> template(Audience.JOINT, List.of(), CALM))
                .withMessageContaining("is kept from one of two");
        WorksheetTemplate joint = template(Audience.JOINT, List.of(), item("plan", new LongText(), BOTH_NOW));
        assertThat(joint.forOne().questions()).allMatch(item -> item.visibility() == ME_AND_COUNSELOR);
    }

    @Test
    void what_is_not_asked_counts_nowhere() {
        Item step = new Item("step", degrees(), WORDS, WORDS, true, ME_AND_COUNSELOR, when(4));
        Score sum = score(Score.By.SUM, "calm", "step");
        WorksheetTemplate template = template(Audience.EACH_SEPARATELY, List.of(sum), CALM, step);
        FilledSheet low = filled(template, 3);
        assertThat(low.asks("step")).isFalse();
        assertThat(low.missing()).isEmpty();
        assertThat(low.answer("step").isBlank()).isTrue();
        assertThat(low.number(sum)).isEmpty();
        assertThat(filled(template, 4).number(sum)).contains(BigDecimal.valueOf(6));
    }

    @Test
    void a_mean_between_two_bands_belongs_to_the_lower() {
        Score mean = score(Score.By.MEAN, "calm", "step");
        WorksheetTemplate template =
                template(Audience.EACH_SEPARATELY, List.of(mean), CALM, item("step", degrees(), ME_AND_COUNSELOR));
        BigDecimal number = filled(template, 5).number(mean).orElseThrow();
        assertThat(number).isEqualByComparingTo("3.5");
        assertThat(mean.band(number)).map(Score.Band::to).contains(3);
        assertThat(mean.band(BigDecimal.valueOf(99))).isEmpty();
    }

    @Test
    void a_score_counts_what_gives_points() {
        Score words = score(Score.By.SUM, "word");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        template(Audience.EACH_SEPARATELY, List.of(words), item("word", new ShortText(), BOTH_NOW)))
                .withMessageContaining("counts 'word'");
    }

    private static FilledSheet filled(WorksheetTemplate template, int calm) {
        return new FilledSheet(template, Map.of("calm", Filled.Figure.of(calm), "step", new Filled.Picked("d2")));
    }

    private static Score score(Score.By by, String... items) {
        return new Score(
                "score",
                WORDS,
                List.of(items).stream().map(Score.Source::named).toList(),
                by,
                WORDS,
                List.of(new Score.Band(0, 3, WORDS), new Score.Band(4, 20, WORDS)));
    }

    private static Likert degrees() {
        return new Likert(List.of(new Choice("d1", WORDS, Optional.of(1)), new Choice("d2", WORDS, Optional.of(2))));
    }

    private static Condition.Test atLeast(String item, int number) {
        return new Condition.AtLeast(item, number);
    }

    private static Optional<Condition> when(int number) {
        return Optional.of(new Condition(Condition.Match.ALL, List.of(atLeast("calm", number))));
    }

    private static Item when(Condition.Test test) {
        return new Item(
                "step",
                new LongText(),
                WORDS,
                WORDS,
                false,
                ME_AND_COUNSELOR,
                Optional.of(new Condition(Condition.Match.ANY, List.of(test))));
    }

    private static Item item(String key, Form form, Visibility visibility) {
        return new Item(key, form, WORDS, WORDS, false, visibility);
    }

    private static Item item(String key, Form form, Words prompt) {
        return new Item(key, form, prompt, WORDS, false, ME_AND_COUNSELOR);
    }

    private static void refused(String why, Item... items) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> template(Audience.EACH_SEPARATELY, List.of(), items))
                .withMessageContaining(why);
    }

    private static WorksheetTemplate template(Audience audience, List<Score> scores, Item... items) {
        return new WorksheetTemplate(
                new TemplateRef("any", 1),
                WORDS,
                WORDS,
                5,
                Set.of(),
                Set.of(),
                audience,
                WORDS,
                List.of(new Section(WORDS, WORDS, List.of(items))),
                scores);
    }
}
