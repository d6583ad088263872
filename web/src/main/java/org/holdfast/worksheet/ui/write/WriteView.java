package org.holdfast.worksheet.ui.write;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.time.Clock;
import org.holdfast.access.Act;
import org.holdfast.access.Opens;
import org.holdfast.shared.ClinicWorksheetId;
import org.holdfast.shared.ui.Breadcrumb;
import org.holdfast.shell.Addresses;
import org.holdfast.shell.Dates;
import org.holdfast.shell.MainLayout;
import org.holdfast.worksheet.ui.shelf.LibraryNavigation;
import org.holdfast.worksheet.writing.DraftSheet;
import org.holdfast.worksheet.writing.OpenDraft;
import org.holdfast.worksheet.writing.Proof;
import org.holdfast.worksheet.writing.SheetFiles;
import org.holdfast.worksheet.writing.WritingWorksheets;

/** A counselor writes a worksheet of her own, with the page clients will see beside it. */
@Opens(Act.WRITE_WORKSHEETS)
@StyleSheet("context://desk.css")
@StyleSheet("context://client.css")
@Route(value = WriteAddress.PLACE + "/:" + WriteAddress.WORKSHEET, layout = MainLayout.class)
class WriteView extends Div implements BeforeEnterObserver {

    private final WritingWorksheets writing;
    private final Proof proof;
    private final Clock clock;
    private final H1 title = new H1();

    @Inject
    WriteView(WritingWorksheets writing, SheetFiles files, Clock clock) {
        this.writing = writing;
        this.proof = new Proof(files);
        this.clock = clock;
        title.addClassName("hf-title");
        addClassNames("hf-page", "hf-desk", "hf-write");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(writing.open(new ClinicWorksheetId(Addresses.id(event.getRouteParameters(), WriteAddress.WORKSHEET))));
    }

    private void show(OpenDraft open) {
        removeAll();
        Dates dates = new Dates(clock, getLocale());
        Manuscript manuscript = new Manuscript(open, (draft, seen) -> writing.save(open.id(), draft, seen));
        PhonePreview preview = new PhonePreview(proof, clock);
        OpenPoints points = new OpenPoints(proof);
        Publication publication = new Publication(writing, manuscript, proof, dates, this::show);
        Desk desk = new Desk(manuscript, dates, () -> follow(manuscript, preview, points, publication));
        points.onChoice(desk::show);
        publication.onTaken(desk::drawAnew);
        Paragraph note = new Paragraph(getTranslation("editor.note"));
        note.addClassName("hf-shelf-note");
        Div beside = new Div(points, preview);
        beside.addClassName("hf-write-beside");
        Div both = new Div(desk, beside);
        both.addClassName("hf-write-both");
        add(
                new Header(
                        new Breadcrumb().to(getTranslation("library.title"), LibraryNavigation.PLACE),
                        title,
                        publication),
                note,
                both);
        follow(manuscript, preview, points, publication);
    }

    private void follow(Manuscript manuscript, PhonePreview preview, OpenPoints points, Publication publication) {
        DraftSheet draft = manuscript.draft();
        String name = draft.words("/title").in(getLocale());
        title.setText(name.isBlank() ? getTranslation("editor.nameless.worksheet") : name);
        preview.show(draft);
        points.show(draft);
        publication.follow();
    }
}
