package org.holdfast.worksheet;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.holdfast.access.Act;
import org.holdfast.access.Allowed;
import org.holdfast.access.CurrentViewer;
import org.holdfast.access.Resource;
import org.holdfast.access.Viewer;
import org.holdfast.shared.AssignmentId;
import org.holdfast.shared.NotFound;
import org.holdfast.shared.PartnerId;
import org.holdfast.shared.Vault;
import org.holdfast.worksheet.history.EarlierTime;
import org.holdfast.worksheet.history.SentAnswer;
import org.holdfast.worksheet.history.SentSheets;
import org.holdfast.worksheet.joint.JointAnswers;
import org.holdfast.worksheet.sheet.EarlierWork;
import org.holdfast.worksheet.sheet.LastTime;
import org.holdfast.worksheet.template.WorksheetTemplate;
import org.holdfast.worksheet.template.WorksheetTemplates;

/** A client looks at what they themselves sent before: earlier versions of a worksheet, and the last time they had it. */
@Dependent
@Transactional
public class Recalling {

    private final Worksheets worksheets;
    private final SentSheets sent;
    private final JointAnswers joint;
    private final WorksheetTemplates templates;
    private final CurrentViewer current;
    private final Vault vault;

    @Inject
    public Recalling(
            Worksheets worksheets,
            SentSheets sent,
            JointAnswers joint,
            WorksheetTemplates templates,
            CurrentViewer current,
            Vault vault) {
        this.worksheets = worksheets;
        this.sent = sent;
        this.joint = joint;
        this.templates = templates;
        this.current = current;
        this.vault = vault;
    }

    /** When the client sent this worksheet, and what they answered the last time they had it. */
    @Allowed(Act.SEE_OWN_WORK)
    public EarlierWork before(AssignmentId id) {
        Viewer client = current.viewer();
        Response response = asked(client, id);
        return new EarlierWork(
                Versions.of(sent.moments(client, id), sent.givenBack(client, id), List.of(response), vault),
                sent.earlierTimes(client, id).stream()
                        .findFirst()
                        .map(time -> lastTime(client, response.owner(), time))
                        .stream()
                        .toList());
    }

    /** One version, as the client sent it. */
    @Allowed(Act.SEE_OWN_WORK)
    public List<SentAnswer> version(AssignmentId id, int number) {
        Viewer client = current.viewer();
        Response response = asked(client, id);
        return sent.one(client, id, response.owner(), number)
                .orElseThrow(NotFound::new)
                .answers(vault);
    }

    /** The client's own response, going on or kept. */
    private Response asked(Viewer client, AssignmentId id) {
        Optional<Response> own = worksheets.ownResponse(client, id);
        if (own.isPresent()) {
            current.asks(
                    Act.SEE_OWN_WORK,
                    Resource.work(client.workingSeat(), own.get().state().stage()));
            return own.get();
        }
        KeptWork kept = worksheets.kept(client, id).orElseThrow(NotFound::new);
        current.asks(Act.SEE_OWN_WORK, kept.asResource());
        return kept.response();
    }

    private LastTime lastTime(Viewer client, PartnerId owner, EarlierTime time) {
        AssignmentId id = time.assignment().id();
        WorksheetTemplate template = templates.get(time.assignment().template());
        List<SentAnswer> answers = Stream.concat(
                        worksheets.ownAnswers(client, time.response().id()).stream()
                                .filter(Answer::isAsked)
                                .map(one -> one.asSent(id, vault)),
                        joint.of(client, id).stream().map(one -> one.asSent(vault)))
                .toList();
        return new LastTime(owner, time.response().submittedAt().orElseThrow(NotFound::new), template, answers);
    }
}
