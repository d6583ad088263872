package org.holdfast.worksheet.ui.shelf;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.time.Clock;
import org.holdfast.access.Act;
import org.holdfast.access.Opens;
import org.holdfast.shared.ui.Breadcrumb;
import org.holdfast.shared.ui.Counted;
import org.holdfast.shell.Dates;
import org.holdfast.shell.MainLayout;
import org.holdfast.worksheet.search.Browsing;
import org.holdfast.worksheet.template.WorksheetTemplate;
import org.holdfast.worksheet.ui.letter.TryLetter;
import org.holdfast.worksheet.writing.SheetFiles;
import org.holdfast.worksheet.writing.WritingWorksheets;

/** One worksheet of the library: what it is for, and the page a client fills in, to try out; nothing of it is kept. */
@Opens(Act.SEE_LIBRARY)
@StyleSheet("context://desk.css")
@StyleSheet("context://client.css")
@Route(value = LibraryNavigation.PLACE, layout = MainLayout.class)
class TryView extends Div implements HasUrlParameter<String> {

    private final Browsing browsing;
    private final WritingWorksheets writing;
    private final SheetFiles files;
    private final Clock clock;
    private final WorksheetWords say = new WorksheetWords(getLocale());

    @Inject
    TryView(Browsing browsing, WritingWorksheets writing, SheetFiles files, Clock clock) {
        this.browsing = browsing;
        this.writing = writing;
        this.files = files;
        this.clock = clock;
        addClassNames("hf-page", "hf-desk");
    }

    @Override
    public void setParameter(BeforeEvent event, String key) {
        WorksheetTemplate worksheet = browsing.worksheet(key);
        removeAll();
        add(
                head(worksheet),
                new CopyButton(worksheet, files, writing, new Dates(clock, getLocale())),
                new SaveElsewhere(worksheet, browsing),
                new TryLetter(worksheet, clock));
    }

    private Header head(WorksheetTemplate worksheet) {
        H1 title = new H1(worksheet.title().in(getLocale()));
        title.addClassName("hf-title");
        Paragraph purpose = new Paragraph(worksheet.purpose().in(getLocale()));
        purpose.addClassName("hf-lede");
        Header head = new Header(
                new Breadcrumb().to(getTranslation("library.title"), LibraryNavigation.PLACE),
                title,
                purpose,
                quiet(say.about(worksheet)),
                quiet(say.use(worksheet) + " · "
                        + Counted.text(
                                getLocale(),
                                "library.questions",
                                worksheet.questions().size())),
                quiet(worksheet.evidence().in(getLocale())));
        head.addClassName("hf-shelf-head");
        return head;
    }

    private static Paragraph quiet(String words) {
        Paragraph line = new Paragraph(words);
        line.addClassName("hf-quiet");
        return line;
    }
}
