package org.holdfast.worksheet;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.holdfast.access.Act;
import org.holdfast.access.CurrentViewer;
import org.holdfast.access.Viewer;
import org.holdfast.couple.CoupleCard;
import org.holdfast.couple.Couples;
import org.holdfast.couple.PartnerName;
import org.holdfast.shared.AssignmentId;
import org.holdfast.shared.NotFound;
import org.holdfast.shared.Vault;
import org.holdfast.worksheet.joint.JointAnswer;
import org.holdfast.worksheet.joint.JointAnswers;
import org.holdfast.worksheet.joint.JointSheet;
import org.holdfast.worksheet.joint.SavedTogether;
import org.holdfast.worksheet.template.WorksheetTemplate;
import org.holdfast.worksheet.template.WorksheetTemplates;

/** How a joint worksheet is read by one of the two, to see it or to take it away. */
final class TogetherReading {

    private final Worksheets worksheets;
    private final JointAnswers answers;
    private final WorksheetTemplates templates;
    private final Couples couples;
    private final CurrentViewer current;
    private final Vault vault;

    TogetherReading(
            Worksheets worksheets,
            JointAnswers answers,
            WorksheetTemplates templates,
            Couples couples,
            CurrentViewer current,
            Vault vault) {
        this.worksheets = worksheets;
        this.answers = answers;
        this.templates = templates;
        this.couples = couples;
        this.current = current;
        this.vault = vault;
    }

    JointSheet open(Act act, AssignmentId id) {
        Viewer client = current.viewer();
        Assignment assignment =
                worksheets.assignment(client, id).orElseThrow(() -> OwnReading.gone(worksheets, client, id));
        List<Response> both = worksheets.together(client, id);
        Response own = own(client, both, id);
        current.asks(act, OwnReading.work(client, own));
        CoupleCard couple = couples.card(client, assignment.couple()).orElseThrow(NotFound::new);
        PartnerName other = other(client, couple);
        return new JointSheet(
                id,
                template(client, assignment),
                assignment.ownTitle(),
                own.dueOn().orElseThrow(NotFound::new),
                assignment.note(vault),
                couple.counselorSpoken(),
                couple.partner(own.owner()),
                other,
                own.state(),
                own.returnReason(vault),
                own.noteToClient(vault),
                own.answerNotes(vault).byItem(),
                answers.of(client, id).stream()
                        .map(this::saved)
                        .collect(Collectors.toMap(SavedTogether::itemKey, Function.identity())),
                own.hasAgreed(),
                both.stream().anyMatch(one -> one.owner().equals(other.id()) && one.hasAgreed()));
    }

    Response own(Viewer client, List<Response> both, AssignmentId id) {
        return both.stream()
                .filter(one -> one.owner().equals(client.ownSeat().partner()))
                .findFirst()
                .orElseThrow(() -> OwnReading.gone(worksheets, client, id));
    }

    /** An ordinary worksheet, as every one is in the case of one person, is no business of this class. */
    WorksheetTemplate template(Viewer client, Assignment assignment) {
        WorksheetTemplate template =
                templates.get(assignment.template()).in(client.ownSeat().state());
        if (!template.isJoint()) {
            throw new NotFound();
        }
        return template;
    }

    SavedTogether saved(JointAnswer answer) {
        return new SavedTogether(
                answer.itemKey(), answer.words(vault), answer.writtenBy(), answer.savedAt(), answer.version());
    }

    private static PartnerName other(Viewer client, CoupleCard couple) {
        return couple.partners().stream()
                .filter(partner -> !partner.id().equals(client.ownSeat().partner()))
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
