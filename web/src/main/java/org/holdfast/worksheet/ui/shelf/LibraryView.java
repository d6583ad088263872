package org.holdfast.worksheet.ui.shelf;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.holdfast.access.Act;
import org.holdfast.access.Opens;
import org.holdfast.shared.ui.Chip;
import org.holdfast.shell.Dates;
import org.holdfast.shell.MainLayout;
import org.holdfast.worksheet.search.Browsing;
import org.holdfast.worksheet.search.WorksheetSearch;
import org.holdfast.worksheet.template.WorksheetTemplate;
import org.holdfast.worksheet.writing.SheetFiles;
import org.holdfast.worksheet.writing.WritingWorksheets;

/** Every worksheet there is, to look through, narrow down and try out; what is chosen stands in the address. */
@Opens(Act.SEE_LIBRARY)
@StyleSheet("context://desk.css")
@Route(value = LibraryNavigation.PLACE, layout = MainLayout.class)
class LibraryView extends Div implements BeforeEnterObserver {

    private final Browsing browsing;
    private final List<WorksheetTemplate> all;
    private final Set<String> atHand;
    private final WorksheetWords say = new WorksheetWords(getLocale());
    private final WorksheetFilters filters = new WorksheetFilters(this::remember);
    private final Checkbox onlyAtHand = new Checkbox();
    private final UnorderedList cards = new UnorderedList();

    @Inject
    LibraryView(Browsing browsing, WritingWorksheets writing, SheetFiles files, Clock clock) {
        this.browsing = browsing;
        all = browsing.worksheets();
        atHand = new HashSet<>(browsing.favourites());
        addClassNames("hf-page", "hf-desk");
        H1 title = new H1(getTranslation("library.title"));
        title.addClassName("hf-title");
        Paragraph lede = new Paragraph(getTranslation("library.lede", all.size()));
        lede.addClassName("hf-lede");
        cards.addClassName("hf-shelf");
        onlyAtHand.setLabel(getTranslation("library.at_hand.only"));
        onlyAtHand.addValueChangeListener(change -> show(filters.search()));
        add(
                new Header(title, lede),
                new OwnShelf(writing, files, new Dates(clock, getLocale())),
                onlyAtHand,
                filters,
                cards);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        WorksheetSearch search = LibraryAddress.read(event.getLocation().getQueryParameters());
        filters.show(search);
        show(search);
    }

    private void remember(WorksheetSearch search) {
        UI.getCurrent()
                .getPage()
                .getHistory()
                .replaceState(null, new Location(LibraryNavigation.PLACE, LibraryAddress.write(search)));
        show(search);
    }

    private void show(WorksheetSearch search) {
        List<WorksheetTemplate> found = search.in(all, say::serves).stream()
                .filter(one ->
                        !onlyAtHand.getValue() || atHand.contains(one.ref().key()))
                .toList();
        cards.removeAll();
        found.stream().map(this::card).forEach(cards::add);
        filters.sayFound(found.size());
    }

    private ListItem card(WorksheetTemplate worksheet) {
        Anchor name = new Anchor(
                LibraryNavigation.address(worksheet.ref().key()),
                worksheet.title().in(getLocale()));
        name.setRouterIgnore(false);
        Paragraph about = new Paragraph(say.about(worksheet));
        about.addClassName("hf-quiet");
        Paragraph use = new Paragraph(say.use(worksheet));
        use.addClassName("hf-quiet");
        ListItem card =
                new ListItem(new H2(name), new Paragraph(worksheet.purpose().in(getLocale())), about, use);
        if (worksheet.ref().isOwn()) {
            card.add(Chip.plain(getTranslation("library.ours")));
        }
        card.add(new AtHandButton(
                atHand.contains(worksheet.ref().key()),
                worksheet.title().in(getLocale()),
                wanted -> keepAtHand(worksheet.ref().key(), wanted)));
        card.addClassName("hf-card");
        return card;
    }

    private void keepAtHand(String key, boolean wanted) {
        browsing.keepAtHand(key, wanted);
        if (wanted) {
            atHand.add(key);
        } else {
            atHand.remove(key);
        }
    }
}
