package org.holdfast.worksheet;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.holdfast.access.Act;
import org.holdfast.access.Allowed;
import org.holdfast.access.CaseClosed;
import org.holdfast.access.CurrentViewer;
import org.holdfast.access.Viewer;
import org.holdfast.access.Visibility;
import org.holdfast.couple.Couples;
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
    private final OwnReading reading;
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
        this.reading = new OwnReading(worksheets, templates, couples, current, vault);
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
        return reading.open(Act.SEE_OWN_WORK, id);
    }

    /** One own answer as it stands now, to compare after a {@link org.holdfast.shared.ChangedMeanwhile}. */
    @Allowed(Act.SEE_OWN_WORK)
    public Optional<SavedAnswer> answer(AssignmentId id, String itemKey) {
        Viewer client = current.viewer();
        Response response = worksheets.ownResponse(client, id).orElseThrow(() -> gone(client, id));
        current.asks(Act.SEE_OWN_WORK, OwnReading.work(client, response));
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
        current.asks(Act.ANSWER, OwnReading.work(client, draft.response()));
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
        Assignment assignment = worksheets.assignment(client, id).orElseThrow(() -> gone(client, id));
        Response response = worksheets.heldResponse(client, id).orElseThrow(() -> gone(client, id));
        current.asks(Act.ANSWER, OwnReading.work(client, response));
        List<Answer> answers = worksheets.ownAnswers(client, response.id());
        FilledSheet filled = FilledSheet.of(
                alone(template(client, assignment.template())),
                answers.stream()
                        .collect(Collectors.toMap(Answer::itemKey, answer -> answer.words(assignment.id(), vault))));
        long missing = filled.missing().size();
        if (missing > 0) {
            throw new Refused("refused.submit.missing", missing);
        }
        if (response.state().canBeWritten()) {
            Settling settling = Settling.of(answers, filled);
            response.submit(clock.instant());
            sent.add(new SentSheet(
                    response, asSent(assignment.id(), answers, filled, settling), clock.instant(), vault));
            worksheets.settle(response.id(), settling);
        }
    }

    private List<SentAnswer> asSent(AssignmentId id, List<Answer> answers, FilledSheet filled, Settling settling) {
        return answers.stream()
                .filter(answer -> filled.asks(answer.itemKey()) && answer.isAnswered())
                .map(answer -> new SentAnswer(answer.itemKey(), answer.words(id, vault), settling.readers(answer)))
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
        current.asks(Act.ANSWER, OwnReading.work(client, response));
        response.takeBack();
    }

    private RuntimeException gone(Viewer client, AssignmentId id) {
        return OwnReading.gone(worksheets, client, id);
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
}
