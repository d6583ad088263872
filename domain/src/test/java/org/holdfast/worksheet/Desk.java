package org.holdfast.worksheet;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.holdfast.access.Viewer;
import org.holdfast.access.Visibility;
import org.holdfast.practice.Pair;
import org.holdfast.practice.Practice;
import org.holdfast.shared.AssignmentId;
import org.holdfast.shared.PartnerId;
import org.holdfast.shared.ResponseId;
import org.holdfast.shared.Sensitive;
import org.holdfast.worksheet.history.GivenBack;
import org.holdfast.worksheet.history.SentAnswer;
import org.holdfast.worksheet.history.SentSheet;
import org.holdfast.worksheet.joint.JointAnswer;
import org.holdfast.worksheet.template.TemplateRef;

/** Hands out, fills in and releases worksheets by the entities' own verbs, for tests of what lies beneath. */
public final class Desk {

    public static final TemplateRef TEMPLATE = new TemplateRef("open-talk", 1);
    static final TemplateRef TOGETHER = new TemplateRef("our-plan", 1);

    private final Practice practice;
    private final Worksheets worksheets;

    public Desk(Practice practice) {
        this.practice = practice;
        this.worksheets = practice.repositories().worksheets();
    }

    public AssignmentId assign(Pair pair) {
        return assign(pair, Practice.TODAY.plusDays(7), pair.both());
    }

    /** One that both fill in together. */
    public AssignmentId assignTogether(Pair pair) {
        return assign(pair, TOGETHER, Practice.TODAY.plusDays(7), pair.both());
    }

    public AssignmentId assign(Pair pair, LocalDate due, Set<PartnerId> partners) {
        return assign(pair, TEMPLATE, due, partners);
    }

    private AssignmentId assign(Pair pair, TemplateRef template, LocalDate due, Set<PartnerId> partners) {
        NewAssignment asked = new NewAssignment(
                AssignmentId.fresh(), pair.id(), template, "Our talk", due, new Sensitive("Take your time"), partners);
        LocalDate today = due.isBefore(Practice.TODAY) ? due : Practice.TODAY;
        Assignment assignment =
                new Assignment(asked, pair.counselor().account(), practice.now(), today, practice.vault());
        worksheets.add(assignment);
        partners.forEach(partner -> worksheets.add(new Response(ResponseId.fresh(), assignment, partner)));
        return asked.id();
    }

    public Answer answer(Viewer client, AssignmentId assignment, String item, String words, Visibility visibility) {
        Response response = own(client, assignment);
        response.write(practice.now());
        Answer answer = new Answer(response, item, new Sensitive(words), visibility, practice.now(), practice.vault());
        worksheets.keep(answer);
        return answer;
    }

    /** What a joint worksheet gets from one of the two. */
    public void answerTogether(Viewer client, AssignmentId assignment, String item, String words) {
        Response response = own(client, assignment);
        response.write(practice.now());
        practice.repositories()
                .jointAnswers()
                .keep(new JointAnswer(
                        assignment,
                        client.ownSeat().couple(),
                        item,
                        new Sensitive(words),
                        response.owner(),
                        practice.now(),
                        practice.vault()));
    }

    /** Writes over an answer as it stands. */
    public void rewrite(Answer answer, AssignmentId assignment, String words) {
        answer.rewrite(
                assignment,
                new Sensitive(words),
                answer.visibility(),
                answer.version(),
                practice.now(),
                practice.vault());
        worksheets.keep(answer);
    }

    /** As if the other answers had left the item out when the worksheet was sent. */
    public void leaveOut(Answer answer) {
        answer.settle(false, answer.visibility());
        worksheets.keep(answer);
    }

    /** A worksheet that the first partner has, and that is to come to the second later. */
    public AssignmentId assignLaterToB(Pair pair) {
        AssignmentId id = assign(pair, Practice.TODAY.plusDays(7), Set.of(pair.partnerA()));
        worksheets.add(Response.waiting(
                ResponseId.fresh(), worksheets.assignment(pair.counselor(), id).orElseThrow(), pair.partnerB()));
        return id;
    }

    void letGoOfWhatWaits(Pair pair, AssignmentId id) {
        worksheets.responses(pair.counselor(), id).forEach(Response::drop);
    }

    public void send(Viewer client, AssignmentId assignment) {
        own(client, assignment).submit(practice.now());
    }

    /** Keeps what was just sent as a version. */
    public void keepSent(Viewer client, AssignmentId assignment, List<SentAnswer> answers) {
        practice.repositories()
                .sentSheets()
                .add(new SentSheet(own(client, assignment), answers, practice.now(), practice.vault()));
    }

    /** Notes of the last version that it was given back. */
    public void keepGivenBack(Viewer client, AssignmentId assignment, String reason) {
        practice.repositories()
                .sentSheets()
                .add(new GivenBack(own(client, assignment), new Sensitive(reason), practice.now(), practice.vault()));
    }

    public void takeBack(Viewer client, AssignmentId assignment) {
        own(client, assignment).takeBack();
    }

    public void giveBack(Viewer counselor, AssignmentId assignment, PartnerId owner) {
        worksheets.responses(counselor, assignment).stream()
                .filter(response -> response.owner().equals(owner))
                .forEach(response -> response.giveBack(new Sensitive("Please look again"), practice.vault()));
    }

    public void release(Viewer counselor, AssignmentId id) {
        Assignment assignment = worksheets.assignment(counselor, id).orElseThrow();
        assignment.release(worksheets.responses(counselor, id), practice.now());
    }

    public Response own(Viewer client, AssignmentId assignment) {
        return worksheets.ownResponse(client, assignment).orElseThrow();
    }

    /** What the viewer reads of the owner's answers, word for word. */
    public List<String> read(Viewer viewer, AssignmentId assignment, PartnerId owner) {
        practice.forget();
        return worksheets.answersOf(viewer, assignment, owner).stream()
                .map(answer -> answer.words(assignment, practice.vault()).words())
                .toList();
    }
}
