package org.holdfast.home.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import org.holdfast.policy.OwnPolicy;
import org.holdfast.policy.ui.AgreementNavigation;
import org.holdfast.shared.ui.PrivacyChip;

/** The secrets policy, while it waits to be read and signed; nothing else is open until then. */
final class AgreementCard extends Card {

    private static final int MINUTES = 3;

    AgreementCard(OwnPolicy policy) {
        String title = policy.policy().title().in(getLocale());
        head(title, getTranslation("home.minutes", MINUTES));
        line(getTranslation("home.policy", policy.counselor()));
        Button read =
                new Button(getTranslation("home.policy.read"), press -> AgreementNavigation.open(UI.getCurrent()));
        read.setAriaLabel(getTranslation("home.policy.read") + ": " + title);
        read.addThemeVariants(ButtonVariant.PRIMARY);
        foot(PrivacyChip.closed(getTranslation("sheet.readers.only", policy.counselor())), read);
    }
}
