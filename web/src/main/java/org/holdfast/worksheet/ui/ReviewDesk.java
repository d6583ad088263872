package org.holdfast.worksheet.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import org.holdfast.couple.PartnerName;
import org.holdfast.shared.AssignmentId;
import org.holdfast.shell.Dates;
import org.holdfast.worksheet.Reviewing;
import org.holdfast.worksheet.sheet.ResponseState;
import org.holdfast.worksheet.sheet.ReviewedResponse;

/** What the counselor writes about one partner's response, and the way to give it back. */
class ReviewDesk extends Section {

    private final ReviewNote toClient;
    private final PrivateNoteField forMyself;
    private final Div sent;
    private final Button giveBack;
    private boolean filled;

    /** @param together whether it is one sheet of both */
    ReviewDesk(
            Reviewing reviewing,
            AssignmentId id,
            PartnerName partner,
            boolean together,
            Dates dates,
            Runnable refresh) {
        addClassName("hf-card");
        toClient = new ReviewNote(
                partner.given(), (words, seen) -> reviewing.tellClient(id, partner.id(), words, seen), dates);
        forMyself =
                new PrivateNoteField((words, seen) -> reviewing.noteForMyself(id, partner.id(), words, seen), dates);
        giveBack = new Button(
                getTranslation(together ? "review.return.together" : "review.return", partner.given()),
                press -> new ReturnDialog(reviewing, id, partner, together, dates, refresh).open());
        sent = new Div(toClient, giveBack);
        sent.addClassName("hf-stack");
        add(new H2(getTranslation("review.desk", partner.given())), sent, forMyself);
    }

    /** In a closed record what was written is there to read. */
    void close() {
        toClient.close();
        forMyself.close();
        giveBack.setVisible(false);
        setVisible(toClient.isVisible() && sent.isVisible() || forMyself.isVisible());
    }

    /** Shows how things stand; what is being written stays. */
    void show(ReviewedResponse response) {
        sent.setVisible(response.state().isReadable());
        giveBack.setVisible(response.state() == ResponseState.SUBMITTED);
        forMyself.setVisible(response.state() != ResponseState.WAITING);
        if (!filled) {
            toClient.fill(
                    response.noteToClient(),
                    response.noteAt().filter(at -> !response.noteToClient().isBlank()));
            forMyself.fill(response.privateNote());
            filled = true;
        }
    }
}
