package org.holdfast.worksheet;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.holdfast.access.Holds;
import org.holdfast.access.Kind;
import org.holdfast.access.Resource;
import org.holdfast.shared.AssignmentId;
import org.holdfast.shared.Binding;
import org.holdfast.shared.ChangedMeanwhile;
import org.holdfast.shared.Limits;
import org.holdfast.shared.PartnerId;
import org.holdfast.shared.Refused;
import org.holdfast.shared.ResponseId;
import org.holdfast.shared.SealedWords;
import org.holdfast.shared.Sensitive;
import org.holdfast.shared.Vault;
import org.holdfast.worksheet.sheet.ResponseState;
import org.jspecify.annotations.Nullable;

/**
 * One partner's work on an assignment, theirs alone until it is released.
 *
 * <p>Life: not started → started → submitted → released; the counselor may return a submitted one, or its owner take it
 * back, and then it is written and submitted again. One that follows another worksheet waits before it is given; one that
 * was never sent may be taken back by the counselor, and stays with whoever began it.
 */
@Holds(Kind.WORK)
@Entity
@Table(name = "response")
public class Response {

    @Id
    private UUID id;

    @Column(name = "assignment_id", nullable = false)
    private AssignmentId assignment;

    @Column(name = "owner_id", nullable = false)
    private PartnerId owner;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false)
    private ResponseState state;

    /** When its owner was given it; each has a day of their own, which tells nothing of the other's. */
    @Column(name = "given_at")
    private @Nullable Instant givenAt;

    @Column(name = "due_on")
    private @Nullable LocalDate dueOn;

    @Column(name = "nudged_on")
    private @Nullable LocalDate nudgedOn;

    @Column(name = "started_at")
    private @Nullable Instant startedAt;

    @Column(name = "submitted_at")
    private @Nullable Instant submittedAt;

    /** When its owner said of a joint worksheet that it may be sent as it stands. */
    @Column(name = "agreed_at")
    private @Nullable Instant agreedAt;

    /** The number of the version that was sent last. */
    @Column(name = "times_sent", nullable = false)
    private int timesSent;

    @Column(name = "return_reason", nullable = false)
    private SealedWords returnReason;

    @Column(name = "note_to_client", nullable = false)
    private SealedWords noteToClient;

    /** What the counselor wrote under single answers; one text, so that reading a response reads them with it. */
    @Column(name = "answer_notes", nullable = false)
    private SealedWords answerNotes;

    /** When the counselor last wrote to the owner, about all of it or an answer. */
    @Column(name = "note_at")
    private @Nullable Instant noteAt;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    protected Response() {}

    /** Given to its owner with the assignment. */
    public Response(ResponseId id, Assignment assignment, PartnerId owner) {
        this(id, assignment.id(), owner, ResponseState.NOT_STARTED);
        this.givenAt = assignment.assignedAt();
        this.dueOn = assignment.dueOn();
    }

    private Response(ResponseId id, AssignmentId assignment, PartnerId owner, ResponseState state) {
        this.id = id.value();
        this.assignment = assignment;
        this.owner = owner;
        this.state = state;
        this.returnReason = SealedWords.NONE;
        this.noteToClient = SealedWords.NONE;
        this.answerNotes = SealedWords.NONE;
    }

    /** Comes to its owner later. */
    public static Response waiting(ResponseId id, Assignment assignment, PartnerId owner) {
        return new Response(id, assignment.id(), owner, ResponseState.WAITING);
    }

    /** Gives it to its owner; a no-op for one that does not wait. */
    public void open(Instant now, LocalDate due) {
        if (state == ResponseState.WAITING) {
            state = ResponseState.NOT_STARTED;
            givenAt = now;
            dueOn = due;
        }
    }

    /** Lets go of one that still waits; its owner never knew of it. */
    public void drop() {
        if (state == ResponseState.WAITING) {
            state = ResponseState.TAKEN_BACK;
        }
    }

    /**
     * Takes it out of what its owner is asked to do.
     *
     * @param evenIfStarted whether the counselor knows that they have begun
     * @throws Refused if it was sent, or was begun without her knowing
     */
    void takeBackUnsent(boolean evenIfStarted) {
        switch (state) {
            case TAKEN_BACK -> {}
            case WAITING, NOT_STARTED -> state = ResponseState.TAKEN_BACK;
            case STARTED -> {
                if (submittedAt != null) {
                    throw new Refused("refused.take_back.sent");
                }
                if (!evenIfStarted) {
                    throw new Refused("refused.take_back.started");
                }
                state = ResponseState.TAKEN_BACK;
            }
            case SUBMITTED, RETURNED, RELEASED -> throw new Refused("refused.take_back.sent");
        }
    }

    /**
     * Notes that its owner is told today that something waits.
     *
     * @throws Refused if nothing of this waits for them, or they were told today
     */
    void nudge(LocalDate today) {
        if (!state.canBeWritten()) {
            throw new Refused("refused.nudge.nothing");
        }
        if (today.equals(nudgedOn)) {
            throw new Refused("refused.nudge.today");
        }
        nudgedOn = today;
    }

    /** Opens the response for writing; a no-op once started. */
    void write(Instant now) {
        if (!state.canBeWritten()) {
            throw new Refused("refused.answer.sent");
        }
        if (state == ResponseState.NOT_STARTED) {
            state = ResponseState.STARTED;
            startedAt = now;
        }
    }

    /** Says of a joint worksheet that it may be sent as it stands. */
    void agree(Instant now) {
        write(now);
        agreedAt = now;
    }

    /** Other words stand there now, or its owner has thought again. */
    void disagree() {
        agreedAt = null;
    }

    boolean hasAgreed() {
        return agreedAt != null;
    }

    /** Hands the response to the counselor; harmless when sent twice. */
    void submit(Instant now) {
        if (state == ResponseState.SUBMITTED || state == ResponseState.RELEASED) {
            return;
        }
        if (startedAt == null) {
            startedAt = now;
        }
        state = ResponseState.SUBMITTED;
        submittedAt = now;
        timesSent++;
    }

    /** Takes a sent response back to go on with it; nobody else reads it then, until it is sent again. */
    void takeBack() {
        if (state == ResponseState.RELEASED) {
            throw new Refused("refused.back.released");
        }
        if (state == ResponseState.SUBMITTED) {
            state = ResponseState.STARTED;
            agreedAt = null;
        }
    }

    /** Gives the response back for another look, with words about what to look at. */
    void giveBack(Sensitive reason, Vault vault) {
        if (state == ResponseState.RELEASED) {
            throw new Refused("refused.return.released");
        }
        if (state != ResponseState.SUBMITTED) {
            throw new Refused("refused.return.not_sent");
        }
        if (reason.isBlank()) {
            throw new Refused("refused.return.reason");
        }
        returnReason = vault.seal(Limits.note(reason), binding("return_reason"));
        state = ResponseState.RETURNED;
        agreedAt = null;
    }

    void release() {
        state = ResponseState.RELEASED;
    }

    /**
     * Leaves a note for the client who wrote this, in the place of the one that was seen.
     *
     * @throws ChangedMeanwhile if there is another one by now
     */
    void tellClient(Sensitive note, Sensitive seen, Instant now, Vault vault) {
        if (!state.isReadable()) {
            throw new Refused("refused.return.not_sent");
        }
        ChangedMeanwhile.unless(noteToClient(vault), seen, note);
        noteToClient = vault.seal(Limits.note(note), binding("note_to_client"));
        noteAt = now;
    }

    /**
     * Leaves a note under one answer, in the place of the one that was seen; no words take it away.
     *
     * @throws ChangedMeanwhile if there is another one by now
     */
    void tellAbout(String itemKey, Sensitive note, Sensitive seen, Instant now, Vault vault) {
        if (!state.isReadable()) {
            throw new Refused("refused.return.not_sent");
        }
        AnswerNotes notes = answerNotes(vault);
        ChangedMeanwhile.unless(notes.about(itemKey), seen, note);
        answerNotes = vault.seal(notes.with(itemKey, Limits.note(note), now).text(), binding("answer_notes"));
        noteAt = now;
    }

    /** It as a rule sees it within its couple; while it waits it is nobody's, since its owner does not know of it. */
    Resource in(Resource couple) {
        return state == ResponseState.WAITING ? couple.workToCome() : couple.workOf(owner, state.stage());
    }

    private Binding binding(String column) {
        return new Binding("response", column, id, owner.value());
    }

    public ResponseId id() {
        return new ResponseId(id);
    }

    public AssignmentId assignment() {
        return assignment;
    }

    public PartnerId owner() {
        return owner;
    }

    public ResponseState state() {
        return state;
    }

    /** When its owner was given it; empty while it waits. */
    public Optional<Instant> givenAt() {
        return Optional.ofNullable(givenAt);
    }

    /** Empty while it waits. */
    public Optional<LocalDate> dueOn() {
        return Optional.ofNullable(dueOn);
    }

    public Optional<LocalDate> nudgedOn() {
        return Optional.ofNullable(nudgedOn);
    }

    public boolean isOverdue(LocalDate today) {
        return state.canBeWritten() && dueOn != null && dueOn.isBefore(today);
    }

    public Optional<Instant> startedAt() {
        return Optional.ofNullable(startedAt);
    }

    /** When it was sent last, though its owner may have taken it back since. */
    public Optional<Instant> submittedAt() {
        return Optional.ofNullable(submittedAt);
    }

    public Sensitive returnReason(Vault vault) {
        return vault.open(returnReason, binding("return_reason"));
    }

    public Sensitive noteToClient(Vault vault) {
        return vault.open(noteToClient, binding("note_to_client"));
    }

    public AnswerNotes answerNotes(Vault vault) {
        return AnswerNotes.read(vault.open(answerNotes, binding("answer_notes")));
    }

    /** How often it was sent, which is the number of the version that was sent last. */
    public int timesSent() {
        return timesSent;
    }

    public Optional<Instant> noteAt() {
        return Optional.ofNullable(noteAt);
    }

    public long version() {
        return version;
    }
}
