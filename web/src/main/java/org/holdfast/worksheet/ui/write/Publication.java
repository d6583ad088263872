package org.holdfast.worksheet.ui.write;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;
import org.holdfast.shared.ui.Chip;
import org.holdfast.shared.ui.Counted;
import org.holdfast.shared.ui.Said;
import org.holdfast.shell.ActDialog;
import org.holdfast.shell.Attempt;
import org.holdfast.shell.Dates;
import org.holdfast.worksheet.writing.OpenDraft;
import org.holdfast.worksheet.writing.Proof;
import org.holdfast.worksheet.writing.WritingWorksheets;

/** Whether the practice has the worksheet, and the ways to hand it over, to take it off the shelf and to bring it back. */
final class Publication extends Div {

    private final WritingWorksheets writing;
    private final Manuscript manuscript;
    private final Proof proof;
    private final Dates dates;
    private final Consumer<OpenDraft> again;
    private final Div state = new Div();
    private final Button publish = new Button(getTranslation("editor.publish"), press -> publish());
    private final Button putAway = new Button(getTranslation("editor.put_away"), press -> putAway());
    private final Button bringBack = new Button(getTranslation("editor.bring_back"), press -> bringBack());
    private final Button other = new Button(getTranslation("editor.other"), press -> takeOther());
    private Runnable taken = () -> {};

    /** @param again shows the worksheet anew, after what stands there was published or put away */
    Publication(WritingWorksheets writing, Manuscript manuscript, Proof proof, Dates dates, Consumer<OpenDraft> again) {
        this.writing = writing;
        this.manuscript = manuscript;
        this.proof = proof;
        this.dates = dates;
        this.again = again;
        publish.addThemeVariants(ButtonVariant.PRIMARY);
        Div acts = new Div(publish, putAway, bringBack, other);
        acts.addClassName("hf-acts");
        add(state, acts);
        addClassName("hf-page-head");
    }

    void onTaken(Runnable told) {
        taken = told;
    }

    /** Says how things stand by now. */
    void follow() {
        OpenDraft kept = manuscript.kept();
        boolean saved = kept.draft().equals(manuscript.draft());
        boolean published = kept.newest().version() > 0;
        boolean same = published && kept.asPublished() && saved;
        state.removeAll();
        if (kept.putAway()) {
            state.add(Chip.asking(getTranslation("editor.state.away")));
        } else if (same) {
            state.add(Chip.calm(
                    getTranslation("editor.state.published", kept.newest().version())));
        } else {
            state.add(Chip.plain(
                    published
                            ? getTranslation(
                                    "editor.state.changed", kept.newest().version())
                            : getTranslation("editor.state.draft")));
        }
        publish.setVisible(!same && saved);
        publish.setEnabled(proof.problems(manuscript.draft()).isEmpty());
        putAway.setVisible(published && !kept.putAway());
        bringBack.setVisible(published && kept.putAway());
        other.setVisible(!saved);
    }

    private void publish() {
        OpenDraft kept = manuscript.kept();
        ActDialog dialog = new ActDialog("editor.publish.title");
        dialog.add(new Paragraph(
                getTranslation(kept.newest().version() > 0 ? "editor.publish.again" : "editor.publish.first")));
        long one = Proof.inOneLanguage(kept.draft());
        if (one > 0) {
            dialog.add(new Paragraph(Counted.text(getLocale(), "editor.language", one)));
        }
        dialog.onGo(
                        getTranslation("editor.publish"),
                        () -> Attempt.at(() -> writing.publish(kept.id(), kept.seen()), dates),
                        () -> done("editor.publish.said"))
                .open();
    }

    private void putAway() {
        OpenDraft kept = manuscript.kept();
        ActDialog dialog = new ActDialog("editor.put_away.title");
        dialog.add(new Paragraph(getTranslation("editor.put_away.what")));
        dialog.onGo(
                        getTranslation("editor.put_away"),
                        () -> Attempt.at(() -> writing.putAway(kept.id()), dates),
                        () -> done("editor.put_away.said"))
                .open();
    }

    private void bringBack() {
        Attempt attempt = Attempt.at(() -> writing.bringBack(manuscript.kept().id()), dates);
        if (attempt.done()) {
            done("editor.bring_back.said");
        } else {
            Said.aloud(attempt.sentence());
        }
    }

    /** Another page of hers was first: its words take the place of these, to which undoing leads back. */
    private void takeOther() {
        Attempt attempt =
                Attempt.at(() -> manuscript.take(writing.open(manuscript.kept().id())), dates);
        if (attempt.done()) {
            taken.run();
        } else {
            Said.aloud(attempt.sentence());
        }
    }

    private void done(String said) {
        Said.aloud(getTranslation(said));
        again.accept(writing.open(manuscript.kept().id()));
    }
}
