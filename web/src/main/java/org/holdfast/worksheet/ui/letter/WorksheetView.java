package org.holdfast.worksheet.ui.letter;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.holdfast.access.Act;
import org.holdfast.access.CaseClosed;
import org.holdfast.access.Opens;
import org.holdfast.access.PolicyUnsigned;
import org.holdfast.policy.ui.AgreementNavigation;
import org.holdfast.shared.AssignmentId;
import org.holdfast.shell.Closing;
import org.holdfast.shell.Dates;
import org.holdfast.shell.Focused;
import org.holdfast.shell.MainLayout;
import org.holdfast.worksheet.Answering;
import org.holdfast.worksheet.AnsweringTogether;
import org.holdfast.worksheet.Recalling;
import org.holdfast.worksheet.SheetClosed;
import org.holdfast.worksheet.TakingAway;
import org.holdfast.worksheet.fhir.OnlyInAnswers;
import org.holdfast.worksheet.sheet.EarlierWork;
import org.holdfast.worksheet.sheet.OwnSheet;
import org.holdfast.worksheet.ui.before.OwnVersions;
import org.holdfast.worksheet.ui.file.OwnFile;
import org.holdfast.worksheet.ui.file.SaveCopy;
import org.jspecify.annotations.Nullable;

/** A client's worksheet: to write, to look over and send, or to read once it is sent. */
@Opens(Act.SEE_OWN_WORK)
@StyleSheet("context://client.css")
@Route(value = "worksheet", layout = MainLayout.class)
public class WorksheetView extends Div implements HasUrlParameter<String>, Focused, Closing {

    private final Answering answering;
    private final AnsweringTogether together;
    private final Recalling recalling;
    private final TakingAway taking;
    private final SheetRooms rooms;
    private final Clock clock;
    private final Dates dates;
    private Optional<AssignmentId> opened = Optional.empty();
    private @Nullable Letter letter;
    private @Nullable TogetherDesk desk;

    @Inject
    WorksheetView(
            Answering answering,
            AnsweringTogether together,
            Recalling recalling,
            TakingAway taking,
            SheetRooms rooms,
            Clock clock) {
        this.answering = answering;
        this.together = together;
        this.recalling = recalling;
        this.taking = taking;
        this.rooms = rooms;
        this.clock = clock;
        this.dates = new Dates(clock, getLocale());
        addClassName("hf-page");
    }

    @Override
    public void setParameter(BeforeEvent event, String parameter) {
        AssignmentId id = WorksheetNavigation.read(parameter);
        opened = Optional.of(id);
        String at = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(WorksheetNavigation.AT)
                .orElse("");
        if (letter != null && letter.isOf(id) && !at.equals(WorksheetNavigation.REVIEW)) {
            letter.turnTo(at);
        } else {
            try {
                if (desk != null && desk.isAt(id)) {
                    desk.turnTo(at);
                } else {
                    open(id, at);
                }
            } catch (CaseClosed | SheetClosed ended) {
                event.forwardTo(KeptView.class, parameter);
            } catch (PolicyUnsigned first) {
                AgreementNavigation.insteadOf(event);
            }
        }
    }

    private void open(AssignmentId id, String at) {
        OwnSheet sheet = answering.open(id);
        if (sheet.template().isJoint()) {
            removeAll();
            letter = null;
            desk = new TogetherDesk(id, together, rooms, dates, at);
            add(desk);
            recall(sheet);
            add(copy(sheet));
        } else {
            show(sheet, at);
        }
    }

    /** What was sent before stays in reach, and is not in the way. */
    private void recall(OwnSheet sheet) {
        EarlierWork before = recalling.before(sheet.id());
        add(new OwnVersions(
                before, sheet.template(), sheet.counselor(), number -> recalling.version(sheet.id(), number), dates));
        if (letter != null) {
            Letter written = letter;
            before.lastTimes().forEach(time -> written.recall(time, dates));
        }
    }

    private void show(OwnSheet sheet, String at) {
        boolean turned = getComponentCount() > 0;
        removeAll();
        letter = null;
        desk = null;
        if (!sheet.state().canBeWritten()) {
            add(new SheetToRead(sheet, () -> askBack(sheet)));
            recall(sheet);
        } else if (at.equals(WorksheetNavigation.REVIEW)) {
            LastLook look = new LastLook(sheet, () -> answering.submit(sheet.id()), dates, () -> sent(sheet.id()));
            add(look);
            look.focus();
        } else {
            letter = new Letter(sheet, at, new ServerKeeper(sheet.id(), answering), dates);
            add(letter);
            recall(sheet);
            // Not when the page is opened: on a phone the keyboard would hide what is asked
            if (turned) {
                letter.focus();
            }
        }
        add(copy(sheet));
    }

    private SaveCopy copy(OwnSheet sheet) {
        return SaveCopy.own(
                OwnFile.of(taking, sheet.id(), getLocale(), clock),
                OnlyInAnswers.of(sheet.template(), !sheet.theirs().isEmpty()));
    }

    @Override
    public void close() {
        if (letter != null) {
            letter.close();
        } else if (desk != null) {
            desk.close();
        } else {
            opened.ifPresent(id -> WorksheetNavigation.kept(getUI().orElseThrow(), id));
        }
    }

    private void sent(AssignmentId id) {
        removeAll();
        OwnSheet read = answering.open(id);
        SheetToRead sheet = new SheetToRead(read, () -> askBack(read));
        add(sheet);
        recall(read);
        add(copy(read));
        sheet.focus();
    }

    private void askBack(OwnSheet sheet) {
        new TakeBackDialog(
                        sheet, () -> answering.takeBack(sheet.id()), dates, () -> show(answering.open(sheet.id()), ""))
                .open();
    }
}
