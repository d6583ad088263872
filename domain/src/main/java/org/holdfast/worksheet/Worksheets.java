package org.holdfast.worksheet;

import java.util.List;
import java.util.Optional;
import org.holdfast.access.Viewer;
import org.holdfast.shared.AssignmentId;
import org.holdfast.shared.CoupleId;
import org.holdfast.shared.PartnerId;
import org.holdfast.shared.ResponseId;

/**
 * Assigned worksheets and what was answered, each read for a viewer.
 *
 * <p>A client reads assignments that have a response of their own, and only that response; when the couple has separated
 * they are kept, and read as such. A counselor reads what hangs on her own couples. Everyone else, an admin too, reads
 * nothing.
 */
public interface Worksheets {

    Optional<Assignment> assignment(Viewer viewer, AssignmentId id);

    /** The couple's assignments, newest first. */
    List<Assignment> ofCouple(Viewer viewer, CoupleId couple);

    /**
     * The responses the viewer may know of: a client's own once it is given to them, or both for the counselor; none that
     * was taken back.
     */
    List<Response> responses(Viewer viewer, AssignmentId assignment);

    /** Likewise, for all assignments of a couple. */
    List<Response> responsesOfCouple(Viewer viewer, CoupleId couple);

    /** The client's own response, with its assignment not yet taken back. */
    Optional<Response> ownResponse(Viewer client, AssignmentId assignment);

    /** The client's own response, held until the transaction ends: whoever else wants to change it waits. */
    Optional<Response> heldResponse(Viewer client, AssignmentId assignment);

    /** Both partners' responses to a worksheet that the client has; none if it is not theirs. */
    List<Response> together(Viewer client, AssignmentId assignment);

    /** The same, held until the transaction ends: of two who change a joint worksheet at once, one waits. */
    List<Response> heldTogether(Viewer client, AssignmentId assignment);

    /** The client's own answers, drafts included. */
    List<Answer> ownAnswers(Viewer client, ResponseId response);

    Optional<Answer> ownAnswer(Viewer client, ResponseId response, String itemKey);

    /** The held response with the answer to one item, read at once. */
    Optional<OwnDraft> draft(Viewer client, AssignmentId assignment, String itemKey);

    /**
     * What the viewer may read of another's answers: the counselor, every answer of a submitted response; a partner,
     * those that visibility and release have opened to them; nobody, what the worksheet did not ask when it was sent.
     */
    List<Answer> answersOf(Viewer viewer, AssignmentId assignment, PartnerId owner);

    /** Progress of every assignment that the client has a response to, without a word of the answers. */
    List<OwnProgress> ownProgress(Viewer client);

    /** What the client wrote, or was asked, in couples that have separated, or had begun before it was taken back. */
    List<KeptWork> kept(Viewer client);

    Optional<KeptWork> kept(Viewer client, AssignmentId assignment);

    /** The client's own answers in what they keep. */
    List<Answer> keptAnswers(Viewer client, ResponseId response);

    Optional<PrivateNote> privateNote(Viewer author, ResponseId response);

    /** @throws org.holdfast.shared.ChangedMeanwhile if there is one with this id */
    void add(Assignment assignment);

    /** @throws org.holdfast.shared.ChangedMeanwhile if the partner has a response to the assignment */
    void add(Response response);

    /**
     * Keeps a new or rewritten answer.
     *
     * @throws org.holdfast.shared.ChangedMeanwhile if another save of the same answer came first
     */
    void keep(Answer answer);

    /** Says of a response's answers what sending makes of them; as many statements however many they are. */
    void settle(ResponseId response, Settling settling);

    /** @throws org.holdfast.shared.ChangedMeanwhile if the author has a note about the response */
    void add(PrivateNote note);
}
