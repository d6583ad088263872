package org.holdfast.worksheet;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.holdfast.access.Act;
import org.holdfast.access.Allowed;
import org.holdfast.access.CaseClosed;
import org.holdfast.access.CurrentViewer;
import org.holdfast.access.Viewer;
import org.holdfast.couple.Couples;
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
    private final TogetherReading reading;
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
        this.reading = new TogetherReading(worksheets, answers, templates, couples, current, vault);
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
        return reading.open(Act.SEE_OWN_WORK, id);
    }

    /** One answer as it stands now, to compare after a {@link ChangedMeanwhile}. */
    @Allowed(Act.SEE_OWN_WORK)
    public Optional<SavedTogether> answer(AssignmentId id, String itemKey) {
        Viewer client = current.viewer();
        Response own = worksheets.ownResponse(client, id).orElseThrow(() -> gone(client, id));
        current.asks(Act.SEE_OWN_WORK, OwnReading.work(client, own));
        return answers.of(client, id, itemKey).map(reading::saved);
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
        Response own = reading.own(client, both, id);
        current.asks(Act.ANSWER, OwnReading.work(client, own));
        Assignment assignment = worksheets.assignment(client, id).orElseThrow(() -> gone(client, id));
        Item item = reading.template(client, assignment).question(itemKey).orElseThrow(NotFound::new);
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
        return reading.saved(answer);
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
        Response own = reading.own(client, both, id);
        current.asks(Act.ANSWER, OwnReading.work(client, own));
        Assignment assignment = worksheets.assignment(client, id).orElseThrow(() -> gone(client, id));
        List<JointAnswer> all = answers.of(client, id);
        if (!own.state().canBeWritten()) {
            return true;
        }
        if (!seen.equals(all.stream().collect(Collectors.toMap(JointAnswer::itemKey, JointAnswer::version)))) {
            throw new ChangedMeanwhile();
        }
        FilledSheet filled = FilledSheet.of(
                reading.template(client, assignment),
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
        Response own = reading.own(client, both, id);
        current.asks(Act.ANSWER, OwnReading.work(client, own));
        reading.template(client, worksheets.assignment(client, id).orElseThrow(() -> gone(client, id)));
        if (own.state().canBeWritten()) {
            own.disagree();
        } else {
            both.forEach(Response::takeBack);
        }
    }

    private RuntimeException gone(Viewer client, AssignmentId id) {
        return OwnReading.gone(worksheets, client, id);
    }
}
