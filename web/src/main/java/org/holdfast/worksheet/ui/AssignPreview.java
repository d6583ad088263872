package org.holdfast.worksheet.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import org.holdfast.access.Visibility;
import org.holdfast.shared.ui.Counted;
import org.holdfast.worksheet.template.Item;
import org.holdfast.worksheet.template.WorksheetTemplate;
import org.holdfast.worksheet.ui.shelf.LibraryNavigation;

/** What the partners will find when they open it, and who will see what they write. */
class AssignPreview extends Section {

    AssignPreview() {
        addClassName("hf-preview");
    }

    /** @param when the sentence that says when it comes and is due, or blank while that is not clear */
    void show(
            List<WorksheetTemplate> worksheets, String ownTitle, String when, String names, String note, boolean both) {
        removeAll();
        add(new H3(getTranslation("assign.preview", names)));
        if (worksheets.isEmpty()) {
            say(getTranslation("assign.preview.none"), "hf-quiet");
            return;
        }
        worksheets.forEach(chosen -> say(
                ownTitle.isBlank() || worksheets.size() > 1 ? chosen.title().in(getLocale()) : ownTitle.strip(),
                "hf-strong"));
        int minutes = worksheets.stream().mapToInt(WorksheetTemplate::minutes).sum();
        say(getTranslation("assign.preview.when", when, minutes), "hf-quiet");
        if (!note.isBlank()) {
            say(note, "hf-words");
        }
        if (worksheets.size() == 1) {
            visibility(worksheets.getFirst(), both);
        }
        worksheets.forEach(this::offerToTry);
    }

    /** Opens beside this dialog, so that nothing chosen here is lost. */
    private void offerToTry(WorksheetTemplate chosen) {
        Anchor whole = new Anchor(
                LibraryNavigation.address(chosen.ref().key()),
                getTranslation("assign.preview.try", chosen.title().in(getLocale())),
                AnchorTarget.BLANK);
        whole.setRouterIgnore(true);
        add(whole);
    }

    private void visibility(WorksheetTemplate chosen, boolean both) {
        long afterwards = count(chosen, Visibility.PARTNER_AFTER_REVEAL);
        long atOnce = count(chosen, Visibility.BOTH_NOW);
        long never = count(chosen, Visibility.ME_AND_COUNSELOR);
        if (!both) {
            say(getTranslation("assign.preview.alone"), "hf-quiet");
            return;
        }
        if (chosen.isJoint()) {
            say(getTranslation("assign.preview.together"), "hf-quiet");
            return;
        }
        if (afterwards > 0) {
            say(Counted.text(getLocale(), "assign.preview.after", afterwards), "hf-quiet");
        }
        if (atOnce > 0) {
            say(Counted.text(getLocale(), "assign.preview.now", atOnce), "hf-quiet");
        }
        if (never > 0) {
            say(Counted.text(getLocale(), "assign.preview.never", never), "hf-quiet");
        }
    }

    private static long count(WorksheetTemplate chosen, Visibility visibility) {
        return chosen.questions().stream()
                .map(Item::visibility)
                .filter(visibility::equals)
                .count();
    }

    private void say(String words, String look) {
        Paragraph line = new Paragraph(words);
        line.addClassName(look);
        add(line);
    }
}
