package org.holdfast.worksheet.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.holdfast.access.Viewer;
import org.holdfast.practice.Pair;
import org.holdfast.practice.Practice;
import org.holdfast.shared.ChangedMeanwhile;
import org.holdfast.shared.ClinicWorksheetId;
import org.holdfast.shared.Words;
import org.holdfast.worksheet.search.Favourite;
import org.holdfast.worksheet.search.Favourites;
import org.holdfast.worksheet.template.TemplateRef;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every {@link ClinicWorksheets}, {@link ClinicEditions} and {@link Favourites} keeps, and who may know of it. */
public abstract class ClinicWorksheetsContract {

    private static final DraftSheet DRAFT =
            DraftSheet.blank(new Words("Ours.", "Nuestra.")).with("/title", new Words("Ours", "Ñandú 𝒜"));

    private Practice practice;
    private ClinicWorksheets worksheets;
    private ClinicEditions editions;
    private Favourites favourites;
    private Viewer author;

    protected abstract Practice practice();

    @BeforeEach
    void open() {
        practice = practice();
        worksheets = practice.repositories().clinicWorksheets();
        editions = practice.repositories().clinicEditions();
        favourites = practice.repositories().favourites();
        author = practice.counselor();
    }

    @Test
    void only_its_author_reads_a_draft() {
        ClinicWorksheetId id = kept();
        assertThat(worksheets.own(author, id)).hasValueSatisfying(one -> {
            assertThat(one.draft()).isEqualTo(DRAFT);
            assertThat(one.changedAt()).isEqualTo(practice.now());
        });
        assertThat(worksheets.held(author, id)).isPresent();
        assertThat(worksheets.ofAuthor(author)).hasSize(1);
        assertThat(others()).allSatisfy(viewer -> {
            assertThat(worksheets.own(viewer, id)).isEmpty();
            assertThat(worksheets.held(viewer, id)).isEmpty();
            assertThat(worksheets.ofAuthor(viewer)).isEmpty();
        });
    }

    @Test
    void only_what_is_published_and_not_put_away_is_offered_and_only_its_newest_edition() {
        ClinicWorksheetId id = kept();
        assertThat(mine()).isEmpty();
        TemplateRef first = publish(id);
        TemplateRef second = publish(id);
        assertThat(mine()).containsExactly(second);
        assertThat(second.version()).isEqualTo(first.version() + 1);
        worksheets.own(author, id).orElseThrow().putAway(practice.now());
        practice.forget();
        assertThat(mine()).isEmpty();
        assertThat(editions.edition(first))
                .hasValueSatisfying(one -> assertThat(one.content()).isEqualTo("{\"edition\":1}"));
        worksheets.own(author, id).orElseThrow().bringBack();
        practice.forget();
        assertThat(mine()).containsExactly(second);
    }

    @Test
    void an_edition_is_there_once() {
        ClinicWorksheetId id = kept();
        TemplateRef ref = publish(id);
        assertThatThrownBy(() -> {
                    worksheets.add(new ClinicEdition(id, ref, "{}", author.account(), practice.now()));
                    practice.forget();
                })
                .isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void what_a_counselor_wants_at_hand_is_hers_alone_and_there_once() {
        favourites.add(new Favourite(author.account(), "impact-letter"));
        practice.forget();
        assertThat(favourites.own(author)).extracting(Favourite::worksheetKey).containsExactly("impact-letter");
        assertThat(others())
                .allSatisfy(viewer -> assertThat(favourites.own(viewer)).isEmpty());
        favourites.remove(favourites.own(author).getFirst());
        practice.forget();
        assertThat(favourites.own(author)).isEmpty();
        favourites.add(new Favourite(author.account(), "trigger-map"));
        assertThatThrownBy(() -> favourites.add(new Favourite(author.account(), "trigger-map")))
                .isInstanceOf(ChangedMeanwhile.class);
    }

    private ClinicWorksheetId kept() {
        ClinicWorksheetId id = ClinicWorksheetId.fresh();
        worksheets.add(new ClinicWorksheet(id, author.account(), DRAFT, practice.now()));
        practice.forget();
        return id;
    }

    private TemplateRef publish(ClinicWorksheetId id) {
        ClinicWorksheet worksheet = worksheets.held(author, id).orElseThrow();
        TemplateRef ref = worksheet.publish(worksheet.changeNumber());
        worksheets.add(
                new ClinicEdition(id, ref, "{\"edition\":" + ref.version() + "}", author.account(), practice.now()));
        practice.forget();
        return ref;
    }

    /** Others may have published theirs in the same database. */
    private List<TemplateRef> mine() {
        List<String> keys =
                worksheets.ofAuthor(author).stream().map(one -> one.ref().key()).toList();
        return editions.offered().stream()
                .filter(ref -> keys.contains(ref.key()))
                .toList();
    }

    private List<Viewer> others() {
        Pair pair = practice.pair();
        return List.of(
                practice.counselor(),
                pair.a(),
                practice.admin(),
                Viewer.admin(author.account()),
                Viewer.client(author.account(), pair.a().ownSeat()));
    }
}
