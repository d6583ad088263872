package org.holdfast.home.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import org.holdfast.checkin.ui.CheckInNavigation;
import org.holdfast.shared.ui.PrivacyChip;

/** The weekly check-in, while it is still to come. */
final class CheckInCard extends Card {

    CheckInCard(String counselor) {
        head(getTranslation("checkin.title"), getTranslation("home.minutes", CheckInNavigation.MINUTES));
        line(getTranslation("home.checkin"));
        Button start = new Button(getTranslation("home.start"), click -> CheckInNavigation.open(UI.getCurrent()));
        start.setAriaLabel(getTranslation("home.start") + ": " + getTranslation("checkin.title"));
        start.addThemeVariants(ButtonVariant.PRIMARY);
        foot(PrivacyChip.closed(getTranslation("sheet.readers.only", counselor)), start);
    }
}
