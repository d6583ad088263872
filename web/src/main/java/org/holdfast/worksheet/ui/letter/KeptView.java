package org.holdfast.worksheet.ui.letter;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.time.Clock;
import org.holdfast.access.Act;
import org.holdfast.access.Opens;
import org.holdfast.shell.MainLayout;
import org.holdfast.worksheet.LookingBack;
import org.holdfast.worksheet.TakingAway;
import org.holdfast.worksheet.fhir.OnlyInAnswers;
import org.holdfast.worksheet.sheet.OwnSheet;
import org.holdfast.worksheet.ui.file.OwnFile;
import org.holdfast.worksheet.ui.file.SaveCopy;

/** A client's own worksheet that is closed, to read. */
@StyleSheet("context://client.css")
@Opens(Act.SEE_OWN_WORK)
@Route(value = "before", layout = MainLayout.class)
public class KeptView extends Div implements HasUrlParameter<String> {

    private final LookingBack lookingBack;
    private final TakingAway taking;
    private final Clock clock;

    @Inject
    KeptView(LookingBack lookingBack, TakingAway taking, Clock clock) {
        this.lookingBack = lookingBack;
        this.taking = taking;
        this.clock = clock;
        addClassName("hf-page");
    }

    @Override
    public void setParameter(BeforeEvent event, String parameter) {
        removeAll();
        OwnSheet sheet = lookingBack.open(WorksheetNavigation.read(parameter));
        add(
                SheetToRead.kept(sheet),
                SaveCopy.own(
                        OwnFile.of(taking, sheet.id(), getLocale(), clock), OnlyInAnswers.of(sheet.template(), false)));
    }
}
