package org.holdfast.caseload.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.holdfast.access.CaseState;
import org.holdfast.access.Visibility;
import org.holdfast.caseload.AssignedWorksheet;
import org.holdfast.caseload.AssignedWorksheet.Standing;
import org.holdfast.couple.CoupleCard;
import org.holdfast.couple.PartnerName;
import org.holdfast.couple.Side;
import org.holdfast.shared.AccountId;
import org.holdfast.shared.AssignmentId;
import org.holdfast.shared.CoupleId;
import org.holdfast.shared.Element;
import org.holdfast.shared.PartnerId;
import org.holdfast.shared.Words;
import org.holdfast.worksheet.sheet.ResponseState;
import org.holdfast.worksheet.template.Audience;
import org.holdfast.worksheet.template.Item;
import org.holdfast.worksheet.template.LongText;
import org.holdfast.worksheet.template.Section;
import org.holdfast.worksheet.template.TemplateRef;
import org.holdfast.worksheet.template.WorkPhase;
import org.holdfast.worksheet.template.WorksheetTemplate;
import org.junit.jupiter.api.Test;

/** Where a worksheet stands for the counselor. */
class WorksheetStageTest {

    private static final PartnerId MAYA = PartnerId.fresh();
    private static final PartnerId JONAS = PartnerId.fresh();
    private static final CoupleCard COUPLE = new CoupleCard(
            CoupleId.fresh(),
            AccountId.fresh(),
            "Dr. Osei",
            CaseState.COUPLE,
            Optional.empty(),
            List.of(
                    new PartnerName(MAYA, Side.A, "Maya", "Maya Lindqvist"),
                    new PartnerName(JONAS, Side.B, "Jonas", "Jonas Abara")));

    private static final WorksheetTemplate TEMPLATE = template();

    @Test
    void it_waits_for_her_once_both_have_sent() {
        WorksheetStage stage = stage(false, ResponseState.SUBMITTED, ResponseState.SUBMITTED);
        assertThat(stage.stage()).isEqualTo(WorksheetStage.Stage.ALL_SENT);
        assertThat(stage.waits()).isTrue();
    }

    @Test
    void who_has_sent_and_who_still_writes_are_named() {
        WorksheetStage stage = stage(false, ResponseState.SUBMITTED, ResponseState.STARTED);
        assertThat(stage.stage()).isEqualTo(WorksheetStage.Stage.ONE_SENT);
        assertThat(stage.sentBy()).isEqualTo("Maya");
        assertThat(stage.waitingFor()).isEqualTo("Jonas");
    }

    @Test
    void one_given_back_is_named_before_one_still_written() {
        WorksheetStage stage = stage(true, ResponseState.STARTED, ResponseState.RETURNED);
        assertThat(stage.stage()).isEqualTo(WorksheetStage.Stage.GIVEN_BACK);
        assertThat(stage.givenBackTo()).isEqualTo("Jonas");
        assertThat(stage.waitingFor()).isEqualTo("Maya & Jonas");
    }

    @Test
    void work_in_time_asks_for_nothing() {
        assertThat(stage(false, ResponseState.STARTED, ResponseState.NOT_STARTED)
                        .waits())
                .isFalse();
        assertThat(stage(true, ResponseState.STARTED, ResponseState.NOT_STARTED).stage())
                .isEqualTo(WorksheetStage.Stage.OVERDUE);
    }

    private static WorksheetStage stage(boolean overdue, ResponseState maya, ResponseState jonas) {
        List<Standing> standings = Stream.of(
                        new Standing(JONAS, jonas, overdue, Optional.empty()),
                        new Standing(MAYA, maya, false, Optional.empty()))
                .toList();
        AssignedWorksheet worksheet = new AssignedWorksheet(
                AssignmentId.fresh(),
                TEMPLATE,
                Optional.empty(),
                LocalDate.of(2026, 11, 23),
                Instant.EPOCH,
                Optional.empty(),
                standings);
        return WorksheetStage.of(worksheet, COUPLE);
    }

    private static WorksheetTemplate template() {
        Words words = new Words("Words", "Palabras");
        Item question = new Item("one", new LongText(), words, words, true, Visibility.ME_AND_COUNSELOR);
        return new WorksheetTemplate(
                new TemplateRef("any", 1),
                words,
                words,
                5,
                Set.of(Element.TRUST),
                Set.of(WorkPhase.ANY_TIME),
                Audience.EACH_SEPARATELY,
                words,
                List.of(new Section(words, words, List.of(question))),
                List.of());
    }
}
