package org.holdfast.worksheet;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.holdfast.access.Act;
import org.holdfast.access.Allowed;
import org.holdfast.access.CurrentViewer;
import org.holdfast.access.Stage;
import org.holdfast.access.Viewer;
import org.holdfast.access.Visibility;
import org.holdfast.couple.CoupleCard;
import org.holdfast.couple.Couples;
import org.holdfast.shared.AssignmentId;
import org.holdfast.shared.NotFound;
import org.holdfast.shared.PartnerId;
import org.holdfast.shared.Vault;
import org.holdfast.worksheet.history.EarlierTime;
import org.holdfast.worksheet.history.SentAnswer;
import org.holdfast.worksheet.history.SentSheet;
import org.holdfast.worksheet.history.SentSheets;
import org.holdfast.worksheet.joint.JointAnswers;
import org.holdfast.worksheet.sheet.EarlierWork;
import org.holdfast.worksheet.sheet.LastTime;
import org.holdfast.worksheet.template.WorksheetTemplates;

/** The counselor lays beside a worksheet what she was sent before: versions that she gave back, and the time before. */
@Dependent
@Transactional
public class Comparing {

    private final Worksheets worksheets;
    private final SentSheets sent;
    private final JointAnswers joint;
    private final WorksheetTemplates templates;
    private final Couples couples;
    private final CurrentViewer current;
    private final Vault vault;

    @Inject
    public Comparing(
            Worksheets worksheets,
            SentSheets sent,
            JointAnswers joint,
            WorksheetTemplates templates,
            Couples couples,
            CurrentViewer current,
            Vault vault) {
        this.worksheets = worksheets;
        this.sent = sent;
        this.joint = joint;
        this.templates = templates;
        this.couples = couples;
        this.current = current;
        this.vault = vault;
    }

    /** When the versions that she gave back were sent, and what each partner answered the last time they had the worksheet. */
    @Allowed(Act.REVIEW)
    public EarlierWork before(AssignmentId id) {
        Viewer counselor = current.viewer();
        CoupleCard couple = couple(id);
        current.asks(Act.REVIEW, couple.asResource());
        Map<PartnerId, EarlierTime> latest = new HashMap<>();
        sent.earlierTimes(counselor, id)
                .forEach(time -> latest.putIfAbsent(time.response().owner(), time));
        return new EarlierWork(
                Versions.of(
                        sent.moments(counselor, id),
                        sent.givenBack(counselor, id),
                        worksheets.responses(counselor, id),
                        vault),
                latest.values().stream()
                        .map(time -> lastTime(counselor, couple, time))
                        .toList());
    }

    /** One version of one partner's that she gave back, as it was sent. */
    @Allowed(Act.REVIEW)
    public List<SentAnswer> version(AssignmentId id, PartnerId partner, int number) {
        CoupleCard couple = couple(id);
        SentSheet version = sent.one(current.viewer(), id, partner, number).orElseThrow(NotFound::new);
        current.asks(Act.REVIEW, couple.asResource().wordsOf(version.owner(), Stage.SENT, Visibility.ME_AND_COUNSELOR));
        return version.answers(vault);
    }

    private LastTime lastTime(Viewer counselor, CoupleCard couple, EarlierTime time) {
        AssignmentId id = time.assignment().id();
        PartnerId owner = time.response().owner();
        return new LastTime(
                owner,
                time.response().submittedAt().orElseThrow(NotFound::new),
                templates.get(time.assignment().template()),
                Stream.concat(
                                worksheets.answersOf(counselor, id, owner).stream()
                                        .map(one -> one.asSent(id, vault)),
                                joint.of(counselor, id).stream()
                                        .filter(one -> one.writtenBy().equals(owner))
                                        .map(one -> one.asSent(vault)))
                        .peek(one -> current.asks(Act.REVIEW, time.words(couple, one.visibility())))
                        .toList());
    }

    private CoupleCard couple(AssignmentId id) {
        Assignment assignment = worksheets.assignment(current.viewer(), id).orElseThrow(NotFound::new);
        return couples.card(current.viewer(), assignment.couple()).orElseThrow(NotFound::new);
    }
}
