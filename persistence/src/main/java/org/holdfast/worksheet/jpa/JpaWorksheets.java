package org.holdfast.worksheet.jpa;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.holdfast.access.Viewer;
import org.holdfast.access.Visibility;
import org.holdfast.access.jpa.Sight;
import org.holdfast.shared.AssignmentId;
import org.holdfast.shared.ChangedMeanwhile;
import org.holdfast.shared.CoupleId;
import org.holdfast.shared.PartnerId;
import org.holdfast.shared.ResponseId;
import org.holdfast.shared.jpa.Writes;
import org.holdfast.worksheet.Answer;
import org.holdfast.worksheet.Assignment;
import org.holdfast.worksheet.KeptWork;
import org.holdfast.worksheet.OwnDraft;
import org.holdfast.worksheet.OwnProgress;
import org.holdfast.worksheet.PrivateNote;
import org.holdfast.worksheet.Response;
import org.holdfast.worksheet.Settling;
import org.holdfast.worksheet.Worksheets;
import org.holdfast.worksheet.template.TemplateRef;

/** Assigned worksheets and answers in the database; the rules about who reads what are in {@link Reading}. */
@Dependent
class JpaWorksheets implements Worksheets {

    private static final String OF_ITEMS =
            ", a.version = a.version + 1 WHERE a.response = :response AND a.itemKey IN :items";
    private static final String ASKED = "UPDATE Answer a SET a.asked = :asked" + OF_ITEMS;
    private static final String READERS = "UPDATE Answer a SET a.visibility = :readers" + OF_ITEMS;

    private final EntityManager entityManager;

    @Inject
    JpaWorksheets(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public Optional<Assignment> assignment(Viewer viewer, AssignmentId id) {
        return seen(Reading.ASSIGNMENT, Assignment.class, viewer)
                .setParameter("assignment", id.value())
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<Assignment> ofCouple(Viewer viewer, CoupleId couple) {
        return seen(Reading.ASSIGNMENTS, Assignment.class, viewer)
                .setParameter("couple", couple)
                .getResultList();
    }

    @Override
    public List<Response> responses(Viewer viewer, AssignmentId assignment) {
        return seen(Reading.RESPONSES, Response.class, viewer)
                .setParameter("assignment", assignment)
                .getResultList();
    }

    @Override
    public List<Response> responsesOfCouple(Viewer viewer, CoupleId couple) {
        return seen(Reading.RESPONSES_OF_COUPLE, Response.class, viewer)
                .setParameter("couple", couple)
                .getResultList();
    }

    @Override
    public Optional<Response> ownResponse(Viewer client, AssignmentId assignment) {
        return owned(Reading.OWN_RESPONSE, Response.class, client)
                .setParameter("assignment", assignment)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<Response> heldResponse(Viewer client, AssignmentId assignment) {
        return owned(Reading.OWN_RESPONSE, Response.class, client)
                .setParameter("assignment", assignment)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<Response> together(Viewer client, AssignmentId assignment) {
        return owned(Reading.TOGETHER, Response.class, client)
                .setParameter("assignment", assignment)
                .getResultList();
    }

    @Override
    public List<Response> heldTogether(Viewer client, AssignmentId assignment) {
        return owned(Reading.TOGETHER, Response.class, client)
                .setParameter("assignment", assignment)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    @Override
    public List<Answer> ownAnswers(Viewer client, ResponseId response) {
        return owned(Reading.OWN_ANSWERS, Answer.class, client)
                .setParameter("response", response)
                .getResultList();
    }

    @Override
    public Optional<Answer> ownAnswer(Viewer client, ResponseId response, String itemKey) {
        return owned(Reading.OWN_ANSWER, Answer.class, client)
                .setParameter("response", response)
                .setParameter("item", itemKey)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<OwnDraft> draft(Viewer client, AssignmentId assignment, String itemKey) {
        return owned(Reading.DRAFT, Object[].class, client)
                .setParameter("assignment", assignment)
                .setParameter("item", itemKey)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .map(row -> new OwnDraft(
                        new TemplateRef((String) row[1], ((Number) row[2]).intValue()),
                        (Response) row[0],
                        Optional.ofNullable((Answer) row[3])));
    }

    @Override
    public List<Answer> answersOf(Viewer viewer, AssignmentId assignment, PartnerId owner) {
        return seen(Reading.ANSWERS_OF, Answer.class, viewer)
                .setParameter("assignment", assignment)
                .setParameter("owner", owner)
                .getResultList();
    }

    @Override
    public List<OwnProgress> ownProgress(Viewer client) {
        return owned(Reading.OWN_PROGRESS, OwnProgress.class, client).getResultList();
    }

    @Override
    public List<KeptWork> kept(Viewer client) {
        return keeping(Reading.KEPT_ALL, KeptWork.class, client).getResultList();
    }

    @Override
    public Optional<KeptWork> kept(Viewer client, AssignmentId assignment) {
        return keeping(Reading.KEPT_ONE, KeptWork.class, client)
                .setParameter("assignment", assignment.value())
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<Answer> keptAnswers(Viewer client, ResponseId response) {
        return keeping(Reading.KEPT_ANSWERS, Answer.class, client)
                .setParameter("response", response)
                .getResultList();
    }

    @Override
    public Optional<PrivateNote> privateNote(Viewer author, ResponseId response) {
        return entityManager
                .createQuery(Reading.PRIVATE_NOTE, PrivateNote.class)
                .setParameter("counselor", Sight.of(author).counselor())
                .setParameter("response", response)
                .getResultStream()
                .findFirst();
    }

    @Override
    public void add(Assignment assignment) {
        Writes.keep(entityManager, assignment, ChangedMeanwhile::new);
    }

    @Override
    public void add(Response response) {
        Writes.keep(entityManager, response, ChangedMeanwhile::new);
    }

    @Override
    public void keep(Answer answer) {
        Writes.keep(entityManager, answer, ChangedMeanwhile::new);
    }

    @Override
    public void settle(ResponseId response, Settling settling) {
        change(ASKED, "asked", true, response, settling.asked());
        change(ASKED, "asked", false, response, settling.unasked());
        change(READERS, "readers", Visibility.ME_AND_COUNSELOR, response, settling.keptPrivate());
    }

    private void change(String update, String name, Object value, ResponseId response, Set<String> items) {
        if (!items.isEmpty()) {
            entityManager
                    .createQuery(update)
                    .setParameter(name, value)
                    .setParameter("response", response)
                    .setParameter("items", items)
                    .executeUpdate();
        }
    }

    @Override
    public void add(PrivateNote note) {
        Writes.keep(entityManager, note, ChangedMeanwhile::new);
    }

    private <T> TypedQuery<T> seen(String query, Class<T> type, Viewer viewer) {
        return owned(query, type, viewer)
                .setParameter("counselor", Sight.of(viewer).counselor());
    }

    private <T> TypedQuery<T> keeping(String query, Class<T> type, Viewer client) {
        return entityManager
                .createQuery(query, type)
                .setParameter("client", Sight.of(client).client());
    }

    private <T> TypedQuery<T> owned(String query, Class<T> type, Viewer client) {
        return entityManager
                .createQuery(query, type)
                .setParameter("partner", Sight.of(client).partner());
    }
}
