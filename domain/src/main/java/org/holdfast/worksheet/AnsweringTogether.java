package org.holdfast.worksheet;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.holdfast.access.Act;
import org.holdfast.access.Allowed;
import org.holdfast.access.CaseClosed;
import org.holdfast.access.CurrentViewer;
import org.holdfast.access.Resource;
import org.holdfast.access.Viewer;
import org.holdfast.couple.CoupleCard;
import org.holdfast.couple.Couples;
import org.holdfast.couple.PartnerName;
import org.holdfast.shared.AssignmentId;
import org.holdfast.shared.ChangedMeanwhile;
import org.holdfast.shared.NotFound;
import org.holdfast.shared.PartnerId;
import org.holdfast.shared.Refused;
import org.holdfast.shared.Sensitive;
import org.holdfast.shared.Vault;
import org.holdfast.worksheet.history.SentAnswer;
import org.holdfast.worksheet.history.SentSheet;
import org.holdfast.worksheet.history.SentSheets;
import org.holdfast.worksheet.joint.JointAnswer;
import org.holdfast.worksheet.joint.JointAnswers;
import org.holdfast.worksheet.joint.JointSheet;
import org.holdfast.worksheet.joint.SavedTogether;
import org.holdfast.worksheet.template.FilledSheet;
import org.holdfast.worksheet.template.Item;
import org.holdfast.worksheet.template.WorksheetTemplate;
import org.holdfast.worksheet.template.WorksheetTemplates;

/**
 * Both partners fill in one worksheet, each seeing what the other writes. It goes to the counselor once both have said that
 * it may be sent as it stands; whoever changes a word takes back what both had said.
 */
@Dependent
@Transactional
public class AnsweringTogether {

    private final Worksheets worksheets;
    private final JointAnswers answers;
    private final SentSheets sent;
    private final WorksheetTemplates templates;
    private final Couples couples;
    private final CurrentViewer current;
    private final Vault vault;
    private final Clock clock;

    @Inject
    public AnsweringTogether(
            Worksheets worksheets,
            JointAnswers answers,
            SentSheets sent,
            WorksheetTemplates templates,
            Couples couples,
            CurrentViewer current,
            Vault vault,
            Clock clock) {
        this.worksheets = worksheets;
        this.answers = answers;
        this.sent = sent;
        this.templates = templates;
        this.couples = couples;
        this.current = current;
        this.vault = vault;
        this.clock = clock;
    }

    /**
     * The worksheet as it stands for both.
     *
     * @throws org.holdfast.access.PolicyUnsigned until the secrets policy is signed
     * @throws CaseClosed if the couple has separated since
     * @throws SheetClosed if the counselor took it back
     */
    @Allowed(Act.SEE_OWN_WORK)
    public JointSheet open(AssignmentId id) {
        Viewer client = current.viewer();
        Assignment assignment = worksheets.assignment(client, id).orElseThrow(() -> gone(client, id));
        List<Response> both = worksheets.together(client, id);
        Response own = own(client, both, id);
        current.asks(Act.SEE_OWN_WORK, work(client, own));
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

    /** One answer as it stands now, to compare after a {@link ChangedMeanwhile}. */
    @Allowed(Act.SEE_OWN_WORK)
    public Optional<SavedTogether> answer(AssignmentId id, String itemKey) {
        Viewer client = current.viewer();
        Response own = worksheets.ownResponse(client, id).orElseThrow(() -> gone(client, id));
        current.asks(Act.SEE_OWN_WORK, work(client, own));
        return answers.of(client, id, itemKey).map(this::saved);
    }

    /**
     * Saves one answer for both; only when this returns is it kept.
     *
     * @param seenVersion the version last read or saved by this page, 0 before the first
     * @throws ChangedMeanwhile if either of them saved other words since
     * @throws Refused if the worksheet was sent already, or the answer is too long or none to this question
     */
    @Allowed(Act.ANSWER)
    public SavedTogether save(AssignmentId id, String itemKey, Sensitive words, long seenVersion) {
        Viewer client = current.viewer();
        List<Response> both = worksheets.heldTogether(client, id);
        Response own = own(client, both, id);
        current.asks(Act.ANSWER, work(client, own));
        Assignment assignment = worksheets.assignment(client, id).orElseThrow(() -> gone(client, id));
        Item item = template(client, assignment).question(itemKey).orElseThrow(NotFound::new);
        Sensitive kept = item.check(words);
        own.write(clock.instant());
        Optional<JointAnswer> before = answers.of(client, id, itemKey);
        boolean changed =
                before.isEmpty() || before.get().rewrite(kept, own.owner(), seenVersion, clock.instant(), vault);
        JointAnswer answer = before.orElseGet(
                () -> new JointAnswer(id, assignment.couple(), itemKey, kept, own.owner(), clock.instant(), vault));
        answers.keep(answer);
        if (changed) {
            both.forEach(Response::disagree);
        }
        return saved(answer);
    }

    /**
     * Says that it may be sent as it stands; with the second of the two it is sent.
     *
     * @param seen the answers that stood on the page when this was said, by their versions
     * @return whether it is sent
     * @throws ChangedMeanwhile if other words stand there by now
     * @throws Refused if something that is asked and required is not complete, or it was sent before
     */
    @Allowed(Act.ANSWER)
    public boolean agree(AssignmentId id, Map<String, Long> seen) {
        Viewer client = current.viewer();
        List<Response> both = worksheets.heldTogether(client, id);
        Response own = own(client, both, id);
        current.asks(Act.ANSWER, work(client, own));
        Assignment assignment = worksheets.assignment(client, id).orElseThrow(() -> gone(client, id));
        List<JointAnswer> all = answers.of(client, id);
        if (!own.state().canBeWritten()) {
            return true;
        }
        if (!seen.equals(all.stream().collect(Collectors.toMap(JointAnswer::itemKey, JointAnswer::version)))) {
            throw new ChangedMeanwhile();
        }
        FilledSheet filled = FilledSheet.of(
                template(client, assignment),
                all.stream().collect(Collectors.toMap(JointAnswer::itemKey, answer -> answer.words(vault))));
        long missing = filled.missing().size();
        if (missing > 0) {
            throw new Refused("refused.submit.missing", missing);
        }
        own.agree(clock.instant());
        if (!both.stream().allMatch(Response::hasAgreed)) {
            return false;
        }
        for (Response one : both) {
            one.submit(clock.instant());
            sent.add(new SentSheet(one, asSent(one.owner(), all, filled), clock.instant(), vault));
        }
        return true;
    }

    /** What each wrote last: with that they stay, whatever becomes of the sheet. */
    private List<SentAnswer> asSent(PartnerId writer, List<JointAnswer> all, FilledSheet filled) {
        return all.stream()
                .filter(one -> one.writtenBy().equals(writer) && one.isAnswered() && filled.asks(one.itemKey()))
                .map(answer -> answer.asSent(vault))
                .toList();
    }

    /** Takes back one's own word that it may be sent, or the worksheet itself once it was; either of the two can. */
    @Allowed(Act.ANSWER)
    public void goOn(AssignmentId id) {
        Viewer client = current.viewer();
        List<Response> both = worksheets.heldTogether(client, id);
        Response own = own(client, both, id);
        current.asks(Act.ANSWER, work(client, own));
        template(client, worksheets.assignment(client, id).orElseThrow(() -> gone(client, id)));
        if (own.state().canBeWritten()) {
            own.disagree();
        } else {
            both.forEach(Response::takeBack);
        }
    }

    private Response own(Viewer client, List<Response> both, AssignmentId id) {
        return both.stream()
                .filter(one -> one.owner().equals(client.ownSeat().partner()))
                .findFirst()
                .orElseThrow(() -> gone(client, id));
    }

    private static PartnerName other(Viewer client, CoupleCard couple) {
        return couple.partners().stream()
                .filter(partner -> !partner.id().equals(client.ownSeat().partner()))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** An ordinary worksheet, as every one is in the case of one person, is no business of this class. */
    private WorksheetTemplate template(Viewer client, Assignment assignment) {
        WorksheetTemplate template =
                templates.get(assignment.template()).in(client.ownSeat().state());
        if (!template.isJoint()) {
            throw new NotFound();
        }
        return template;
    }

    private RuntimeException gone(Viewer client, AssignmentId id) {
        return worksheets
                .kept(client, id)
                .<RuntimeException>map(kept -> kept.isTakenBack() ? new SheetClosed() : new CaseClosed())
                .orElseGet(NotFound::new);
    }

    private static Resource work(Viewer client, Response response) {
        PartnerId owner = response.owner();
        return Resource.work(client.workingSeat(), response.state().stage())
                .workOf(owner, response.state().stage());
    }

    private SavedTogether saved(JointAnswer answer) {
        return new SavedTogether(
                answer.itemKey(), answer.words(vault), answer.writtenBy(), answer.savedAt(), answer.version());
    }
}
