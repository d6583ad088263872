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
import org.holdfast.shell.Dates;
import org.holdfast.shell.MainLayout;
import org.holdfast.worksheet.LookingBack;
import org.holdfast.worksheet.Recalling;
import org.holdfast.worksheet.TakingAway;
import org.holdfast.worksheet.fhir.OnlyInAnswers;
import org.holdfast.worksheet.sheet.OwnSheet;
import org.holdfast.worksheet.ui.before.OwnVersions;
import org.holdfast.worksheet.ui.file.OwnFile;
import org.holdfast.worksheet.ui.file.SaveCopy;

/** A client's own worksheet that is closed, to read. */
@StyleSheet("context://client.css")
@Opens(Act.SEE_OWN_WORK)
@Route(value = "before", layout = MainLayout.class)
public class KeptView extends Div implements HasUrlParameter<String> {

    private final LookingBack lookingBack;
    private final Recalling recalling;
    private final TakingAway taking;
    private final Clock clock;
    private final Dates dates;

    @Inject
    KeptView(LookingBack lookingBack, Recalling recalling, TakingAway taking, Clock clock) {
        this.lookingBack = lookingBack;
        this.recalling = recalling;
        this.taking = taking;
        this.clock = clock;
        this.dates = new Dates(clock, getLocale());
        addClassName("hf-page");
    }

    @Override
    public void setParameter(BeforeEvent event, String parameter) {
        removeAll();
        OwnSheet sheet = lookingBack.open(WorksheetNavigation.read(parameter));
        add(
                SheetToRead.kept(sheet),
                new OwnVersions(
                        recalling.before(sheet.id()),
                        sheet.template(),
                        sheet.counselor(),
                        number -> recalling.version(sheet.id(), number),
                        dates),
                SaveCopy.own(
                        OwnFile.of(taking, sheet.id(), getLocale(), clock), OnlyInAnswers.of(sheet.template(), false)));
    }
}
