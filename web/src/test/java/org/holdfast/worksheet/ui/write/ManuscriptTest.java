package org.holdfast.worksheet.ui.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.UUID;
import org.holdfast.shared.ChangedMeanwhile;
import org.holdfast.shared.ClinicWorksheetId;
import org.holdfast.shared.Words;
import org.holdfast.worksheet.template.TemplateRef;
import org.holdfast.worksheet.writing.DraftSheet;
import org.holdfast.worksheet.writing.OpenDraft;
import org.junit.jupiter.api.Test;

class ManuscriptTest {

    private static final DraftSheet BLANK = DraftSheet.blank(new Words("Ours", "Nuestra"));

    private OpenDraft stored = open(BLANK, 1);
    private final Manuscript manuscript = new Manuscript(stored, this::save);

    @Test
    void typing_on_in_one_place_is_one_step_to_undo() {
        manuscript.write("/title", titled("A"));
        manuscript.write("/title", titled("An"));
        manuscript.write("/minutes", titled("An").with("/minutes", 5));
        manuscript.undo();
        assertThat(manuscript.draft()).isEqualTo(titled("An"));
        manuscript.undo();
        assertThat(manuscript.draft()).isEqualTo(BLANK);
        assertThat(manuscript.canUndo()).isFalse();
    }

    @Test
    void what_was_undone_comes_back_until_something_else_is_written() {
        manuscript.write("/title", titled("A"));
        manuscript.undo();
        manuscript.redo();
        assertThat(manuscript.draft()).isEqualTo(titled("A"));
        manuscript.undo();
        manuscript.write("", titled("B"));
        assertThat(manuscript.canRedo()).isFalse();
        manuscript.redo();
        assertThat(manuscript.draft()).isEqualTo(titled("B"));
    }

    @Test
    void after_undoing_the_next_word_in_the_same_place_is_a_step_of_its_own() {
        manuscript.write("/title", titled("A"));
        manuscript.write("/purpose", titled("A").with("/purpose", new Words("P", "P")));
        manuscript.undo();
        manuscript.write("/title", titled("AB"));
        manuscript.undo();
        assertThat(manuscript.draft()).isEqualTo(titled("A"));
    }

    @Test
    void what_says_the_same_is_no_step() {
        manuscript.write("", DraftSheet.read(BLANK.json()));
        assertThat(manuscript.canUndo()).isFalse();
    }

    @Test
    void it_is_kept_on_what_was_kept_last_and_stays_in_hand_when_it_cannot_be() {
        manuscript.write("/title", titled("A"));
        manuscript.keep();
        manuscript.write("/title", titled("B"));
        manuscript.keep();
        assertThat(stored.draft()).isEqualTo(titled("B"));
        stored = open(titled("Elsewhere"), stored.seen() + 1);
        manuscript.write("/title", titled("C"));
        assertThatThrownBy(manuscript::keep).isInstanceOf(ChangedMeanwhile.class);
        assertThat(manuscript.draft()).isEqualTo(titled("C"));
        assertThat(stored.draft()).isEqualTo(titled("Elsewhere"));
    }

    @Test
    void taking_the_other_version_leaves_a_way_back_to_this_one() {
        manuscript.write("/title", titled("Mine"));
        stored = open(titled("Elsewhere"), 7);
        manuscript.take(stored);
        assertThat(manuscript.draft()).isEqualTo(titled("Elsewhere"));
        manuscript.undo();
        manuscript.keep();
        assertThat(stored.draft()).isEqualTo(titled("Mine"));
    }

    private OpenDraft save(DraftSheet draft, long seen) {
        if (seen != stored.seen()) {
            throw new ChangedMeanwhile();
        }
        stored = open(draft, seen + 1);
        return stored;
    }

    private static DraftSheet titled(String title) {
        return BLANK.with("/title", new Words(title, ""));
    }

    private static OpenDraft open(DraftSheet draft, long seen) {
        return new OpenDraft(
                new ClinicWorksheetId(new UUID(1, 2)),
                draft,
                seen,
                Instant.EPOCH,
                new TemplateRef("own-1", 0),
                false,
                false);
    }
}
