package org.holdfast.worksheet;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdfast.access.Act;
import org.holdfast.access.CurrentViewer;
import org.holdfast.access.Viewer;
import org.holdfast.access.Visibility;
import org.holdfast.couple.Couples;
import org.holdfast.shared.AssignmentId;
import org.holdfast.shared.NotFound;
import org.holdfast.shared.Vault;
import org.holdfast.worksheet.joint.JointAnswer;
import org.holdfast.worksheet.joint.JointAnswers;
import org.holdfast.worksheet.sheet.OwnSheet;
import org.holdfast.worksheet.sheet.SavedAnswer;
import org.holdfast.worksheet.template.WorksheetTemplates;

/** How a client's own work that is closed is read, to see it or to take it away; nothing in it is the other partner's. */
final class KeptReading {

    private final Worksheets worksheets;
    private final JointAnswers joint;
    private final WorksheetTemplates templates;
    private final Couples couples;
    private final CurrentViewer current;
    private final Vault vault;

    KeptReading(
            Worksheets worksheets,
            JointAnswers joint,
            WorksheetTemplates templates,
            Couples couples,
            CurrentViewer current,
            Vault vault) {
        this.worksheets = worksheets;
        this.joint = joint;
        this.templates = templates;
        this.couples = couples;
        this.current = current;
        this.vault = vault;
    }

    OwnSheet open(Act act, KeptWork kept) {
        Viewer client = current.viewer();
        current.asks(act, kept.asResource());
        Assignment assignment = kept.assignment();
        Response response = kept.response();
        return new OwnSheet(
                assignment.id(),
                templates.get(assignment.template()).forOne(),
                assignment.ownTitle(),
                response.dueOn().orElseThrow(NotFound::new),
                assignment.note(vault),
                couples.card(client, assignment.couple())
                        .orElseThrow(NotFound::new)
                        .counselorSpoken(),
                Optional.empty(),
                response.state(),
                response.returnReason(vault),
                response.noteToClient(vault),
                response.answerNotes(vault).byItem(),
                answers(client, kept),
                List.of());
    }

    private Map<String, SavedAnswer> answers(Viewer client, KeptWork kept) {
        AssignmentId id = kept.assignment().id();
        return Stream.concat(
                        worksheets.keptAnswers(client, kept.response().id()).stream()
                                .map(answer -> answer.saved(id, vault)),
                        joint.kept(client, id).stream().map(this::own))
                .collect(Collectors.toMap(SavedAnswer::itemKey, Function.identity()));
    }

    /** Of what both wrote together each keeps what they wrote last themselves. */
    private SavedAnswer own(JointAnswer answer) {
        return new SavedAnswer(
                answer.itemKey(), answer.words(vault), Visibility.BOTH_NOW, answer.savedAt(), answer.version());
    }
}
