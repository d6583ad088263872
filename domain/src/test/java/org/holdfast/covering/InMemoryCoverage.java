package org.holdfast.covering;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.holdfast.access.CaseState;
import org.holdfast.access.Viewer;
import org.holdfast.couple.CoupleCard;
import org.holdfast.couple.InMemoryCouples;
import org.holdfast.plan.InMemoryPlans;
import org.holdfast.plan.Plan;
import org.holdfast.practice.Tables;
import org.holdfast.shared.AssignmentId;
import org.holdfast.shared.CoupleId;
import org.holdfast.shared.PartnerId;
import org.holdfast.worksheet.Answer;
import org.holdfast.worksheet.Assignment;
import org.holdfast.worksheet.InMemoryWorksheets;
import org.holdfast.worksheet.Response;
import org.holdfast.worksheet.joint.InMemoryJointAnswers;
import org.holdfast.worksheet.joint.JointAnswer;
import org.holdfast.worksheet.sheet.ResponseState;

/** What is open for a time, read from memory: what the couple's counselor would read, if it is open, and no more. */
public final class InMemoryCoverage implements Coverage {

    private final Tables tables;
    private final Supervisions supervisions;
    private final Emergencies emergencies;

    public InMemoryCoverage(Tables tables) {
        this.tables = tables;
        this.supervisions = new InMemorySupervisions(tables);
        this.emergencies = new InMemoryEmergencies(tables);
    }

    @Override
    public Optional<CoupleCard> card(Viewer reader, Way way, CoupleId couple, Instant now) {
        return keeper(reader, way, couple, now).flatMap(keeper -> new InMemoryCouples(tables).card(keeper, couple));
    }

    @Override
    public Optional<Plan> plan(Viewer reader, Way way, CoupleId couple, Instant now) {
        return keeper(reader, way, couple, now).flatMap(keeper -> new InMemoryPlans(tables).ofCouple(keeper, couple));
    }

    @Override
    public List<Assignment> assignments(Viewer reader, Way way, CoupleId couple, Instant now) {
        return keeper(reader, way, couple, now).stream()
                .flatMap(keeper -> new InMemoryWorksheets(tables).ofCouple(keeper, couple).stream())
                .toList();
    }

    @Override
    public Optional<Assignment> assignment(Viewer reader, Way way, AssignmentId id, Instant now) {
        return tables.assignments().stream()
                .filter(assignment -> assignment.id().equals(id))
                .filter(assignment ->
                        keeper(reader, way, assignment.couple(), now).isPresent())
                .findFirst();
    }

    @Override
    public List<Response> responses(Viewer reader, Way way, CoupleId couple, Instant now) {
        return keeper(reader, way, couple, now).stream()
                .flatMap(keeper -> new InMemoryWorksheets(tables).responsesOfCouple(keeper, couple).stream())
                .filter(response -> response.state() != ResponseState.WAITING)
                .filter(response -> isOf(reader, way, couple, response.owner(), now))
                .toList();
    }

    @Override
    public List<Answer> answers(Viewer reader, Way way, AssignmentId id, Instant now) {
        return read(
                        reader,
                        way,
                        id,
                        now,
                        (sheet, keeper) -> tables.partnersOf(sheet.couple()).stream()
                                .filter(partner -> isOf(reader, way, sheet.couple(), partner.id(), now))
                                .flatMap(partner ->
                                        new InMemoryWorksheets(tables).answersOf(keeper, id, partner.id()).stream()))
                .sorted(Comparator.comparing(Answer::itemKey))
                .toList();
    }

    @Override
    public List<JointAnswer> together(Viewer reader, Way way, AssignmentId id, Instant now) {
        return read(
                        reader,
                        way,
                        id,
                        now,
                        (sheet, keeper) -> new InMemoryJointAnswers(tables)
                                .of(keeper, id).stream()
                                        .filter(answer -> isOf(reader, way, sheet.couple(), answer.writtenBy(), now)))
                .toList();
    }

    /** What the couple's own counselor reads of a worksheet, if its words are open to this reader too. */
    private <T> Stream<T> read(
            Viewer reader, Way way, AssignmentId id, Instant now, BiFunction<Assignment, Viewer, Stream<T>> words) {
        return assignment(reader, way, id, now)
                .filter(sheet -> way == Way.EMERGENCY || isOpened(reader, sheet, now))
                .stream()
                .flatMap(sheet -> keeper(reader, way, sheet.couple(), now).stream()
                        .flatMap(keeper -> words.apply(sheet, keeper)));
    }

    /** In a record that is closed, only the person's whose emergency it is. */
    private boolean isOf(Viewer reader, Way way, CoupleId couple, PartnerId owner, Instant now) {
        boolean isFrozen =
                tables.couples().stream().anyMatch(one -> one.id().equals(couple) && one.state() == CaseState.FROZEN);
        return way == Way.SUPERVISION
                || !isFrozen
                || emergencies.openTo(reader, now).stream()
                        .anyMatch(one ->
                                one.couple().equals(couple) && one.partner().equals(owner));
    }

    private boolean isOpened(Viewer reader, Assignment sheet, Instant now) {
        return supervisions.openTo(reader, now).stream()
                .anyMatch(one -> supervisions.sheets(reader, one).contains(sheet.id()));
    }

    private Optional<Viewer> keeper(Viewer reader, Way way, CoupleId couple, Instant now) {
        Stream<? extends Cover> open = way == Way.SUPERVISION
                ? supervisions.openTo(reader, now).stream()
                : emergencies.openTo(reader, now).stream();
        return open.anyMatch(cover -> cover.couple().equals(couple))
                ? tables.couples().stream()
                        .filter(one -> one.id().equals(couple))
                        .map(one -> Viewer.counselor(one.counselor()))
                        .findFirst()
                : Optional.empty();
    }
}
