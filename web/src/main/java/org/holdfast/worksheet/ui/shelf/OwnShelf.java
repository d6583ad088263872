package org.holdfast.worksheet.ui.shelf;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.holdfast.shared.Words;
import org.holdfast.shell.Dates;
import org.holdfast.worksheet.fhir.QuestionnaireReader;
import org.holdfast.worksheet.ui.write.WriteAddress;
import org.holdfast.worksheet.writing.DraftSheet;
import org.holdfast.worksheet.writing.OwnWorksheet;
import org.holdfast.worksheet.writing.SheetFiles;
import org.holdfast.worksheet.writing.WritingWorksheets;

/** The worksheets a counselor writes herself, and the way to begin another. */
final class OwnShelf extends Section {

    /** @param files what drafts are made of */
    OwnShelf(WritingWorksheets writing, SheetFiles files, Dates dates) {
        List<OwnWorksheet> own = writing.shelf();
        Button begin =
                new Button(getTranslation("library.own.new"), press -> Beginning.with(this, writing, dates, blank()));
        QuestionnaireReader questionnaires = new QuestionnaireReader(files.feelings());
        Button bring = new Button(
                getTranslation("library.in"),
                press -> new BringInDialog(
                                text -> Brought.read(text, files, questionnaires),
                                dates,
                                brought -> goOn(brought, writing, files, dates))
                        .open());
        Div acts = new Div(bring, begin);
        acts.addClassName("hf-acts");
        Div head = new Div(new H2(getTranslation("library.own")), acts);
        head.addClassName("hf-card-head");
        add(head);
        if (own.isEmpty()) {
            Paragraph none = new Paragraph(getTranslation("library.own.none"));
            none.addClassName("hf-quiet");
            add(none);
        } else {
            UnorderedList list = new UnorderedList();
            list.addClassName("hf-own");
            own.forEach(one -> list.add(line(one, dates)));
            add(list);
        }
        addClassName("hf-card");
    }

    private void goOn(Brought brought, WritingWorksheets writing, SheetFiles files, Dates dates) {
        Runnable go = () -> Beginning.with(this, writing, dates, DraftSheet.read(files.write(brought.worksheet())));
        if (brought.notMapped().isEmpty()) {
            go.run();
        } else {
            new NotAlongDialog(brought, dates, go).open();
        }
    }

    private DraftSheet blank() {
        return DraftSheet.blank(
                new Words(getTranslation("editor.evidence.own"), getTranslation("editor.evidence.own.es")));
    }

    private ListItem line(OwnWorksheet one, Dates dates) {
        String title = one.title().in(getLocale());
        Anchor name = new Anchor(
                WriteAddress.of(one.id()), title.isBlank() ? getTranslation("editor.nameless.worksheet") : title);
        name.setRouterIgnore(false);
        Span how = new Span(getTranslation("library.own.state." + state(one)) + " · "
                + getTranslation("library.own.changed", dates.moment(one.changedAt())));
        how.addClassName("hf-quiet");
        return new ListItem(name, how);
    }

    private static String state(OwnWorksheet one) {
        if (one.putAway()) {
            return "away";
        }
        if (!one.published()) {
            return "draft";
        }
        return one.changed() ? "changed" : "published";
    }
}
