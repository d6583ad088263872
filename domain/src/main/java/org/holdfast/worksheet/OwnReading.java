package org.holdfast.worksheet;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.holdfast.access.Act;
import org.holdfast.access.CaseClosed;
import org.holdfast.access.CurrentViewer;
import org.holdfast.access.Resource;
import org.holdfast.access.Stage;
import org.holdfast.access.Viewer;
import org.holdfast.couple.CoupleCard;
import org.holdfast.couple.Couples;
import org.holdfast.couple.PartnerName;
import org.holdfast.shared.AssignmentId;
import org.holdfast.shared.NotFound;
import org.holdfast.shared.Vault;
import org.holdfast.worksheet.sheet.OwnSheet;
import org.holdfast.worksheet.sheet.SavedAnswer;
import org.holdfast.worksheet.sheet.SharedAnswer;
import org.holdfast.worksheet.template.WorksheetTemplate;
import org.holdfast.worksheet.template.WorksheetTemplates;

/** How a client's own worksheet is read, to see it or to take it away: under each act, what its rules open. */
final class OwnReading {

    private final Worksheets worksheets;
    private final WorksheetTemplates templates;
    private final Couples couples;
    private final CurrentViewer current;
    private final Vault vault;

    OwnReading(
            Worksheets worksheets, WorksheetTemplates templates, Couples couples, CurrentViewer current, Vault vault) {
        this.worksheets = worksheets;
        this.templates = templates;
        this.couples = couples;
        this.current = current;
        this.vault = vault;
    }

    OwnSheet open(Act act, AssignmentId id) {
        Viewer client = current.viewer();
        Assignment assignment = worksheets.assignment(client, id).orElseThrow(() -> gone(worksheets, client, id));
        Response response = worksheets.ownResponse(client, id).orElseThrow(() -> gone(worksheets, client, id));
        current.asks(act, work(client, response));
        CoupleCard couple = couples.card(client, assignment.couple()).orElseThrow(NotFound::new);
        Optional<PartnerName> partner = couple.partners().stream()
                .filter(other -> !other.id().equals(client.ownSeat().partner()))
                .findFirst();
        List<SharedAnswer> theirs = partner.stream()
                .flatMap(other -> worksheets.answersOf(client, id, other.id()).stream())
                .map(answer -> opened(act, couple, assignment, answer))
                .toList();
        WorksheetTemplate template =
                templates.get(assignment.template()).in(client.ownSeat().state());
        return new OwnSheet(
                id,
                template,
                assignment.ownTitle(),
                response.dueOn().orElseThrow(NotFound::new),
                assignment.note(vault),
                couple.counselorSpoken(),
                partner.map(PartnerName::given),
                response.state(),
                response.returnReason(vault),
                response.noteToClient(vault),
                response.answerNotes(vault).byItem(),
                answers(client, response),
                theirs);
    }

    /** What is no longer there is only closed, if its owner keeps it; they may know that. */
    static RuntimeException gone(Worksheets worksheets, Viewer client, AssignmentId id) {
        return worksheets
                .kept(client, id)
                .<RuntimeException>map(kept -> kept.isTakenBack() ? new SheetClosed() : new CaseClosed())
                .orElseGet(NotFound::new);
    }

    /** A client's own response, while the work goes on and they have signed. */
    static Resource work(Viewer client, Response response) {
        return Resource.work(client.workingSeat(), response.state().stage())
                .workOf(response.owner(), response.state().stage());
    }

    /** Only what a rule opens leaves this class, whatever the repository handed out. */
    private SharedAnswer opened(Act act, CoupleCard couple, Assignment assignment, Answer answer) {
        Stage reached = assignment.isReleased() ? Stage.OPENED : Stage.SENT;
        current.asks(act, couple.asResource().wordsOf(answer.owner(), reached, answer.visibility()));
        return new SharedAnswer(answer.itemKey(), answer.words(assignment.id(), vault));
    }

    private Map<String, SavedAnswer> answers(Viewer client, Response response) {
        return worksheets.ownAnswers(client, response.id()).stream()
                .map(answer -> answer.saved(response.assignment(), vault))
                .collect(Collectors.toMap(SavedAnswer::itemKey, Function.identity()));
    }
}
