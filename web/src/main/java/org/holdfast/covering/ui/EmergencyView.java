package org.holdfast.covering.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.holdfast.access.Act;
import org.holdfast.access.Opens;
import org.holdfast.covering.BreakingGlass;
import org.holdfast.covering.CoveringDesk;
import org.holdfast.covering.Ground;
import org.holdfast.covering.Way;
import org.holdfast.covering.WhoCovers;
import org.holdfast.shared.CoupleId;
import org.holdfast.shared.Refused;
import org.holdfast.shared.Sensitive;
import org.holdfast.shell.Attempt;
import org.holdfast.shell.Dates;
import org.holdfast.shell.MainLayout;

/** Asks for a colleague's couple in an emergency, says beforehand who will be told, and shows what is open already. */
@StyleSheet("context://desk.css")
@Opens(Act.BREAK_GLASS)
@Route(value = "emergency", layout = MainLayout.class)
class EmergencyView extends Div {

    private final BreakingGlass glass;
    private final Dates dates;
    private final TextField whom = new TextField();
    private final RadioButtonGroup<Ground> ground = new RadioButtonGroup<>();
    private final TextArea reason = new TextArea();
    private final Paragraph trouble = new Paragraph();
    private final Button enter = new Button();

    @Inject
    EmergencyView(BreakingGlass glass, WhoCovers who, Clock clock) {
        this.glass = glass;
        this.dates = new Dates(clock, getLocale());
        addClassNames("hf-page", "hf-desk");
        H1 title = new H1(getTranslation("emergency.title"));
        title.addClassName("hf-title");
        Paragraph lede = new Paragraph(getTranslation("emergency.lede"));
        lede.addClassName("hf-lede");
        CoveringDesk openNow = new CoveringDesk(who.desk().opened(), List.of());
        add(new Header(title, lede), form(), new CoveringNotices(openNow, dates));
    }

    private Section form() {
        whom.setLabel(getTranslation("emergency.whom"));
        whom.setHelperText(getTranslation("emergency.whom.help"));
        whom.setAutocomplete(Autocomplete.OFF);
        whom.addValueChangeListener(change -> whom.setInvalid(false));
        ground.setLabel(getTranslation("emergency.ground"));
        ground.setItems(Ground.values());
        ground.setItemLabelGenerator(
                one -> getTranslation("emergency.ground." + one.name().toLowerCase(Locale.ROOT)));
        ground.addValueChangeListener(change -> ground.setInvalid(false));
        reason.setLabel(getTranslation("emergency.reason"));
        reason.setHelperText(getTranslation("emergency.reason.help"));
        reason.addValueChangeListener(change -> reason.setInvalid(false));
        trouble.addClassName("hf-trouble");
        trouble.getElement().setAttribute("role", "alert");
        enter.setText(getTranslation("emergency.enter"));
        enter.addThemeVariants(ButtonVariant.PRIMARY);
        enter.setDisableOnClick(true);
        enter.addClickListener(press -> enter());
        Paragraph told = new Paragraph(getTranslation("emergency.told", BreakingGlass.LASTS.toMinutes()));
        Div fields = new Div(whom, ground, reason, told, trouble, enter);
        fields.addClassName("hf-page-form");
        Section card = new Section(fields);
        card.addClassName("hf-card");
        return card;
    }

    private void enter() {
        trouble.setText("");
        List<CoupleId> reached = new ArrayList<>();
        Attempt attempt = Attempt.at(() -> reached.add(reach()), dates)
                .at(whom, "refused.emergency.nobody")
                .at(ground, "refused.emergency.ground")
                .at(reason, "refused.emergency.reason", "refused.note");
        if (attempt.done()) {
            UI.getCurrent().navigate(CoveredAddress.of(Way.EMERGENCY, reached.getFirst()));
        } else {
            trouble.setText(attempt.sentence());
            enter.setEnabled(true);
        }
    }

    private CoupleId reach() {
        Ground chosen = ground.getOptionalValue().orElseThrow(() -> new Refused("refused.emergency.ground"));
        Sensitive why = new Sensitive(reason.getValue());
        if (why.isBlank()) {
            throw new Refused("refused.emergency.reason");
        }
        return glass.enter(new Sensitive(whom.getValue()), chosen, why);
    }
}
