package org.holdfast.worksheet.joint;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.holdfast.access.Viewer;
import org.holdfast.practice.Tables;
import org.holdfast.shared.AssignmentId;
import org.holdfast.shared.ChangedMeanwhile;
import org.holdfast.worksheet.Response;
import org.holdfast.worksheet.SaveCounts;
import org.holdfast.worksheet.sheet.ResponseState;

/** What couples answered together, kept in memory. */
public final class InMemoryJointAnswers implements JointAnswers {

    private final Tables tables;
    private final SaveCounts saves = new SaveCounts();

    public InMemoryJointAnswers(Tables tables) {
        this.tables = tables;
    }

    @Override
    public List<JointAnswer> of(Viewer viewer, AssignmentId assignment) {
        return all(assignment)
                .filter(answer ->
                        worksOn(viewer, answer) || tables.counsels(viewer, answer.couple()) && isSentByBoth(assignment))
                .toList();
    }

    @Override
    public Optional<JointAnswer> of(Viewer viewer, AssignmentId assignment, String itemKey) {
        return of(viewer, assignment).stream()
                .filter(answer -> answer.itemKey().equals(itemKey))
                .findFirst();
    }

    @Override
    public List<JointAnswer> kept(Viewer client, AssignmentId assignment) {
        return all(assignment)
                .filter(answer -> responses(assignment)
                        .anyMatch(response -> response.owner().equals(answer.writtenBy())
                                && tables.isOf(client, response.owner())
                                && (tables.isFrozen(answer.couple()) || response.state() == ResponseState.TAKEN_BACK)))
                .toList();
    }

    @Override
    public void keep(JointAnswer answer) {
        if (!tables.jointAnswers().contains(answer)) {
            if (all(answer.assignment()).anyMatch(other -> other.itemKey().equals(answer.itemKey()))) {
                throw new ChangedMeanwhile();
            }
            tables.jointAnswers().add(answer);
        }
        saves.count(answer);
    }

    private Stream<JointAnswer> all(AssignmentId assignment) {
        return tables.jointAnswers().stream()
                .filter(answer -> answer.assignment().equals(assignment))
                .sorted(Comparator.comparing(JointAnswer::itemKey));
    }

    private Stream<Response> responses(AssignmentId assignment) {
        return tables.responses().stream()
                .filter(response -> response.assignment().equals(assignment));
    }

    private boolean worksOn(Viewer viewer, JointAnswer answer) {
        return !tables.isFrozen(answer.couple())
                && responses(answer.assignment())
                        .anyMatch(response -> tables.seatOf(viewer).equals(Optional.of(response.owner()))
                                && response.state() != ResponseState.WAITING
                                && response.state() != ResponseState.TAKEN_BACK);
    }

    private boolean isSentByBoth(AssignmentId assignment) {
        return responses(assignment).allMatch(response -> response.state().isReadable());
    }
}
