package org.holdfast.worksheet.joint;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.holdfast.couple.CoupleCard;
import org.holdfast.couple.PartnerName;
import org.holdfast.shared.AssignmentId;
import org.holdfast.shared.PartnerId;
import org.holdfast.shared.Refused;
import org.holdfast.shared.Sensitive;
import org.holdfast.worksheet.sheet.AnswerNote;
import org.holdfast.worksheet.sheet.ResponseState;
import org.holdfast.worksheet.template.WorksheetTemplate;

/**
 * A joint worksheet as one of the two sees it.
 *
 * @param counselor how the counselor is spoken of
 * @param own whoever looks
 * @param partner the other one
 * @param noteToClient what the counselor told whoever looks, alone
 * @param answerNotes what she told them under single answers, by item key
 * @param answers by item key
 * @param agreed whether whoever looks has said that it may be sent as it stands
 * @param partnerAgreed whether the other one has
 */
public record JointSheet(
        AssignmentId id,
        WorksheetTemplate template,
        Optional<String> ownTitle,
        LocalDate dueOn,
        Sensitive note,
        String counselor,
        PartnerName own,
        PartnerName partner,
        ResponseState state,
        Sensitive returnReason,
        Sensitive noteToClient,
        Map<String, AnswerNote> answerNotes,
        Map<String, SavedTogether> answers,
        boolean agreed,
        boolean partnerAgreed) {

    private static final int BOTH = 2;

    /**
     * Refuses to give a joint worksheet to one of two. In the case of one person it is an ordinary one.
     *
     * @throws Refused unless it is for both
     */
    public static void check(WorksheetTemplate template, CoupleCard couple, Set<PartnerId> partners) {
        if (template.in(couple.state()).isJoint() && partners.size() < BOTH) {
            throw new Refused("refused.joint.both");
        }
    }
}
