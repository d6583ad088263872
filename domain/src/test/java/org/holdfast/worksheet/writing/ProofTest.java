package org.holdfast.worksheet.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.holdfast.access.Visibility;
import org.holdfast.library.Library;
import org.holdfast.shared.Words;
import org.holdfast.worksheet.template.ItemKind;
import org.holdfast.worksheet.template.TemplateRef;
import org.holdfast.worksheet.template.WorksheetTemplate;
import org.holdfast.worksheet.writing.Conditions.How;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/** What keeps a draft from being published is said before anybody tries, and nothing else does. */
class ProofTest {

    private static final Library LIBRARY = new Library();
    private static final Words SAID = new Words("Said", "Dicho");

    private final SheetFiles files = LIBRARY.files();
    private final Proof proof = new Proof(files);

    @Test
    void a_copy_of_any_worksheet_of_the_library_can_be_published_and_asks_the_same() {
        TemplateRef own = new TemplateRef("own-1", 1);
        assertThat(LIBRARY.worksheets().newest()).hasSizeGreaterThan(20).allSatisfy(worksheet -> {
            DraftSheet copy = DraftSheet.read(files.write(worksheet));
            assertThat(proof.problems(copy)).isEmpty();
            WorksheetTemplate template = proof.template(own, copy);
            assertThat(template.sections()).isEqualTo(worksheet.sections());
            assertThat(template.scores()).isEqualTo(worksheet.scores());
            assertThat(proof.preview(copy)).isPresent();
        });
    }

    @Test
    void an_empty_page_lacks_its_name_its_use_and_a_question() {
        assertThat(proof.problems(DraftSheet.blank(SAID)))
                .extracting(Problem::reason)
                .containsExactly(
                        "editor.problem.title",
                        "editor.problem.purpose",
                        "editor.problem.elements",
                        "editor.problem.nothing",
                        "editor.problem.section",
                        "editor.problem.section.empty");
        assertThat(proof.preview(DraftSheet.blank(SAID))).isEmpty();
    }

    @Test
    void each_item_says_what_it_lacks() {
        assertThat(reasons(ItemKind.RANKING)).containsExactly("editor.problem.prompt", "editor.problem.label.choices");
        assertThat(reasons(ItemKind.MATRIX))
                .containsExactly("editor.problem.prompt", "editor.problem.label.choices", "editor.problem.label.rows");
        DraftSheet few = Shaping.addItem(WritingWorksheetsTest.whole(), "/sections/0", ItemKind.SINGLE_CHOICE)
                .without("/sections/0/items/1/choices/0")
                .without("/sections/0/items/1/choices/0")
                .with("/sections/0/items/1/prompt", SAID);
        assertThat(proof.problems(few))
                .containsExactly(new Problem("/sections/0/items/1", "editor.problem.few.choices", "2"));
        DraftSheet number = Shaping.addItem(WritingWorksheetsTest.whole(), "/sections/0", ItemKind.NUMBER)
                .with("/sections/0/items/1/prompt", SAID)
                .with("/sections/0/items/1/least", 10);
        assertThat(proof.problems(number)).extracting(Problem::reason).containsExactly("editor.problem.number");
    }

    @Test
    void a_condition_stands_only_on_an_earlier_answer_that_is_no_more_private() {
        DraftSheet draft = asked();
        assertThat(proof.problems(draft)).isEmpty();
        assertThat(Conditions.of(draft, "/sections/0/items/1"))
                .containsExactly(new Conditions.Test("q1", How.IS, "c2"));
        assertBroken(Shaping.move(draft, "/sections/0/items/0", 1));
        assertBroken(draft.without("/sections/0/items/0"));
        assertBroken(draft.without("/sections/0/items/0/choices/1"));
        assertBroken(Shaping.as(draft, "/sections/0/items/0", ItemKind.SCALE));
        assertBroken(Shaping.readBy(draft, "/sections/0/items/1", Visibility.BOTH_NOW));
        assertThat(proof.preview(Shaping.move(draft, "/sections/0/items/0", 1))).isPresent();
    }

    @Test
    void a_score_counts_what_is_there_and_says_what_it_lacks() {
        DraftSheet draft = Shaping.addItem(WritingWorksheetsTest.whole(), "/sections/0", ItemKind.SCALE)
                .with("/sections/0/items/1/prompt", SAID);
        DraftSheet scored = Scoring.add(draft);
        assertThat(scored.names("/scores/0/items")).containsExactly("q2");
        assertThat(proof.problems(scored))
                .extracting(Problem::reason)
                .containsExactly("editor.problem.score.title", "editor.problem.score.note");
        DraftSheet named = scored.with("/scores/0/title", SAID).with("/scores/0/note", SAID);
        assertThat(proof.problems(named)).isEmpty();
        assertThat(proof.problems(named.without("/sections/0/items/1")))
                .extracting(Problem::reason)
                .contains("editor.problem.score.items");
        assertThat(Scoring.remove(named, "/scores/0")).isEqualTo(draft);
    }

    @Test
    void the_stretches_of_a_score_follow_each_other() {
        DraftSheet draft = Shaping.addItem(WritingWorksheetsTest.whole(), "/sections/0", ItemKind.SCALE)
                .with("/sections/0/items/1/prompt", SAID);
        DraftSheet scored = Scoring.add(draft).with("/scores/0/title", SAID).with("/scores/0/note", SAID);
        DraftSheet bands = Scoring.addBand(Scoring.addBand(scored, "/scores/0"), "/scores/0")
                .with("/scores/0/bands/0/label", SAID)
                .with("/scores/0/bands/1/label", SAID);
        assertThat(proof.problems(bands)).isEmpty();
        assertThat(proof.problems(bands.with("/scores/0/bands/0/to", 1)))
                .extracting(Problem::reason)
                .containsExactly("editor.problem.score.order");
        DraftSheet none = Scoring.removeBand(
                Scoring.removeBand(bands, "/scores/0", "/scores/0/bands/1"), "/scores/0", "/scores/0/bands/0");
        assertThat(none).isEqualTo(scored);
    }

    @Test
    void the_choices_of_a_table_all_give_points_or_none_does() {
        DraftSheet table = Shaping.addItem(DraftSheet.blank(SAID), "/sections/0", ItemKind.MATRIX);
        assertThat(Scoring.countable(table)).isEmpty();
        DraftSheet scored = Scoring.points(table, "/sections/0/items/0", true);
        assertThat(Scoring.countable(scored)).containsExactly("q1.r1");
        assertThat(Scoring.points(scored, "/sections/0/items/0", false)).isEqualTo(table);
    }

    @Test
    void a_condition_taken_back_leaves_nothing_behind() {
        DraftSheet draft = asked();
        DraftSheet always = Conditions.ask(draft, "/sections/0/items/1", false, List.of());
        assertThat(always.has("/sections/0/items/1/showWhen")).isFalse();
        DraftSheet any = Conditions.ask(
                draft,
                "/sections/0/items/1",
                true,
                List.of(new Conditions.Test("q1", How.IS, "c1"), new Conditions.Test("q1", How.IS, "c2")));
        assertThat(Conditions.isAny(any, "/sections/0/items/1")).isTrue();
        assertThat(proof.problems(any)).isEmpty();
    }

    /** Whatever is done to a draft: it can be looked at or is empty, and what is said to be whole can be read. */
    @RepeatedTest(60)
    void no_order_of_changes_ends_in_a_draft_that_is_neither_whole_nor_told_why(RepetitionInfo turn) {
        Random random = new Random(turn.getCurrentRepetition());
        DraftSheet draft =
                DraftSheet.read(files.write(one(random, LIBRARY.worksheets().newest())));
        for (int step = 0; step < 10; step++) {
            draft = changed(random, draft);
            assertThat(DraftSheet.read(draft.json())).isEqualTo(draft);
            assertThat(draft.everyItem()).extracting(draft::key).doesNotHaveDuplicates();
            if (proof.problems(draft).isEmpty()) {
                WorksheetTemplate template = proof.template(new TemplateRef("own-1", 1), draft);
                assertThat(files.read(template.ref(), files.write(template))).isEqualTo(template);
            }
            boolean asks = draft.everyItem().stream().map(draft::kind).anyMatch(ProofTest::isAnswered);
            boolean small = draft.everyItem().size() < 60;
            assertThat(!asks || !small || proof.preview(draft).isPresent())
                    .as("a draft that asks something can be looked at: %s", why(draft))
                    .isTrue();
        }
    }

    private String why(DraftSheet draft) {
        try {
            return files.read(
                            new TemplateRef("own-1", 1),
                            Filling.both(Gaps.dotted(draft)).json())
                    .toString();
        } catch (IllegalArgumentException e) {
            return String.valueOf(e.getMessage());
        }
    }

    private static boolean isAnswered(ItemKind kind) {
        return kind != ItemKind.INFORMATION && kind != ItemKind.GROUP;
    }

    private static DraftSheet changed(Random random, DraftSheet draft) {
        String section = one(random, draft.sections());
        List<String> items = draft.items();
        if (items.isEmpty() || random.nextInt(4) == 0) {
            return Shaping.addItem(draft, section, one(random, List.of(ItemKind.values())));
        }
        String item = one(random, items);
        return switch (random.nextInt(9)) {
            case 0 -> Shaping.copyItem(draft, item);
            case 1 -> Shaping.move(draft, item, random.nextBoolean() ? 1 : -1);
            case 2 -> draft.without(item);
            case 3 -> Shaping.as(draft, item, one(random, List.of(ItemKind.values())));
            case 4 -> Shaping.readBy(draft, item, one(random, List.of(Visibility.values())));
            case 5 -> Shaping.place(draft, draft.key(item), draft.key(one(random, items)));
            case 6 -> draft.with(item + "/prompt", random.nextBoolean() ? SAID : new Words("", ""));
            case 7 -> draft.entries(item + "/choices").isEmpty() ? draft : draft.without(item + "/choices/0");
            default -> Shaping.addSection(draft);
        };
    }

    private static <T> T one(Random random, List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    private void assertBroken(DraftSheet draft) {
        assertThat(proof.problems(draft)).extracting(Problem::reason).contains("editor.problem.condition");
    }

    /** A choice, and a text that is asked after its second answer. */
    private static DraftSheet asked() {
        DraftSheet draft = Shaping.addItem(DraftSheet.blank(SAID), "/sections/0", ItemKind.SINGLE_CHOICE)
                .with("/sections/0/items/0/choices/0/label", SAID)
                .with("/sections/0/items/0/choices/1/label", SAID)
                .with("/sections/0/items/0/prompt", SAID)
                .with("/title", SAID)
                .with("/purpose", SAID)
                .with("/elements", List.of("TRUST"))
                .with("/sections/0/title", SAID);
        draft = Shaping.addItem(draft, "/sections/0", ItemKind.LONG_TEXT).with("/sections/0/items/1/prompt", SAID);
        return Conditions.ask(draft, "/sections/0/items/1", false, List.of(new Conditions.Test("q1", How.IS, "c2")));
    }

    private List<String> reasons(ItemKind kind) {
        DraftSheet draft = Shaping.addItem(WritingWorksheetsTest.whole(), "/sections/0", kind);
        return proof.problems(draft).stream().map(Problem::reason).toList();
    }
}
