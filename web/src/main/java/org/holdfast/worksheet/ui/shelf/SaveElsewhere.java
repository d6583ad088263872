package org.holdfast.worksheet.ui.shelf;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Collectors;
import org.holdfast.server.Texts;
import org.holdfast.shared.Words;
import org.holdfast.worksheet.fhir.Questionnaires;
import org.holdfast.worksheet.template.WorksheetTemplate;

/** Takes a worksheet to another system of the clinic, and says what that system will not understand in it. */
final class SaveElsewhere extends Div {

    private static final Questionnaires QUESTIONNAIRES = new Questionnaires(
            key -> new Words(Texts.text(Texts.LANGUAGES.getFirst(), key), Texts.text(Texts.LANGUAGES.getLast(), key)));

    SaveElsewhere(WorksheetTemplate worksheet) {
        Anchor save =
                new Anchor(DownloadHandler.fromInputStream(asked -> file(worksheet)), getTranslation("library.fhir"));
        Paragraph only = new Paragraph(getTranslation(
                "library.fhir.only",
                QUESTIONNAIRES.onlyHere(worksheet).stream()
                        .map(one -> getTranslation("library.fhir." + one.name().toLowerCase(Locale.ROOT)))
                        .collect(Collectors.joining(", "))));
        only.addClassName("hf-quiet");
        add(save, only);
        addClassName("hf-shelf-save");
    }

    private static DownloadResponse file(WorksheetTemplate worksheet) {
        byte[] json = QUESTIONNAIRES.json(worksheet).getBytes(StandardCharsets.UTF_8);
        String name = worksheet.ref().key() + ".v" + worksheet.ref().version() + ".fhir.json";
        return new DownloadResponse(new ByteArrayInputStream(json), name, "application/fhir+json", json.length);
    }
}
