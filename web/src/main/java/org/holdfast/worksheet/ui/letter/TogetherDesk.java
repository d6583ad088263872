package org.holdfast.worksheet.ui.letter;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.shared.Registration;
import org.holdfast.access.CaseClosed;
import org.holdfast.access.PolicyUnsigned;
import org.holdfast.policy.ui.AgreementNavigation;
import org.holdfast.shared.AssignmentId;
import org.holdfast.shell.Acts;
import org.holdfast.shell.Attempt;
import org.holdfast.shell.Dates;
import org.holdfast.worksheet.AnsweringTogether;
import org.holdfast.worksheet.SheetClosed;
import org.holdfast.worksheet.joint.JointSheet;
import org.holdfast.worksheet.sheet.OwnSheet;
import org.jspecify.annotations.Nullable;

/** A joint worksheet before one of the two: it follows what the other one does, and never takes a word out of their hand. */
final class TogetherDesk extends Div {

    private static final String IN_HAND = "(document.activeElement && document.activeElement.closest('["
            + QuestionField.ITEM + "]') || element)" + ".getAttribute('" + QuestionField.ITEM + "') || ''";
    private static final String LOOK_WHEN_LEFT =
            "this.addEventListener('focusout', () => setTimeout(() => this.dispatchEvent(new CustomEvent($0))), {once: true})";

    private final AssignmentId id;
    private final AnsweringTogether together;
    private final SheetRooms rooms;
    private final Dates dates;
    private final TogetherLine line;
    private TogetherWork work;
    private @Nullable Letter letter;
    private @Nullable Registration place;
    private boolean closed;

    TogetherDesk(AssignmentId id, AnsweringTogether together, SheetRooms rooms, Dates dates, String at) {
        this.id = id;
        this.together = together;
        this.rooms = rooms;
        this.dates = dates;
        this.work = read();
        this.line = new TogetherLine(this::thinkAgain);
        addClassName("hf-together");
        getElement().addEventListener(SheetRooms.LOOK, this::look).addEventData(IN_HAND);
        show(at);
    }

    boolean isAt(AssignmentId other) {
        return id.equals(other);
    }

    /** Shows what the address names. */
    void turnTo(String at) {
        if (letter != null && !at.equals(WorksheetNavigation.REVIEW)) {
            letter.turnTo(at);
        } else {
            work = read();
            show(at);
        }
    }

    /** The couple has separated. */
    void close() {
        close("sheet.ended");
    }

    private void close(String why) {
        closed = true;
        leave();
        line.setVisible(false);
        if (letter != null) {
            letter.close(why);
        } else {
            WorksheetNavigation.kept(ui(), id);
        }
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        place = rooms.enter(id, work.sheet().own().id(), attached.getUI(), this);
        line.show(work.sheet(), isPartnerHere());
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        leave();
    }

    private void leave() {
        if (place != null) {
            place.remove();
            place = null;
        }
    }

    private boolean isPartnerHere() {
        return rooms.isHere(id, work.sheet().partner().id());
    }

    private TogetherWork read() {
        return new TogetherWork(together.open(id), together, () -> rooms.tell(id, this));
    }

    private void show(String at) {
        OwnSheet sheet = work.own();
        removeAll();
        letter = null;
        line.show(work.sheet(), isPartnerHere());
        if (!sheet.state().canBeWritten()) {
            add(line, new SheetToRead(sheet, () -> askBack(sheet), work::writer));
        } else if (at.equals(WorksheetNavigation.REVIEW)) {
            LastLook look = new LastLook(sheet, work::agree, dates, this::agreed);
            add(line, look);
            look.focus();
        } else {
            letter = new Letter(sheet, at, work, dates);
            add(line, letter);
        }
    }

    /** Something has changed: another page said so. */
    private void look(DomEvent event) {
        // The other one's typing keeps nobody signed in
        Acts.byItself();
        if (closed) {
            return;
        }
        try {
            follow(together.open(id), event.getEventData().path(IN_HAND).asString(""));
        } catch (CaseClosed ended) {
            close("sheet.ended");
        } catch (SheetClosed ended) {
            close("sheet.closed");
        } catch (PolicyUnsigned first) {
            AgreementNavigation.open(ui());
        }
    }

    private void follow(JointSheet latest, String inHand) {
        JointSheet before = work.sheet();
        work.update(latest);
        OwnSheet now = work.own();
        line.show(work.sheet(), isPartnerHere());
        if (letter != null && now.state().canBeWritten()) {
            if (letter.catchUp(now, inHand)) {
                getElement().executeJs(LOOK_WHEN_LEFT, SheetRooms.LOOK);
            }
        } else if (before.state() != now.state()
                || !before.answers().equals(work.sheet().answers())) {
            show(before.state().canBeWritten() && now.state().canBeWritten() ? WorksheetNavigation.REVIEW : "");
        }
    }

    private void agreed() {
        rooms.tell(id, this);
        WorksheetNavigation.open(ui(), id);
    }

    private void askBack(OwnSheet sheet) {
        new TakeBackDialog(sheet, () -> together.goOn(id), dates, this::wentOn).open();
    }

    private void thinkAgain() {
        Attempt attempt = Attempt.at(() -> together.goOn(id), dates);
        if (attempt.done()) {
            wentOn();
        } else {
            // It is closed, or the line is gone; the page as it is now says which
            WorksheetNavigation.reload(ui());
        }
    }

    private void wentOn() {
        rooms.tell(id, this);
        work = read();
        show("");
    }

    private UI ui() {
        return getUI().orElseThrow();
    }
}
