package org.holdfast.worksheet.ui.write;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.holdfast.shell.Attempt;
import org.holdfast.shell.Dates;
import org.holdfast.worksheet.writing.DraftSheet;
import org.holdfast.worksheet.writing.Scoring;
import org.holdfast.worksheet.writing.Shaping;

/** The page a worksheet is written on: it keeps every change as it is made, and each can be taken back. */
final class Desk extends Div implements Pen {

    /** The button that takes the last change back. */
    static final String UNDO = "write-undo";

    private final Manuscript manuscript;
    private final Dates dates;
    private final Runnable changed;
    private final Set<String> open = new HashSet<>();
    private final Div pages = new Div();
    private final List<SectionCard> sections = new ArrayList<>();
    private final Span status = new Span();
    private final Button undo = new Button(getTranslation("editor.undo"), press -> back());
    private final Button redo = new Button(getTranslation("editor.redo"), press -> again());

    /** @param changed told after each change and whether or not it could be kept */
    Desk(Manuscript manuscript, Dates dates, Runnable changed) {
        this.manuscript = manuscript;
        this.dates = dates;
        this.changed = changed;
        undo.setId(UNDO);
        redo.setId("write-redo");
        Pressed.on(this, "event.altKey && event.key === 'z'", this::back);
        status.addClassName("hf-quiet");
        status.getElement().setAttribute("role", "status");
        status.setText(
                getTranslation("editor.saved", dates.moment(manuscript.kept().savedAt())));
        Div bar = new Div(undo, redo, status);
        bar.addClassName("hf-write-bar");
        pages.addClassName("hf-write-pages");
        add(bar, pages);
        draw();
    }

    @Override
    public DraftSheet draft() {
        return manuscript.draft();
    }

    @Override
    public void write(String at, UnaryOperator<DraftSheet> change) {
        manuscript.write(at, change.apply(draft()));
        sections.forEach(SectionCard::refresh);
        keep();
    }

    @Override
    public void shape(UnaryOperator<DraftSheet> change, String then) {
        manuscript.write("", change.apply(draft()));
        draw();
        focus(then);
        keep();
    }

    @Override
    public boolean isOpen(String key) {
        return open.contains(key);
    }

    @Override
    public void open(String key, boolean wanted) {
        if (wanted) {
            open.add(key);
        } else {
            open.remove(key);
        }
    }

    /** Shows an item's details and leads the keyboard there, or to the section or head with this id. */
    void show(String place) {
        String key = draft().key(place);
        boolean item = !key.isEmpty() && !place.startsWith(Scoring.SCORES);
        if (item) {
            open(key, true);
            draw();
        }
        focus(item ? ItemCard.id(key) : cardOf(place));
    }

    private static String cardOf(String place) {
        if (place.startsWith(Scoring.SCORES)) {
            return ScoresCard.ID;
        }
        return place.isEmpty()
                ? "write-top"
                : SectionCard.id(Integer.parseInt(place.substring(place.lastIndexOf('/') + 1)));
    }

    /** Draws what was taken from another page. */
    void drawAnew() {
        draw();
        sayKept();
        changed.run();
    }

    private void back() {
        manuscript.undo();
        draw();
        focus(undo.isEnabled() ? UNDO : "write-redo");
        keep();
    }

    private void again() {
        manuscript.redo();
        draw();
        focus(redo.isEnabled() ? "write-redo" : UNDO);
        keep();
    }

    private void draw() {
        pages.removeAll();
        sections.clear();
        pages.add(new HeadFields(this));
        List<String> places = draft().sections();
        for (int index = 0; index < places.size(); index++) {
            sections.add(new SectionCard(this, places.get(index), index, places.size()));
        }
        sections.forEach(pages::add);
        pages.add(new Button(
                getTranslation("editor.section.add"),
                press -> shape(
                        Shaping::addSection, SectionCard.id(draft().sections().size()))));
        pages.add(new ScoresCard(this));
        offerWays();
    }

    private void offerWays() {
        undo.setEnabled(manuscript.canUndo());
        redo.setEnabled(manuscript.canRedo());
    }

    private void keep() {
        offerWays();
        if (!draft().equals(manuscript.kept().draft())) {
            Attempt attempt = Attempt.at(manuscript::keep, dates);
            if (attempt.done()) {
                sayKept();
            } else {
                status.setText(getTranslation("editor.unsaved", attempt.sentence()));
            }
        }
        changed.run();
    }

    private void sayKept() {
        status.setText(
                getTranslation("editor.saved", dates.moment(manuscript.kept().savedAt())));
    }

    private void focus(String id) {
        getElement().executeJs("""
                requestAnimationFrame(() => {
                  const wanted = document.getElementById($0);
                  if (wanted) {
                    if (wanted.tabIndex < 0) {
                      wanted.setAttribute('tabindex', '-1');
                    }
                    wanted.focus();
                  }
                })""", id);
    }
}
