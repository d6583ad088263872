package org.holdfast.worksheet.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.holdfast.access.Visibility;
import org.holdfast.shared.Words;
import org.holdfast.worksheet.template.Audience;
import org.holdfast.worksheet.template.ItemKind;
import org.junit.jupiter.api.Test;

class DraftSheetTest {

    private static final Words SAID = new Words("Said", "Dicho");

    private final DraftSheet blank = DraftSheet.blank(SAID);

    @Test
    void a_change_makes_a_new_draft_and_leaves_the_old_one_as_it_was() {
        DraftSheet named = blank.with("/title", SAID);
        assertThat(named.words("/title")).isEqualTo(SAID);
        assertThat(blank.words("/title")).isEqualTo(new Words("", ""));
        assertThat(DraftSheet.read(named.json())).isEqualTo(named);
    }

    @Test
    void what_is_not_there_is_empty() {
        assertThat(blank.words("/nowhere")).isEqualTo(new Words("", ""));
        assertThat(blank.text("/title")).isEmpty();
        assertThat(blank.number("/sections/9/items/3/least")).isEmpty();
        assertThat(blank.entries("/scores")).isEmpty();
        assertThat(blank.place("q1")).isEmpty();
        assertThat(blank.without("/nowhere")).isEqualTo(blank);
    }

    @Test
    void every_kind_of_item_can_be_added_and_has_a_key_of_its_own() {
        DraftSheet draft = blank;
        for (ItemKind kind : ItemKind.values()) {
            draft = Shaping.addItem(draft, "/sections/0", kind);
        }
        DraftSheet all = draft;
        assertThat(all.items()).extracting(all::kind).containsExactly(ItemKind.values());
        assertThat(all.everyItem()).extracting(all::key).doesNotHaveDuplicates();
    }

    @Test
    void an_item_moves_within_its_section_and_on_into_the_next() {
        DraftSheet draft = three();
        assertThat(keys(Shaping.move(draft, "/sections/0/items/0", 1))).containsExactly("q2", "q1", "q3");
        DraftSheet over = Shaping.move(draft, "/sections/0/items/1", 1);
        assertThat(over.place("q2")).contains("/sections/1/items/0");
        assertThat(Shaping.move(over, "/sections/1/items/0", -1)).isEqualTo(draft);
        assertThat(Shaping.move(draft, "/sections/0/items/0", -1)).isEqualTo(draft);
        assertThat(Shaping.move(draft, "/sections/1/items/0", 1)).isEqualTo(draft);
    }

    @Test
    void sections_and_choices_move_and_go_no_further_than_their_ends() {
        DraftSheet draft = three();
        assertThat(keys(Shaping.move(draft, "/sections/0", 1))).containsExactly("q3", "q1", "q2");
        assertThat(Shaping.move(draft, "/sections/1", 1)).isEqualTo(draft);
        DraftSheet choice = Shaping.addItem(blank, "/sections/0", ItemKind.SINGLE_CHOICE);
        String choices = "/sections/0/items/0/choices";
        assertThat(Shaping.move(choice, choices + "/1", -1).entries(choices)).hasSize(2);
        assertThat(Shaping.move(choice, choices + "/1", -1).key(choices + "/0")).isEqualTo("c2");
        assertThat(Shaping.move(choice, choices + "/1", 1)).isEqualTo(choice);
    }

    @Test
    void an_item_dropped_on_another_takes_its_place() {
        DraftSheet draft = three();
        assertThat(keys(Shaping.place(draft, "q3", "q1"))).containsExactly("q3", "q1", "q2");
        assertThat(keys(Shaping.place(draft, "q1", "q3"))).containsExactly("q2", "q1", "q3");
        assertThat(Shaping.place(draft, "q1", "q1")).isEqualTo(draft);
        assertThat(Shaping.place(draft, "gone", "q1")).isEqualTo(draft);
        assertThat(Shaping.place(draft, "q1", "gone")).isEqualTo(draft);
        assertThat(keys(Shaping.placeLast(draft, "q1", "/sections/1"))).containsExactly("q2", "q3", "q1");
    }

    @Test
    void a_double_has_keys_of_its_own_within_too() {
        DraftSheet group = Shaping.addItem(three(), "/sections/0", ItemKind.GROUP);
        DraftSheet twice = Shaping.copyItem(group, "/sections/0/items/2");
        assertThat(twice.everyItem()).hasSize(7).extracting(twice::key).doesNotHaveDuplicates();
        assertThat(twice.kind("/sections/0/items/3")).isEqualTo(ItemKind.GROUP);
    }

    @Test
    void another_kind_keeps_the_words_and_the_choices() {
        DraftSheet draft = Shaping.addItem(blank, "/sections/0", ItemKind.SINGLE_CHOICE)
                .with("/sections/0/items/0/prompt", SAID)
                .with("/sections/0/items/0/choices/1/label", SAID)
                .with("/sections/0/items/0/required", true);
        DraftSheet degrees = Shaping.as(draft, "/sections/0/items/0", ItemKind.LIKERT);
        assertThat(degrees.words("/sections/0/items/0/prompt")).isEqualTo(SAID);
        assertThat(degrees.words("/sections/0/items/0/choices/1/label")).isEqualTo(SAID);
        assertThat(degrees.number("/sections/0/items/0/choices/1/score")).contains(1);
        assertThat(Shaping.as(degrees, "/sections/0/items/0", ItemKind.SINGLE_CHOICE))
                .isEqualTo(draft);
        DraftSheet text = Shaping.as(draft, "/sections/0/items/0", ItemKind.LONG_TEXT);
        assertThat(text.has("/sections/0/items/0/choices")).isFalse();
        assertThat(Shaping.as(text, "/sections/0/items/0", ItemKind.INFORMATION).flag("/sections/0/items/0/required"))
                .isFalse();
    }

    @Test
    void a_new_item_begins_as_private_as_can_be_and_what_is_repeated_follows_its_group() {
        DraftSheet group = Shaping.addItem(blank, "/sections/0", ItemKind.GROUP);
        assertThat(visibilities(group)).containsOnly(Visibility.ME_AND_COUNSELOR.name());
        DraftSheet shared = Shaping.readBy(group, "/sections/0/items/0", Visibility.BOTH_NOW);
        assertThat(visibilities(Shaping.addItem(shared, "/sections/0/items/0", ItemKind.DATE)))
                .hasSize(3)
                .containsOnly(Visibility.BOTH_NOW.name());
    }

    @Test
    void one_sheet_for_both_is_read_by_both_and_a_sheet_each_begins_private_again() {
        DraftSheet joint = Shaping.filledInBy(three(), Audience.JOINT);
        DraftSheet more = Shaping.addItem(joint, "/sections/1", ItemKind.SCALE);
        assertThat(visibilities(more)).hasSize(4).containsOnly(Visibility.BOTH_NOW.name());
        assertThat(visibilities(Shaping.filledInBy(more, Audience.INJURED)))
                .containsOnly(Visibility.ME_AND_COUNSELOR.name());
        DraftSheet shared = Shaping.readBy(three(), "/sections/0/items/0", Visibility.BOTH_NOW);
        assertThat(visibilities(Shaping.filledInBy(shared, Audience.INVOLVED))).contains(Visibility.BOTH_NOW.name());
    }

    @Test
    void a_choice_more_gets_the_next_points_where_there_are_points() {
        DraftSheet degrees = Shaping.addItem(blank, "/sections/0", ItemKind.LIKERT);
        DraftSheet more = Shaping.addChoice(degrees, "/sections/0/items/0");
        assertThat(more.number("/sections/0/items/0/choices/2/score")).contains(2);
        assertThat(more.key("/sections/0/items/0/choices/2")).isEqualTo("c3");
        DraftSheet plain =
                Shaping.addChoice(Shaping.addItem(blank, "/sections/0", ItemKind.RANKING), "/sections/0/items/0");
        assertThat(plain.has("/sections/0/items/0/choices/3/score")).isFalse();
    }

    private DraftSheet three() {
        DraftSheet draft = Shaping.addSection(blank);
        draft = Shaping.addItem(draft, "/sections/0", ItemKind.LONG_TEXT);
        draft = Shaping.addItem(draft, "/sections/0", ItemKind.SCALE);
        return Shaping.addItem(draft, "/sections/1", ItemKind.DATE);
    }

    private static List<String> keys(DraftSheet draft) {
        return draft.items().stream().map(draft::key).toList();
    }

    private static List<String> visibilities(DraftSheet draft) {
        return draft.everyItem().stream()
                .map(item -> draft.text(item + "/visibility").orElseThrow())
                .toList();
    }
}
