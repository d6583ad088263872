package org.holdfast.audit.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.holdfast.access.Act;
import org.holdfast.access.Opens;
import org.holdfast.audit.Mark;
import org.holdfast.audit.Opened;
import org.holdfast.audit.Slice;
import org.holdfast.audit.WhoOpened;
import org.holdfast.shared.ui.Focus;
import org.holdfast.shell.Dates;
import org.holdfast.shell.MainLayout;

/** Who at the practice opened what is the client's own, newest first. */
@Opens(Act.SEE_OWN_AUDIT)
@StyleSheet("context://client.css")
@Route(value = OpenedNavigation.ADDRESS, layout = MainLayout.class)
public class OpenedView extends Div {

    private final WhoOpened whoOpened;
    private final Dates dates;
    private final UnorderedList list = new UnorderedList();
    private final Button older = new Button(getTranslation("opened.older"));
    private Optional<Mark> next = Optional.empty();

    @Inject
    OpenedView(WhoOpened whoOpened, Clock clock) {
        this.whoOpened = whoOpened;
        this.dates = new Dates(clock, getLocale());
        list.addClassName("hf-opened");
        older.addThemeVariants(ButtonVariant.TERTIARY);
        older.addClickListener(press -> Focus.quietly(show()));
        addClassName("hf-page");
        add(header());
        show();
        add(list.getChildren().findAny().isPresent() ? list : nothing(), older);
    }

    private Header header() {
        H1 title = new H1(getTranslation("opened.title"));
        title.addClassName("hf-title");
        Paragraph lede = new Paragraph(getTranslation("opened.lede"));
        lede.addClassName("hf-lede");
        return new Header(title, lede);
    }

    /** Adds the next lines and gives the first of them. */
    private ListItem show() {
        Slice<Opened> slice = whoOpened.page(next);
        next = slice.next();
        older.setVisible(next.isPresent());
        List<ListItem> lines = slice.lines().stream().map(this::line).toList();
        lines.forEach(list::add);
        return lines.isEmpty() ? new ListItem() : lines.getFirst();
    }

    private ListItem line(Opened opened) {
        String worksheet =
                opened.worksheet().map(words -> words.in(getLocale())).orElse("");
        Paragraph sentence = new Paragraph(getTranslation(Acts.ofOwn(opened), opened.by(), worksheet));
        Span when = new Span(dates.moment(opened.at()));
        when.addClassName("hf-quiet");
        return new ListItem(sentence, when);
    }

    private Paragraph nothing() {
        Paragraph nothing = new Paragraph(getTranslation("opened.nothing"));
        nothing.addClassName("hf-card");
        return nothing;
    }
}
