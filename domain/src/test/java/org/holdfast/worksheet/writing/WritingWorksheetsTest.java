package org.holdfast.worksheet.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.holdfast.practice.Refusals.assertRefused;

import java.util.List;
import org.holdfast.access.Viewer;
import org.holdfast.library.Library;
import org.holdfast.practice.Practice;
import org.holdfast.shared.ChangedMeanwhile;
import org.holdfast.shared.ClinicWorksheetId;
import org.holdfast.shared.Element;
import org.holdfast.shared.NotFound;
import org.holdfast.shared.Words;
import org.holdfast.worksheet.template.ItemKind;
import org.holdfast.worksheet.template.TemplateRef;
import org.holdfast.worksheet.template.WorksheetTemplate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WritingWorksheetsTest {

    private static final Words SAID = new Words("Said", "Dicho");
    private static final DraftSheet BLANK = DraftSheet.blank(SAID);

    private final SheetFiles files = new Library().files();
    private final Practice practice = Practice.inMemory();
    private final WritingWorksheets writing =
            new WritingWorksheets(practice.repositories().clinicWorksheets(), files, practice, practice.clock());
    private final Viewer author = practice.counselor();
    private final ClinicWorksheetId id = ClinicWorksheetId.fresh();

    @BeforeEach
    void the_author_begins() {
        practice.as(author);
        writing.begin(id, BLANK);
    }

    @Test
    void a_draft_is_its_authors_alone() {
        practice.as(practice.counselor());
        assertThat(writing.shelf()).isEmpty();
        assertThatThrownBy(() -> writing.open(id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> writing.save(id, whole(), 1)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> writing.publish(id, 1)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> writing.putAway(id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> writing.bringBack(id)).isInstanceOf(NotFound.class);
    }

    @Test
    void beginning_twice_changes_nothing() {
        writing.save(id, whole(), writing.open(id).seen());
        writing.begin(id, BLANK);
        assertThat(writing.open(id).draft()).isEqualTo(whole());
        assertThat(writing.shelf()).hasSize(1);
    }

    @Test
    void of_two_tabs_the_second_is_told_and_writes_over_nothing() {
        long seen = writing.open(id).seen();
        writing.save(id, whole(), seen);
        assertThatThrownBy(() -> writing.save(id, BLANK.with("/title", SAID), seen))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThatThrownBy(() -> writing.publish(id, seen)).isInstanceOf(ChangedMeanwhile.class);
        assertThat(writing.open(id).draft()).isEqualTo(whole());
        assertThat(writing.save(id, whole(), seen).draft()).isEqualTo(whole());
    }

    @Test
    void an_edition_stays_as_it_was_published_whatever_is_written_next() {
        TemplateRef first = publish(whole());
        DraftSheet changed = whole().with("/sections/0/items/0/prompt", new Words("Else", "Otra cosa"));
        long seen = writing.save(id, changed, writing.open(id).seen()).seen();
        assertThat(prompt(first)).isEqualTo(SAID);
        TemplateRef second = writing.publish(id, seen);
        assertThat(second).isEqualTo(new TemplateRef(first.key(), 2));
        assertThat(prompt(first)).isEqualTo(SAID);
        assertThat(prompt(second).english()).isEqualTo("Else");
        assertThat(offered()).containsExactly(second);
    }

    @Test
    void publishing_what_is_published_makes_no_other_edition() {
        TemplateRef first = publish(whole());
        assertThat(writing.publish(id, writing.open(id).seen())).isEqualTo(first);
        assertThat(writing.shelf()).singleElement().satisfies(one -> {
            assertThat(one.published()).isTrue();
            assertThat(one.changed()).isFalse();
            assertThat(one.key()).isEqualTo(first.key());
        });
    }

    @Test
    void what_is_put_away_is_offered_to_nobody_and_stays_to_be_read() {
        TemplateRef first = publish(whole());
        writing.putAway(id);
        assertThat(offered()).isEmpty();
        assertThat(prompt(first)).isEqualTo(SAID);
        assertThat(writing.open(id).putAway()).isTrue();
        writing.bringBack(id);
        assertThat(offered()).containsExactly(first);
    }

    @Test
    void what_is_not_finished_is_not_published() {
        assertRefused(() -> writing.publish(id, writing.open(id).seen()), "refused.draft.unfinished", 6);
        assertThat(offered()).isEmpty();
        assertThat(writing.open(id).newest().version()).isZero();
    }

    @Test
    void what_is_too_big_is_refused() {
        DraftSheet big = BLANK.with("/title", new Words("x".repeat(ClinicWorksheet.MOST), ""));
        assertRefused(() -> writing.save(id, big, writing.open(id).seen()), "refused.draft.big");
        assertThat(writing.open(id).draft()).isEqualTo(BLANK);
    }

    @Test
    void a_text_in_one_language_stands_for_both_and_what_only_helps_may_be_left_out() {
        DraftSheet english = whole().with("/title", new Words("Only English", ""))
                .with("/sections/0/items/0/prompt", new Words("", "Solo español"));
        WorksheetTemplate worksheet = read(publish(english));
        assertThat(worksheet.title()).isEqualTo(new Words("Only English", "Only English"));
        assertThat(worksheet.items().getFirst().prompt()).isEqualTo(new Words("Solo español", "Solo español"));
        assertThat(worksheet.items().getFirst().help()).isEqualTo(new Words("", ""));
        assertThat(Proof.inOneLanguage(english)).isEqualTo(2);
        assertThat(Proof.inOneLanguage(whole())).isZero();
    }

    private TemplateRef publish(DraftSheet draft) {
        return writing.publish(
                id, writing.save(id, draft, writing.open(id).seen()).seen());
    }

    private Words prompt(TemplateRef ref) {
        return read(ref).items().getFirst().prompt();
    }

    private WorksheetTemplate read(TemplateRef ref) {
        return files.read(
                ref,
                practice.repositories()
                        .clinicEditions()
                        .edition(ref)
                        .orElseThrow()
                        .content());
    }

    private List<TemplateRef> offered() {
        return practice.repositories().clinicEditions().offered();
    }

    static DraftSheet whole() {
        return Shaping.addItem(BLANK, "/sections/0", ItemKind.LONG_TEXT)
                .with("/title", SAID)
                .with("/purpose", SAID)
                .with("/elements", List.of(Element.TRUST.name()))
                .with("/sections/0/title", SAID)
                .with("/sections/0/items/0/prompt", SAID);
    }
}
