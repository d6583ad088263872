package org.holdfast.worksheet;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.holdfast.access.Act;
import org.holdfast.access.Allowed;
import org.holdfast.access.CurrentViewer;
import org.holdfast.access.Viewer;
import org.holdfast.access.Visibility;
import org.holdfast.couple.CoupleCard;
import org.holdfast.couple.Couples;
import org.holdfast.shared.Announcer;
import org.holdfast.shared.AssignmentId;
import org.holdfast.shared.NotFound;
import org.holdfast.shared.PartnerId;
import org.holdfast.shared.Refused;
import org.holdfast.shared.Sensitive;
import org.holdfast.shared.Vault;
import org.holdfast.worksheet.history.GivenBack;
import org.holdfast.worksheet.history.SentSheets;
import org.holdfast.worksheet.joint.JointAnswer;
import org.holdfast.worksheet.joint.JointAnswers;
import org.holdfast.worksheet.sheet.ReviewSheet;
import org.holdfast.worksheet.sheet.ReviewedAnswer;
import org.holdfast.worksheet.sheet.ReviewedResponse;
import org.holdfast.worksheet.template.Item;
import org.holdfast.worksheet.template.WorksheetTemplate;
import org.holdfast.worksheet.template.WorksheetTemplates;

/** The counselor reads what was sent, answers, and decides when both partners see it. */
@Dependent
@Transactional
public class Reviewing {

    private final Worksheets worksheets;
    private final JointAnswers joint;
    private final SentSheets sent;
    private final WorksheetTemplates templates;
    private final Couples couples;
    private final CurrentViewer current;
    private final Announcer announcer;
    private final Vault vault;
    private final Clock clock;

    @Inject
    public Reviewing(
            Worksheets worksheets,
            JointAnswers joint,
            SentSheets sent,
            WorksheetTemplates templates,
            Couples couples,
            CurrentViewer current,
            Announcer announcer,
            Vault vault,
            Clock clock) {
        this.worksheets = worksheets;
        this.joint = joint;
        this.sent = sent;
        this.templates = templates;
        this.couples = couples;
        this.current = current;
        this.announcer = announcer;
        this.vault = vault;
        this.clock = clock;
    }

    /**
     * Both partners' sent answers side by side; a response not sent yet shows its state and no words. What both wrote on a
     * joint worksheet stands with whoever wrote it last.
     */
    @Allowed(Act.REVIEW)
    public ReviewSheet open(AssignmentId id) {
        Viewer counselor = current.viewer();
        Assignment assignment = find(id);
        CoupleCard couple = couple(assignment);
        current.asks(Act.REVIEW, couple.asResource());
        List<Response> all = worksheets.responses(counselor, id);
        WorksheetTemplate template = templates.get(assignment.template()).in(couple.state());
        List<JointAnswer> together = template.isJoint() ? joint.of(counselor, id) : List.of();
        List<ReviewedResponse> responses = all.stream()
                .map(response -> reviewed(counselor, couple, response, together))
                .sorted((one, other) ->
                        one.partner().side().compareTo(other.partner().side()))
                .toList();
        return new ReviewSheet(
                id,
                couple,
                template,
                assignment.ownTitle(),
                assignment.lastDue(all),
                assignment.releasedAt(),
                responses);
    }

    /**
     * Leaves a note that the partner who wrote the response will read, and nobody else.
     *
     * @param seen the note that stood there when this one was written
     * @throws org.holdfast.shared.ChangedMeanwhile if another page or device left another one since
     */
    @Allowed(Act.RESPOND)
    public void tellClient(AssignmentId id, PartnerId partner, Sensitive note, Sensitive seen) {
        response(id, partner).tellClient(note, seen, clock.instant(), vault);
    }

    /**
     * Leaves a note under one answer that the partner who wrote it will read, and nobody else; no words take it away.
     *
     * @param seen the note that stood there when this one was written
     * @throws org.holdfast.shared.ChangedMeanwhile if another page or device left another one since
     */
    @Allowed(Act.RESPOND)
    public void tellAbout(AssignmentId id, PartnerId partner, String itemKey, Sensitive note, Sensitive seen) {
        Response response = response(id, partner);
        Item item = templates.get(find(id).template()).question(itemKey).orElseThrow(NotFound::new);
        response.tellAbout(item.key(), note, seen, clock.instant(), vault);
    }

    /**
     * Keeps the counselor's own thoughts, in a store that no client and no colleague reads.
     *
     * @param seen the thoughts that stood there when these were written
     * @throws org.holdfast.shared.ChangedMeanwhile if another page or device kept others since
     */
    @Allowed(Act.RESPOND)
    public void noteForMyself(AssignmentId id, PartnerId partner, Sensitive note, Sensitive seen) {
        Viewer counselor = current.viewer();
        Response response = response(id, partner);
        worksheets
                .privateNote(counselor, response.id())
                .ifPresentOrElse(
                        kept -> kept.rewrite(note, seen, clock.instant(), vault),
                        () -> worksheets.add(
                                new PrivateNote(response.id(), counselor.account(), note, clock.instant(), vault)));
    }

    /**
     * Gives a sent response back with a reason; the other partner's stays as it is and learns nothing. A joint worksheet goes
     * back to both, with the same reason.
     */
    @Allowed(Act.RESPOND)
    public void giveBack(AssignmentId id, PartnerId partner, Sensitive reason) {
        Response response = response(id, partner);
        List<Response> given = isJoint(id) ? worksheets.responses(current.viewer(), id) : List.of(response);
        given.forEach(one -> one.giveBack(reason, vault));
        // What was sent before versions were kept has none to give back
        given.stream()
                .filter(one -> one.timesSent() > 0)
                .forEach(one -> sent.add(new GivenBack(one, reason, clock.instant(), vault)));
    }

    /**
     * Opens both at once. What both have read from the first word on is closed by it: they can no longer take it back.
     *
     * @throws Refused until every partner has sent theirs
     */
    @Allowed(Act.RELEASE)
    public void release(AssignmentId id) {
        Assignment assignment = find(id);
        CoupleCard couple = couple(assignment);
        List<Response> responses = worksheets.responses(current.viewer(), id);
        responses.forEach(response -> current.asks(Act.RELEASE, response.in(couple.asResource())));
        assignment.release(responses, clock.instant());
        announcer.announce(new AnswersReleased(id, assignment.couple()));
    }

    private ReviewedResponse reviewed(
            Viewer counselor, CoupleCard couple, Response response, List<JointAnswer> together) {
        return new ReviewedResponse(
                couple.partner(response.owner()),
                response.state(),
                response.submittedAt(),
                Stream.concat(
                                answers(counselor, couple, response).stream(),
                                together.stream()
                                        .filter(answer -> answer.writtenBy().equals(response.owner()))
                                        .map(answer -> reviewed(couple, response, answer)))
                        .toList(),
                response.returnReason(vault),
                response.noteToClient(vault),
                response.noteAt(),
                response.answerNotes(vault).byItem(),
                worksheets
                        .privateNote(counselor, response.id())
                        .map(note -> note.words(vault))
                        .orElse(Sensitive.NONE));
    }

    /** None of a response that was read unsent, though it may have been sent since. */
    private List<ReviewedAnswer> answers(Viewer counselor, CoupleCard couple, Response response) {
        if (!response.state().isReadable()) {
            return List.of();
        }
        return worksheets.answersOf(counselor, response.assignment(), response.owner()).stream()
                .map(answer -> reviewed(couple, response, answer))
                .toList();
    }

    /** Only what a rule opens leaves this class, whatever the repository handed out. */
    private ReviewedAnswer reviewed(CoupleCard couple, Response response, Answer answer) {
        current.asks(
                Act.REVIEW,
                couple.asResource().wordsOf(answer.owner(), response.state().stage(), answer.visibility()));
        return new ReviewedAnswer(answer.itemKey(), answer.words(response.assignment(), vault), answer.visibility());
    }

    private ReviewedAnswer reviewed(CoupleCard couple, Response response, JointAnswer answer) {
        current.asks(
                Act.REVIEW,
                couple.asResource().wordsOf(answer.writtenBy(), response.state().stage(), Visibility.BOTH_NOW));
        return new ReviewedAnswer(answer.itemKey(), answer.words(vault), Visibility.BOTH_NOW);
    }

    private boolean isJoint(AssignmentId id) {
        Assignment assignment = find(id);
        return templates
                .get(assignment.template())
                .in(couple(assignment).state())
                .isJoint();
    }

    private CoupleCard couple(Assignment assignment) {
        return couples.card(current.viewer(), assignment.couple()).orElseThrow(NotFound::new);
    }

    private Assignment find(AssignmentId id) {
        return worksheets.assignment(current.viewer(), id).orElseThrow(NotFound::new);
    }

    private Response response(AssignmentId id, PartnerId partner) {
        Response response = worksheets.responses(current.viewer(), id).stream()
                .filter(one -> one.owner().equals(partner))
                .findFirst()
                .orElseThrow(NotFound::new);
        current.asks(Act.RESPOND, response.in(couple(find(id)).asResource()));
        return response;
    }
}
