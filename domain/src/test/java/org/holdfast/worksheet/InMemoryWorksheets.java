package org.holdfast.worksheet;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.holdfast.access.Role;
import org.holdfast.access.Viewer;
import org.holdfast.practice.Tables;
import org.holdfast.shared.AssignmentId;
import org.holdfast.shared.ChangedMeanwhile;
import org.holdfast.shared.CoupleId;
import org.holdfast.shared.PartnerId;
import org.holdfast.shared.ResponseId;
import org.holdfast.worksheet.sheet.ResponseState;

/** Worksheets and answers, kept in memory. */
public final class InMemoryWorksheets implements Worksheets {

    private final Tables tables;
    private final SaveCounts saves = new SaveCounts();

    public InMemoryWorksheets(Tables tables) {
        this.tables = tables;
    }

    @Override
    public Optional<Assignment> assignment(Viewer viewer, AssignmentId id) {
        return seen(viewer).filter(assignment -> assignment.id().equals(id)).findFirst();
    }

    @Override
    public List<Assignment> ofCouple(Viewer viewer, CoupleId couple) {
        return seen(viewer)
                .filter(assignment -> assignment.couple().equals(couple))
                .sorted(Comparator.comparing(Assignment::assignedAt).reversed())
                .toList();
    }

    @Override
    public List<Response> responses(Viewer viewer, AssignmentId assignment) {
        return tables.responses().stream()
                .filter(response -> response.assignment().equals(assignment))
                .filter(response -> worksOn(viewer, response)
                        || (counsels(viewer, assignment) && response.state() != ResponseState.TAKEN_BACK))
                .toList();
    }

    @Override
    public List<Response> responsesOfCouple(Viewer viewer, CoupleId couple) {
        return ofCouple(viewer, couple).stream()
                .flatMap(assignment -> responses(viewer, assignment.id()).stream())
                .toList();
    }

    @Override
    public Optional<Response> ownResponse(Viewer client, AssignmentId assignment) {
        return tables.responses().stream()
                .filter(response -> response.assignment().equals(assignment))
                .filter(response -> worksOn(client, response))
                .findFirst();
    }

    @Override
    public Optional<Response> heldResponse(Viewer client, AssignmentId assignment) {
        return ownResponse(client, assignment);
    }

    @Override
    public List<Response> together(Viewer client, AssignmentId assignment) {
        return ownResponse(client, assignment).isEmpty()
                ? List.of()
                : tables.responses().stream()
                        .filter(response -> response.assignment().equals(assignment))
                        .filter(response -> response.state() != ResponseState.WAITING
                                && response.state() != ResponseState.TAKEN_BACK)
                        .toList();
    }

    @Override
    public List<Response> heldTogether(Viewer client, AssignmentId assignment) {
        return together(client, assignment);
    }

    @Override
    public List<Answer> ownAnswers(Viewer client, ResponseId response) {
        return tables.answers().stream()
                .filter(answer -> answer.response().equals(response))
                .filter(answer -> owns(client, answer.owner()))
                .filter(answer ->
                        tables.coupleOf(answer.owner()).filter(tables::isFrozen).isEmpty())
                .toList();
    }

    @Override
    public Optional<Answer> ownAnswer(Viewer client, ResponseId response, String itemKey) {
        return ownAnswers(client, response).stream()
                .filter(answer -> answer.itemKey().equals(itemKey))
                .findFirst();
    }

    @Override
    public Optional<OwnDraft> draft(Viewer client, AssignmentId assignment, String itemKey) {
        return ownResponse(client, assignment)
                .map(response ->
                        new OwnDraft(get(assignment).template(), response, ownAnswer(client, response.id(), itemKey)));
    }

    @Override
    public List<Answer> answersOf(Viewer viewer, AssignmentId assignment, PartnerId owner) {
        return tables.responses().stream()
                .filter(response -> response.assignment().equals(assignment))
                .filter(response ->
                        response.owner().equals(owner) && response.state().isReadable())
                .flatMap(response -> tables.answers().stream()
                        .filter(answer -> answer.response().equals(response.id()))
                        .filter(Answer::isAsked)
                        .filter(answer -> counsels(viewer, assignment) || opened(viewer, response, answer)))
                .sorted(Comparator.comparing(Answer::itemKey))
                .toList();
    }

    @Override
    public List<OwnProgress> ownProgress(Viewer client) {
        return tables.responses().stream()
                .filter(response -> worksOn(client, response))
                .map(response -> progress(response, ownAnswers(client, response.id())))
                .sorted(Comparator.comparing(OwnProgress::dueOn))
                .toList();
    }

    @Override
    public List<KeptWork> kept(Viewer client) {
        return allKept(client)
                .filter(work -> work.response().startedAt().isPresent() || !work.isTakenBack())
                .sorted(Comparator.comparing(
                                (KeptWork work) -> work.response().givenAt().orElseThrow())
                        .reversed())
                .toList();
    }

    @Override
    public Optional<KeptWork> kept(Viewer client, AssignmentId assignment) {
        return allKept(client)
                .filter(work -> work.assignment().id().equals(assignment))
                .findFirst();
    }

    private Stream<KeptWork> allKept(Viewer client) {
        return tables.responses().stream()
                .filter(response -> response.givenAt().isPresent())
                .filter(response -> tables.keeps(client, response.owner()) || isTakenBackFrom(client, response))
                .map(response -> new KeptWork(get(response.assignment()), response));
    }

    private boolean isTakenBackFrom(Viewer client, Response response) {
        return response.state() == ResponseState.TAKEN_BACK && tables.isOf(client, response.owner());
    }

    @Override
    public List<Answer> keptAnswers(Viewer client, ResponseId response) {
        return tables.answers().stream()
                .filter(answer -> answer.response().equals(response))
                .filter(answer -> allKept(client)
                        .anyMatch(work -> work.response().id().equals(response)
                                && work.response().owner().equals(answer.owner())))
                .toList();
    }

    @Override
    public Optional<PrivateNote> privateNote(Viewer author, ResponseId response) {
        return tables.privateNotes().stream()
                .filter(note -> author.role() == Role.COUNSELOR)
                .filter(note -> note.author().equals(author.account()))
                .filter(note -> note.response().equals(response))
                .findFirst();
    }

    @Override
    public void add(Assignment assignment) {
        addOnce(
                tables.assignments(),
                assignment,
                other -> other.id().equals(assignment.id()) || isSameOpening(other, assignment));
    }

    @Override
    public void add(Response response) {
        addOnce(
                tables.responses(),
                response,
                other -> other.assignment().equals(response.assignment())
                        && other.owner().equals(response.owner()));
    }

    @Override
    public void keep(Answer answer) {
        if (!tables.answers().contains(answer)) {
            addOnce(
                    tables.answers(),
                    answer,
                    other -> other.response().equals(answer.response())
                            && other.itemKey().equals(answer.itemKey()));
        }
        saves.count(answer);
    }

    @Override
    public void settle(ResponseId response, Settling settling) {
        tables.answers().stream()
                .filter(answer -> answer.response().equals(response))
                .forEach(answer -> answer.settle(
                        !settling.unasked().contains(answer.itemKey())
                                && (answer.isAsked() || settling.asked().contains(answer.itemKey())),
                        settling.readers(answer)));
    }

    @Override
    public void add(PrivateNote note) {
        addOnce(
                tables.privateNotes(),
                note,
                other -> other.response().equals(note.response())
                        && other.author().equals(note.author()));
    }

    private static boolean isSameOpening(Assignment one, Assignment other) {
        return one.schedule().isPresent()
                && one.schedule().equals(other.schedule())
                && one.scheduleNumber().equals(other.scheduleNumber());
    }

    private static <T> void addOnce(Collection<T> rows, T row, Predicate<T> sameKey) {
        if (rows.stream().anyMatch(sameKey)) {
            throw new ChangedMeanwhile();
        }
        rows.add(row);
    }

    private Stream<Assignment> seen(Viewer viewer) {
        return tables.assignments().stream()
                .filter(assignment -> tables.counsels(viewer, assignment.couple())
                        || ownResponse(viewer, assignment.id()).isPresent());
    }

    private boolean worksOn(Viewer viewer, Response response) {
        return owns(viewer, response.owner())
                && response.state() != ResponseState.WAITING
                && response.state() != ResponseState.TAKEN_BACK
                && !tables.isFrozen(get(response.assignment()).couple());
    }

    private boolean owns(Viewer viewer, PartnerId owner) {
        return tables.seatOf(viewer).equals(Optional.of(owner));
    }

    private boolean counsels(Viewer viewer, AssignmentId assignment) {
        return tables.counsels(viewer, get(assignment).couple());
    }

    private boolean opened(Viewer viewer, Response response, Answer answer) {
        return !owns(viewer, response.owner())
                && ownResponse(viewer, response.assignment()).isPresent()
                && switch (answer.visibility()) {
                    case BOTH_NOW -> true;
                    case PARTNER_AFTER_REVEAL -> get(response.assignment()).isReleased();
                    case ME_AND_COUNSELOR -> false;
                };
    }

    private OwnProgress progress(Response response, List<Answer> answers) {
        Assignment assignment = get(response.assignment());
        return new OwnProgress(
                assignment.id(),
                assignment.template().key(),
                assignment.template().version(),
                assignment.ownTitle().orElse(""),
                response.dueOn().orElseThrow(),
                response.state(),
                answers.stream().filter(Answer::isAnswered).count(),
                answers.stream()
                        .map(Answer::savedAt)
                        .max(Comparator.<Instant>naturalOrder())
                        .orElse(null),
                answers.stream()
                        .max(Comparator.comparing(Answer::savedAt).thenComparing(Answer::itemKey))
                        .map(Answer::itemKey)
                        .orElse(null),
                response.noteAt().orElse(null));
    }

    private Assignment get(AssignmentId id) {
        return tables.assignments().stream()
                .filter(assignment -> assignment.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
