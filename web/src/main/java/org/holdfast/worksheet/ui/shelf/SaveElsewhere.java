package org.holdfast.worksheet.ui.shelf;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Locale;
import java.util.stream.Collectors;
import org.holdfast.server.Texts;
import org.holdfast.shared.Words;
import org.holdfast.worksheet.fhir.Questionnaires;
import org.holdfast.worksheet.search.Browsing;
import org.holdfast.worksheet.template.WorksheetTemplate;

/** Takes a worksheet to another system of the clinic, and says what that system will not understand in it. */
final class SaveElsewhere extends Div {

    private static final Questionnaires QUESTIONNAIRES = new Questionnaires(
            key -> new Words(Texts.text(Texts.LANGUAGES.getFirst(), key), Texts.text(Texts.LANGUAGES.getLast(), key)));

    SaveElsewhere(WorksheetTemplate worksheet, Browsing browsing) {
        Anchor save = LibraryFile.link(browsing, worksheet.ref(), QUESTIONNAIRES, getTranslation("library.fhir"));
        Paragraph only = new Paragraph(getTranslation(
                "library.fhir.only",
                QUESTIONNAIRES.onlyHere(worksheet).stream()
                        .map(one -> getTranslation("library.fhir." + one.name().toLowerCase(Locale.ROOT)))
                        .collect(Collectors.joining(", "))));
        only.addClassName("hf-quiet");
        add(save, only);
        addClassName("hf-shelf-save");
    }
}
