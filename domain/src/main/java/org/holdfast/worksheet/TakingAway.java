package org.holdfast.worksheet;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.holdfast.access.Act;
import org.holdfast.access.Allowed;
import org.holdfast.access.CurrentViewer;
import org.holdfast.access.Viewer;
import org.holdfast.access.Visibility;
import org.holdfast.couple.CoupleCard;
import org.holdfast.couple.Couples;
import org.holdfast.couple.PartnerName;
import org.holdfast.shared.AssignmentId;
import org.holdfast.shared.NotFound;
import org.holdfast.shared.PartnerId;
import org.holdfast.shared.Refused;
import org.holdfast.shared.Vault;
import org.holdfast.worksheet.joint.JointAnswer;
import org.holdfast.worksheet.joint.JointAnswers;
import org.holdfast.worksheet.joint.JointSheet;
import org.holdfast.worksheet.joint.SavedTogether;
import org.holdfast.worksheet.sheet.OwnSheet;
import org.holdfast.worksheet.sheet.TakenAnswer;
import org.holdfast.worksheet.sheet.TakenSheet;
import org.holdfast.worksheet.template.WorksheetTemplate;
import org.holdfast.worksheet.template.WorksheetTemplates;

/**
 * Somebody saves a worksheet as a file: a client their own, as their page shows it, and the counselor what one partner sent.
 * Once it is saved nothing of ours guards it, so that saving is an act of its own.
 */
@Dependent
@Transactional
public class TakingAway {

    private final Worksheets worksheets;
    private final JointAnswers joint;
    private final WorksheetTemplates templates;
    private final Couples couples;
    private final CurrentViewer current;
    private final Vault vault;
    private final OwnReading own;
    private final TogetherReading together;
    private final KeptReading closed;

    @Inject
    public TakingAway(
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
        this.own = new OwnReading(worksheets, templates, couples, current, vault);
        this.together = new TogetherReading(worksheets, joint, templates, couples, current, vault);
        this.closed = new KeptReading(worksheets, joint, templates, couples, current, vault);
    }

    /**
     * The client's own worksheet, however far it is: their answers, and what was opened to them of the partner's. Of one that
     * is closed by now, their own words alone.
     *
     * @throws org.holdfast.access.PolicyUnsigned until the secrets policy is signed
     */
    @Allowed(Act.TAKE_AWAY)
    public TakenSheet own(AssignmentId id) {
        Optional<KeptWork> kept = worksheets.kept(current.viewer(), id);
        if (kept.isPresent()) {
            return taken(closed.open(Act.TAKE_AWAY, kept.get()), true);
        }
        OwnSheet sheet = own.open(Act.TAKE_AWAY, id);
        return sheet.template().isJoint() ? taken(together.open(Act.TAKE_AWAY, id)) : taken(sheet, false);
    }

    /**
     * What one partner sent, for the couple's counselor, with nothing of the other's and none of her own notes. Of a joint
     * worksheet, what both wrote, since both see it; once they have separated, what this one wrote last.
     *
     * @throws Refused if it is not with her
     */
    @Allowed(Act.SAVE_FILE)
    public TakenSheet sentBy(AssignmentId id, PartnerId partner) {
        Viewer counselor = current.viewer();
        Assignment assignment = worksheets.assignment(counselor, id).orElseThrow(NotFound::new);
        CoupleCard couple = couples.card(counselor, assignment.couple()).orElseThrow(NotFound::new);
        WorksheetTemplate template = templates.get(assignment.template()).in(couple.state());
        boolean ofBoth = template.isJoint() && !couple.isFrozen();
        List<Response> all = worksheets.responses(counselor, id);
        Response response = all.stream()
                .filter(one -> one.owner().equals(partner))
                .findFirst()
                .orElseThrow(NotFound::new);
        (ofBoth ? all : List.of(response)).forEach(one -> current.asks(Act.SAVE_FILE, one.in(couple.asResource())));
        if (!response.state().isReadable()) {
            throw new Refused("refused.file.unsent");
        }
        List<TakenAnswer> answers = template.isJoint()
                ? joint.of(counselor, id).stream()
                        .filter(answer -> ofBoth || answer.writtenBy().equals(partner))
                        .map(answer -> read(couple, response, answer))
                        .toList()
                : worksheets.answersOf(counselor, id, partner).stream()
                        .map(answer -> read(couple, response, answer))
                        .toList();
        return new TakenSheet(
                template,
                assignment.ownTitle(),
                response.state(),
                Optional.of(
                        ofBoth ? couple.shortName() : couple.partner(partner).given()),
                couple.counselorSpoken(),
                all.stream()
                        .map(Response::owner)
                        .filter(owner -> !owner.equals(partner))
                        .map(owner -> couple.partner(owner).given())
                        .findFirst(),
                couple.isFrozen(),
                answers,
                List.of());
    }

    /** Only what a rule opens leaves this class, whatever the repository handed out. */
    private TakenAnswer read(CoupleCard couple, Response response, Answer answer) {
        current.asks(
                Act.SAVE_FILE,
                couple.asResource().wordsOf(answer.owner(), response.state().stage(), answer.visibility()));
        return new TakenAnswer(
                answer.itemKey(),
                answer.words(response.assignment(), vault),
                answer.visibility(),
                response.submittedAt(),
                Optional.empty());
    }

    private TakenAnswer read(CoupleCard couple, Response response, JointAnswer answer) {
        current.asks(
                Act.SAVE_FILE,
                couple.asResource().wordsOf(answer.writtenBy(), response.state().stage(), Visibility.BOTH_NOW));
        return new TakenAnswer(
                answer.itemKey(),
                answer.words(vault),
                Visibility.BOTH_NOW,
                response.submittedAt(),
                Optional.of(couple.partner(answer.writtenBy()).given()));
    }

    private static TakenSheet taken(OwnSheet sheet, boolean closed) {
        return new TakenSheet(
                sheet.template(),
                sheet.ownTitle(),
                sheet.state(),
                Optional.empty(),
                sheet.counselor(),
                sheet.partner(),
                closed,
                sheet.answers().values().stream()
                        .map(answer -> new TakenAnswer(
                                answer.itemKey(),
                                answer.words(),
                                answer.visibility(),
                                Optional.of(answer.savedAt()),
                                Optional.empty()))
                        .toList(),
                sheet.theirs());
    }

    private static TakenSheet taken(JointSheet sheet) {
        return new TakenSheet(
                sheet.template(),
                sheet.ownTitle(),
                sheet.state(),
                Optional.empty(),
                sheet.counselor(),
                Optional.of(sheet.partner().given()),
                false,
                sheet.answers().values().stream()
                        .map(answer -> new TakenAnswer(
                                answer.itemKey(),
                                answer.words(),
                                Visibility.BOTH_NOW,
                                Optional.of(answer.savedAt()),
                                writer(sheet, answer)))
                        .toList(),
                List.of());
    }

    private static Optional<String> writer(JointSheet sheet, SavedTogether answer) {
        return Optional.of(sheet.partner())
                .filter(partner -> answer.writtenBy().equals(partner.id()))
                .map(PartnerName::given);
    }
}
