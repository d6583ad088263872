package org.holdfast.worksheet.ui.shelf;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.holdfast.access.Act;
import org.holdfast.access.HandsOut;
import org.holdfast.shell.HandingOut;
import org.holdfast.worksheet.fhir.Questionnaires;
import org.holdfast.worksheet.search.Browsing;
import org.holdfast.worksheet.template.TemplateRef;

/** A worksheet of the library as a file. */
@HandsOut(Act.SEE_LIBRARY)
final class LibraryFile implements DownloadHandler {

    private final transient Browsing browsing;
    private final transient TemplateRef worksheet;
    private final transient Questionnaires questionnaires;

    private LibraryFile(Browsing browsing, TemplateRef worksheet, Questionnaires questionnaires) {
        this.browsing = browsing;
        this.worksheet = worksheet;
        this.questionnaires = questionnaires;
    }

    static Anchor link(Browsing browsing, TemplateRef worksheet, Questionnaires questionnaires, String words) {
        return new Anchor(new LibraryFile(browsing, worksheet, questionnaires), words);
    }

    @Override
    public void handleDownloadRequest(DownloadEvent event) throws IOException {
        HandingOut.file(
                event.getResponse(),
                worksheet.key() + ".v" + worksheet.version() + ".fhir.json",
                "application/fhir+json",
                () -> questionnaires.json(browsing.worksheet(worksheet.key())).getBytes(StandardCharsets.UTF_8));
    }
}
