package org.holdfast.worksheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.holdfast.practice.Refusals.assertRefused;

import java.time.LocalDate;
import java.util.Set;
import org.holdfast.practice.Pair;
import org.holdfast.practice.Practice;
import org.holdfast.shared.AssignmentId;
import org.holdfast.shared.NotFound;
import org.holdfast.shared.PartnerId;
import org.holdfast.shared.Sensitive;
import org.holdfast.worksheet.sheet.ResponseState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AssigningTest {

    private final Stage stage = new Stage();
    private final Practice practice = stage.practice;
    private final Pair pair = practice.pair();
    private final AssignmentId id = AssignmentId.fresh();

    @BeforeEach
    void the_counselor_assigns() {
        practice.as(pair.counselor());
    }

    @Test
    void each_partner_gets_a_response_of_their_own() {
        stage.assigning.assign(asked("", Practice.TODAY, "", pair.both()));
        assertThat(practice.repositories().worksheets().responses(pair.counselor(), id))
                .extracting(Response::owner, Response::state)
                .containsExactlyInAnyOrder(
                        tuple(pair.partnerA(), ResponseState.NOT_STARTED),
                        tuple(pair.partnerB(), ResponseState.NOT_STARTED));
        assertThat(stage.announced)
                .containsExactly(new WorksheetAssigned(id, pair.id(), "open-talk", pair.counselor()));
    }

    @Test
    void asking_twice_assigns_once() {
        stage.assigning.assign(asked("", Practice.TODAY, "", pair.both()));
        stage.assigning.assign(asked("", Practice.TODAY, "", pair.both()));
        assertThat(practice.repositories().worksheets().ofCouple(pair.counselor(), pair.id()))
                .hasSize(1);
        assertThat(stage.announced).hasSize(1);
    }

    @Test
    void a_due_date_lies_between_today_and_two_years_on() {
        LocalDate last = Practice.TODAY.plusYears(2);
        assertRefused(() -> assign("", Practice.TODAY.minusDays(1), ""), "refused.due.past", Practice.TODAY);
        assertRefused(() -> assign("", last.plusDays(1), ""), "refused.due.far", last);
        assign("", last, "");
    }

    @Test
    void titles_and_notes_have_their_length() {
        assertRefused(() -> assign("x".repeat(121), Practice.TODAY, ""), "refused.title.long", 121, 120);
        assertRefused(() -> assign("", Practice.TODAY, "x".repeat(4_001)), "refused.note.long", 4_001, 4_000);
        assign("x".repeat(120), Practice.TODAY, "x".repeat(4_000));
    }

    @Test
    void somebody_has_to_be_asked() {
        assertRefused(() -> stage.assigning.assign(asked("", Practice.TODAY, "", Set.of())), "refused.partner.none");
    }

    @Test
    void another_counselors_couple_does_not_exist() {
        practice.as(practice.counselor());
        assertThatThrownBy(() -> assign("", Practice.TODAY, "")).isInstanceOf(NotFound.class);
    }

    @Test
    void somebody_from_another_couple_cannot_be_asked() {
        Pair other = practice.pair(pair.counselor());
        assertThatThrownBy(() -> stage.assigning.assign(asked("", Practice.TODAY, "", Set.of(other.partnerA()))))
                .isInstanceOf(NotFound.class);
    }

    private void assign(String title, LocalDate due, String note) {
        stage.assigning.assign(asked(title, due, note, pair.both()));
    }

    private NewAssignment asked(String title, LocalDate due, String note, Set<PartnerId> partners) {
        return new NewAssignment(id, pair.id(), Desk.TEMPLATE, title, due, new Sensitive(note), partners);
    }
}
