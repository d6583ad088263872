package org.holdfast.worksheet.ui.letter;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import org.holdfast.access.Act;
import org.holdfast.access.Opens;
import org.holdfast.shell.MainLayout;
import org.holdfast.worksheet.LookingBack;

/** A client's own worksheet that is closed, to read. */
@StyleSheet("context://client.css")
@Opens(Act.SEE_OWN_WORK)
@Route(value = "before", layout = MainLayout.class)
public class KeptView extends Div implements HasUrlParameter<String> {

    private final LookingBack lookingBack;

    @Inject
    KeptView(LookingBack lookingBack) {
        this.lookingBack = lookingBack;
        addClassName("hf-page");
    }

    @Override
    public void setParameter(BeforeEvent event, String parameter) {
        removeAll();
        add(SheetToRead.kept(lookingBack.open(WorksheetNavigation.read(parameter))));
    }
}
