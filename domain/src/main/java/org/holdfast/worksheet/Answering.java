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
import org.holdfast.access.Stage;
import org.holdfast.access.Viewer;
import org.holdfast.access.Visibility;
import org.holdfast.couple.CoupleCard;
import org.holdfast.couple.Couples;
import org.holdfast.couple.PartnerName;
import org.holdfast.shared.AssignmentId;
import org.holdfast.shared.NotFound;
import org.holdfast.shared.Refused;
import org.holdfast.shared.Sensitive;
import org.holdfast.shared.Vault;
import org.holdfast.worksheet.history.SentAnswer;
import org.holdfast.worksheet.history.SentSheet;
import org.holdfast.worksheet.history.SentSheets;
import org.holdfast.worksheet.sheet.OwnSheet;
import org.holdfast.worksheet.sheet.SavedAnswer;
import org.holdfast.worksheet.sheet.SharedAnswer;
import org.holdfast.worksheet.template.FilledSheet;
import org.holdfast.worksheet.template.Item;
import org.holdfast.worksheet.template.TemplateRef;
import org.holdfast.worksheet.template.WorksheetTemplate;
import org.holdfast.worksheet.template.WorksheetTemplates;

/** A client fills in a worksheet. */
@Dependent
@Transactional
public class Answering {

    private final Worksheets worksheets;
    private final SentSheets sent;
    private final WorksheetTemplates templates;
    private final Couples couples;
    private final CurrentViewer current;
    private final Vault vault;
    private final Clock clock;

    @Inject
    public Answering(
            Worksheets worksheets,
            SentSheets sent,
            WorksheetTemplates templates,
            Couples couples,
            CurrentViewer current,
            Vault vault,
            Clock clock) {
        this.worksheets = worksheets;
        this.sent = sent;
        this.templates = templates;
        this.couples = couples;
        this.current = current;
        this.vault = vault;
        this.clock = clock;
    }

    /**
     * The worksheet as its owner sees it: own answers, and what the release has opened of the partner's.
     *
     * @throws org.holdfast.access.PolicyUnsigned until the secrets policy is signed
     * @throws CaseClosed if the couple has separated since; then so does everything here
     */
    @Allowed(Act.SEE_OWN_WORK)
    public OwnSheet open(AssignmentId id) {
        Viewer client = current.viewer();
        Assignment assignment = worksheets.assignment(client, id).orElseThrow(() -> gone(client, id));
        Response response = worksheets.ownResponse(client, id).orElseThrow(() -> gone(client, id));
        current.asks(Act.SEE_OWN_WORK, work(client, response));
        CoupleCard couple = couples.card(client, assignment.couple()).orElseThrow(NotFound::new);
        Optional<PartnerName> partner = couple.partners().stream()
                .filter(other -> !other.id().equals(client.ownSeat().partner()))
                .findFirst();
        List<SharedAnswer> theirs = partner.stream()
                .flatMap(other -> worksheets.answersOf(client, id, other.id()).stream())
                .map(answer -> opened(couple, assignment, answer))
                .toList();
        return new OwnSheet(
                id,
                template(client, assignment.template()),
                assignment.ownTitle(),
                response.dueOn().orElseThrow(NotFound::new),
                assignment.note(vault),
                couple.counselorSpoken(),
                partner.map(PartnerName::given),
                response.state(),
                response.returnReason(vault),
                response.noteToClient(vault),
                response.answerNotes(vault).byItem(),
                savedAnswers(client, response),
                theirs);
    }

    /** One own answer as it stands now, to compare after a {@link org.holdfast.shared.ChangedMeanwhile}. */
    @Allowed(Act.SEE_OWN_WORK)
    public Optional<SavedAnswer> answer(AssignmentId id, String itemKey) {
        Viewer client = current.viewer();
        Response response = worksheets.ownResponse(client, id).orElseThrow(() -> gone(client, id));
        current.asks(Act.SEE_OWN_WORK, work(client, response));
        return worksheets.ownAnswer(client, response.id(), itemKey).map(answer -> answer.saved(id, vault));
    }

    /**
     * Saves one answer; only when this returns is it kept.
     *
     * @param seenVersion the version last read or saved by this tab, 0 before the first
     * @throws org.holdfast.shared.ChangedMeanwhile if another tab or device saved other words since
     * @throws Refused if the secrets policy is not signed, the worksheet was sent already, or the answer is too long or none
     *     to this question
     */
    @Allowed(Act.ANSWER)
    public SavedAnswer save(AssignmentId id, String itemKey, Sensitive words, Visibility visibility, long seenVersion) {
        Viewer client = current.viewer();
        OwnDraft draft = worksheets.draft(client, id, itemKey).orElseThrow(() -> gone(client, id));
        current.asks(Act.ANSWER, work(client, draft.response()));
        Item item = alone(template(client, draft.template())).question(itemKey).orElseThrow(NotFound::new);
        Sensitive kept = item.check(words);
        if (!item.allows(visibility)) {
            throw new Refused("refused.visibility");
        }
        draft.response().write(clock.instant());
        Answer answer = draft.answer()
                .orElseGet(() -> new Answer(draft.response(), itemKey, kept, visibility, clock.instant(), vault));
        answer.rewrite(id, kept, visibility, seenVersion, clock.instant(), vault);
        worksheets.keep(answer);
        return answer.saved(id, vault);
    }

    /**
     * Hands the worksheet to the counselor; harmless when sent twice.
     *
     * <p>What was typed where the other answers no longer ask for anything stays with its owner alone. An answer whose
     * question rests on one that was kept from the partner is kept from the partner too: to see it would tell of the
     * other.
     *
     * @throws Refused if something that is asked and required is not complete, or an entry was begun and not finished
     */
    @Allowed(Act.ANSWER)
    public void submit(AssignmentId id) {
        Viewer client = current.viewer();
        // No item has this key: the held response and its template, in one reading
        OwnDraft draft = worksheets.draft(client, id, "").orElseThrow(() -> gone(client, id));
        Response response = draft.response();
        current.asks(Act.ANSWER, work(client, response));
        List<Answer> answers = worksheets.ownAnswers(client, response.id());
        FilledSheet filled = FilledSheet.of(
                alone(template(client, draft.template())),
                answers.stream().collect(Collectors.toMap(Answer::itemKey, answer -> answer.words(id, vault))));
        long missing = filled.missing().size();
        if (missing > 0) {
            throw new Refused("refused.submit.missing", missing);
        }
        if (response.state().canBeWritten()) {
            settle(answers, filled);
            response.submit(clock.instant());
            sent.add(new SentSheet(response, asSent(id, answers), clock.instant(), vault));
        }
    }

    private List<SentAnswer> asSent(AssignmentId id, List<Answer> answers) {
        return answers.stream()
                .filter(answer -> answer.isAsked() && answer.isAnswered())
                .map(answer -> answer.asSent(id, vault))
                .toList();
    }

    /**
     * Takes a sent worksheet back before it is opened, to go on with it or to keep it; harmless when it is not sent.
     *
     * @throws Refused once the counselor has opened both
     */
    @Allowed(Act.ANSWER)
    public void takeBack(AssignmentId id) {
        Viewer client = current.viewer();
        Response response = worksheets.heldResponse(client, id).orElseThrow(() -> gone(client, id));
        current.asks(Act.ANSWER, work(client, response));
        response.takeBack();
    }

    private static void settle(List<Answer> answers, FilledSheet filled) {
        Map<String, Visibility> chosen =
                answers.stream().collect(Collectors.toMap(Answer::itemKey, Answer::visibility));
        Map<String, Visibility> readers = filled.readers(chosen);
        answers.forEach(answer -> answer.settle(
                filled.asks(answer.itemKey()), readers.getOrDefault(answer.itemKey(), answer.visibility())));
    }

    /** What is no longer there is only closed, if its owner keeps it; they may know that. */
    private RuntimeException gone(Viewer client, AssignmentId id) {
        return worksheets
                .kept(client, id)
                .<RuntimeException>map(kept -> kept.isTakenBack() ? new SheetClosed() : new CaseClosed())
                .orElseGet(NotFound::new);
    }

    /** A joint worksheet is answered by {@link AnsweringTogether}. */
    private static WorksheetTemplate alone(WorksheetTemplate template) {
        if (template.isJoint()) {
            throw new NotFound();
        }
        return template;
    }

    private WorksheetTemplate template(Viewer client, TemplateRef ref) {
        return templates.get(ref).in(client.ownSeat().state());
    }

    /** Only what a rule opens leaves this class, whatever the repository handed out. */
    private SharedAnswer opened(CoupleCard couple, Assignment assignment, Answer answer) {
        Stage reached = assignment.isReleased() ? Stage.OPENED : Stage.SENT;
        current.asks(Act.SEE_OWN_WORK, couple.asResource().wordsOf(answer.owner(), reached, answer.visibility()));
        return new SharedAnswer(answer.itemKey(), answer.words(assignment.id(), vault));
    }

    private static Resource work(Viewer client, Response response) {
        return Resource.work(client.workingSeat(), response.state().stage())
                .workOf(response.owner(), response.state().stage());
    }

    private Map<String, SavedAnswer> savedAnswers(Viewer client, Response response) {
        return worksheets.ownAnswers(client, response.id()).stream()
                .map(answer -> answer.saved(response.assignment(), vault))
                .collect(Collectors.toMap(SavedAnswer::itemKey, Function.identity()));
    }
}
