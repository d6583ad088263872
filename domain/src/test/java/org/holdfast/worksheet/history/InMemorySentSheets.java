package org.holdfast.worksheet.history;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.holdfast.access.Viewer;
import org.holdfast.practice.Tables;
import org.holdfast.shared.AssignmentId;
import org.holdfast.shared.ChangedMeanwhile;
import org.holdfast.shared.PartnerId;
import org.holdfast.shared.ResponseId;
import org.holdfast.worksheet.Assignment;
import org.holdfast.worksheet.Response;
import org.holdfast.worksheet.sheet.ResponseState;

/** What was sent before, kept in memory. */
public final class InMemorySentSheets implements SentSheets {

    private final Tables tables;

    public InMemorySentSheets(Tables tables) {
        this.tables = tables;
    }

    @Override
    public void add(SentSheet sheet) {
        if (tables.sentSheets().stream()
                .anyMatch(other -> other.response().equals(sheet.response()) && other.number() == sheet.number())) {
            throw new ChangedMeanwhile();
        }
        tables.sentSheets().add(sheet);
    }

    @Override
    public void add(GivenBack back) {
        if (isGivenBack(back.response(), back.number())) {
            throw new ChangedMeanwhile();
        }
        tables.givenBack().add(back);
    }

    @Override
    public List<SentMoment> moments(Viewer viewer, AssignmentId assignment) {
        return seen(viewer, assignment)
                .sorted(Comparator.comparing((SentSheet sheet) -> sheet.owner().value())
                        .thenComparing(SentSheet::number))
                .map(sheet -> new SentMoment(sheet.owner(), sheet.number(), sheet.sentAt()))
                .toList();
    }

    @Override
    public List<GivenBack> givenBack(Viewer viewer, AssignmentId assignment) {
        return tables.givenBack().stream()
                .filter(back -> of(back.response()).assignment().equals(assignment))
                .filter(back -> tables.isOf(viewer, back.owner()) || counsels(viewer, assignment))
                .toList();
    }

    @Override
    public Optional<SentSheet> one(Viewer viewer, AssignmentId assignment, PartnerId owner, int number) {
        return seen(viewer, assignment)
                .filter(sheet -> sheet.owner().equals(owner) && sheet.number() == number)
                .findFirst();
    }

    @Override
    public List<EarlierTime> earlierTimes(Viewer viewer, AssignmentId id) {
        Assignment present = assignment(id);
        return tables.responses().stream()
                .filter(response -> response.state().isReadable())
                .map(response -> new EarlierTime(assignment(response.assignment()), response))
                .filter(time -> isEarlier(time.assignment(), present))
                .filter(time -> counsels(viewer, id)
                        || isOwnAndGoesOn(viewer, time.response().owner(), present))
                .sorted(Comparator.comparing((EarlierTime time) ->
                                time.response().submittedAt().orElseThrow())
                        .reversed())
                .toList();
    }

    private static boolean isEarlier(Assignment other, Assignment present) {
        return other.couple().equals(present.couple())
                && other.template().key().equals(present.template().key())
                && other.assignedAt().isBefore(present.assignedAt());
    }

    private boolean isOwnAndGoesOn(Viewer viewer, PartnerId owner, Assignment present) {
        return tables.seatOf(viewer).equals(Optional.of(owner))
                && !tables.isFrozen(present.couple())
                && tables.responses().stream()
                        .anyMatch(response -> response.assignment().equals(present.id())
                                && response.owner().equals(owner)
                                && response.state() != ResponseState.WAITING
                                && response.state() != ResponseState.TAKEN_BACK);
    }

    private Stream<SentSheet> seen(Viewer viewer, AssignmentId assignment) {
        return tables.sentSheets().stream()
                .filter(sheet -> of(sheet.response()).assignment().equals(assignment))
                .filter(sheet -> tables.isOf(viewer, sheet.owner())
                        || counsels(viewer, assignment) && isGivenBack(sheet.response(), sheet.number()));
    }

    private boolean isGivenBack(ResponseId response, int number) {
        return tables.givenBack().stream()
                .anyMatch(back -> back.response().equals(response) && back.number() == number);
    }

    private boolean counsels(Viewer viewer, AssignmentId id) {
        return tables.counsels(viewer, assignment(id).couple());
    }

    private Response of(ResponseId id) {
        return tables.responses().stream()
                .filter(response -> response.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private Assignment assignment(AssignmentId id) {
        return tables.assignments().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
