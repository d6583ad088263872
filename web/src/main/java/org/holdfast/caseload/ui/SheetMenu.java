package org.holdfast.caseload.ui;

import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import java.util.Optional;
import org.holdfast.caseload.AssignedWorksheet;
import org.holdfast.caseload.AssignedWorksheet.Standing;
import org.holdfast.couple.CoupleCard;
import org.holdfast.couple.PartnerName;
import org.holdfast.shell.Dates;
import org.holdfast.worksheet.sheet.ResponseState;

/** What can be done about a worksheet that is still with the partners: tell one that it waits, or take it back. */
class SheetMenu extends MenuBar {

    /** What one does about one partner's part. */
    interface Act {
        void to(AssignedWorksheet sheet, PartnerName partner, ResponseState state);
    }

    /** Both of them. */
    record Acts(Act nudge, Act takeBack) {}

    private SheetMenu() {
        addClassName("hf-row-menu");
        addThemeVariants(MenuBarVariant.TERTIARY);
    }

    /** Empty where there is nothing to do. */
    static Optional<SheetMenu> of(AssignedWorksheet sheet, CoupleCard couple, String title, Dates dates, Acts acts) {
        SheetMenu menu = new SheetMenu();
        MenuItem more = menu.addItem("⋯");
        more.setAriaLabel(menu.getTranslation("couple.more", title));
        for (PartnerName partner : couple.partners()) {
            sheet.standings().stream()
                    .filter(standing -> standing.partner().equals(partner.id()))
                    .forEach(standing -> menu.fill(more, sheet, standing, partner, dates, acts));
        }
        if (sheet.template().isJoint()) {
            menu.takeBackFromBoth(more, sheet, couple, acts);
        }
        return more.getSubMenu().getItems().isEmpty() ? Optional.empty() : Optional.of(menu);
    }

    private void fill(
            MenuItem more, AssignedWorksheet sheet, Standing standing, PartnerName partner, Dates dates, Acts acts) {
        ResponseState state = standing.state();
        if (state.canBeWritten()) {
            boolean today = standing.nudgedOn().equals(Optional.of(dates.today()));
            more.getSubMenu()
                    .addItem(
                            getTranslation(today ? "nudge.done" : "nudge", partner.given()),
                            press -> acts.nudge().to(sheet, partner, state))
                    .setEnabled(!today);
        }
        if (canBeTakenBack(state) && !sheet.template().isJoint()) {
            more.getSubMenu()
                    .addItem(
                            getTranslation("take_back", partner.given()),
                            press -> acts.takeBack().to(sheet, partner, state));
        }
    }

    /** Of one sheet for both, whoever came further says what becomes of it. */
    private void takeBackFromBoth(MenuItem more, AssignedWorksheet sheet, CoupleCard couple, Acts acts) {
        if (sheet.standings().stream().map(Standing::state).allMatch(SheetMenu::canBeTakenBack)) {
            boolean started = sheet.standings().stream().anyMatch(one -> one.state() == ResponseState.STARTED);
            more.getSubMenu()
                    .addItem(
                            getTranslation("take_back.together"),
                            press -> acts.takeBack()
                                    .to(
                                            sheet,
                                            couple.partners().getFirst(),
                                            started ? ResponseState.STARTED : ResponseState.NOT_STARTED));
        }
    }

    private static boolean canBeTakenBack(ResponseState state) {
        return state == ResponseState.WAITING || state == ResponseState.NOT_STARTED || state == ResponseState.STARTED;
    }
}
