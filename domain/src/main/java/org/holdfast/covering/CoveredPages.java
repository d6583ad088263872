package org.holdfast.covering;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdfast.access.CurrentViewer;
import org.holdfast.access.Resource;
import org.holdfast.access.Viewer;
import org.holdfast.access.Visibility;
import org.holdfast.couple.CoupleCard;
import org.holdfast.plan.Plan;
import org.holdfast.plan.PlanTemplates;
import org.holdfast.shared.AssignmentId;
import org.holdfast.shared.CoupleId;
import org.holdfast.shared.NotFound;
import org.holdfast.shared.PartnerId;
import org.holdfast.shared.Sensitive;
import org.holdfast.shared.Vault;
import org.holdfast.worksheet.Answer;
import org.holdfast.worksheet.Assignment;
import org.holdfast.worksheet.Response;
import org.holdfast.worksheet.joint.JointAnswer;
import org.holdfast.worksheet.sheet.ReviewSheet;
import org.holdfast.worksheet.sheet.ReviewedAnswer;
import org.holdfast.worksheet.sheet.ReviewedResponse;
import org.holdfast.worksheet.template.WorksheetTemplates;

/** Puts together what a supervisor or a stand-in sees; only what a rule opens leaves this class. */
@Dependent
public class CoveredPages {

    private final Coverage coverage;
    private final WorksheetTemplates worksheets;
    private final PlanTemplates plans;
    private final CurrentViewer current;
    private final Vault vault;
    private final Clock clock;

    @Inject
    public CoveredPages(
            Coverage coverage,
            WorksheetTemplates worksheets,
            PlanTemplates plans,
            CurrentViewer current,
            Vault vault,
            Clock clock) {
        this.coverage = coverage;
        this.worksheets = worksheets;
        this.plans = plans;
        this.current = current;
        this.vault = vault;
        this.clock = clock;
    }

    /**
     * @param covers what is open to the viewer at this moment
     * @param readable of which worksheets the words are open
     */
    CoveredCouple couple(
            Way way, CoupleId id, List<? extends Cover> covers, Predicate<AssignmentId> readable, Sensitive question) {
        Viewer reader = current.viewer();
        Instant now = clock.instant();
        CoupleCard card = coverage.card(reader, way, id, now).orElseThrow(NotFound::new);
        Cover cover = cover(covers, id);
        Resource couple = card.asResource().openTo(way.to(cover.reader()));
        current.asks(way.act(), couple);
        Map<AssignmentId, List<Response>> responses =
                coverage.responses(reader, way, id, now).stream().collect(Collectors.groupingBy(Response::assignment));
        List<CoveredSheet> sheets = coverage.assignments(reader, way, id, now).stream()
                .filter(sheet -> responses.containsKey(sheet.id()))
                .map(sheet -> sheet(way, couple, sheet, responses.getOrDefault(sheet.id(), List.of()), readable))
                .toList();
        return new CoveredCouple(
                card,
                cover.endsAt(),
                question,
                coverage.plan(reader, way, id, now).map(this::stand),
                sheets);
    }

    /** What was sent of one worksheet, without anything that its counselor wrote about it. */
    ReviewSheet worksheet(Way way, AssignmentId id, List<? extends Cover> covers, Predicate<AssignmentId> readable) {
        Viewer reader = current.viewer();
        Instant now = clock.instant();
        Assignment sheet = coverage.assignment(reader, way, id, now).orElseThrow(NotFound::new);
        CoupleCard card = coverage.card(reader, way, sheet.couple(), now).orElseThrow(NotFound::new);
        if (!readable.test(id)) {
            throw new NotFound();
        }
        Resource couple =
                card.asResource().openTo(way.to(cover(covers, sheet.couple()).reader()));
        current.asks(way.act(), couple);
        List<Response> responses = coverage.responses(reader, way, sheet.couple(), now).stream()
                .filter(response -> response.assignment().equals(id))
                .toList();
        if (responses.isEmpty()) {
            throw new NotFound();
        }
        Map<PartnerId, List<Answer>> answers =
                coverage.answers(reader, way, id, now).stream().collect(Collectors.groupingBy(Answer::owner));
        Map<PartnerId, List<JointAnswer>> together =
                coverage.together(reader, way, id, now).stream().collect(Collectors.groupingBy(JointAnswer::writtenBy));
        return new ReviewSheet(
                id,
                card,
                worksheets.get(sheet.template()).in(card.state()),
                sheet.ownTitle(),
                sheet.lastDue(responses),
                sheet.releasedAt(),
                responses.stream()
                        .map(response -> read(
                                card,
                                response,
                                Stream.concat(
                                                answers.getOrDefault(response.owner(), List.of()).stream()
                                                        .map(answer -> read(way, couple, response, answer)),
                                                together.getOrDefault(response.owner(), List.of()).stream()
                                                        .map(answer -> read(way, couple, response, answer)))
                                        .toList()))
                        .sorted(Comparator.comparing(
                                response -> response.partner().side()))
                        .toList());
    }

    private static Cover cover(List<? extends Cover> covers, CoupleId couple) {
        return covers.stream()
                .filter(cover -> cover.couple().equals(couple))
                .max(Comparator.comparing(Cover::endsAt))
                .orElseThrow(NotFound::new);
    }

    private CoveredCouple.PlanStand stand(Plan plan) {
        return new CoveredCouple.PlanStand(
                plans.get(plan.templateKey(), plan.templateVersion()), plan.phase(), plan.isFinished());
    }

    private CoveredSheet sheet(
            Way way, Resource couple, Assignment sheet, List<Response> responses, Predicate<AssignmentId> readable) {
        responses.forEach(response -> current.asks(
                way.act(), couple.workOf(response.owner(), response.state().stage())));
        return new CoveredSheet(
                sheet.id(),
                worksheets.get(sheet.template()),
                sheet.ownTitle(),
                sheet.lastDue(responses),
                responses.stream()
                        .map(response -> new CoveredSheet.Standing(response.owner(), response.state()))
                        .toList(),
                readable.test(sheet.id()));
    }

    private static ReviewedResponse read(CoupleCard card, Response response, List<ReviewedAnswer> answers) {
        return new ReviewedResponse(
                card.partner(response.owner()),
                response.state(),
                response.submittedAt(),
                answers,
                Sensitive.NONE,
                Sensitive.NONE,
                Optional.empty(),
                Map.of(),
                Sensitive.NONE);
    }

    private ReviewedAnswer read(Way way, Resource couple, Response response, Answer answer) {
        current.asks(way.act(), couple.wordsOf(answer.owner(), response.state().stage(), answer.visibility()));
        return new ReviewedAnswer(answer.itemKey(), answer.words(response.assignment(), vault), answer.visibility());
    }

    private ReviewedAnswer read(Way way, Resource couple, Response response, JointAnswer answer) {
        current.asks(
                way.act(), couple.wordsOf(answer.writtenBy(), response.state().stage(), Visibility.BOTH_NOW));
        return new ReviewedAnswer(answer.itemKey(), answer.words(vault), Visibility.BOTH_NOW);
    }
}
