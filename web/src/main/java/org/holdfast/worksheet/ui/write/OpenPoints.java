package org.holdfast.worksheet.ui.write;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Consumer;
import org.holdfast.shared.ui.Counted;
import org.holdfast.worksheet.writing.DraftSheet;
import org.holdfast.worksheet.writing.Problem;
import org.holdfast.worksheet.writing.Proof;
import org.holdfast.worksheet.writing.Scoring;

/** What is still to be done before the worksheet can be published, with a way to each place. */
final class OpenPoints extends Section {

    private final Proof proof;
    private final Paragraph said = new Paragraph();
    private final UnorderedList list = new UnorderedList();
    private Consumer<String> chosen = place -> {};

    OpenPoints(Proof proof) {
        this.proof = proof;
        said.getElement().setAttribute("role", "status");
        list.addClassName("hf-write-points");
        add(new H2(getTranslation("editor.points.title")), said, list);
        addClassName("hf-card");
    }

    void onChoice(Consumer<String> told) {
        chosen = told;
    }

    void show(DraftSheet draft) {
        List<Problem> problems = proof.problems(draft);
        String open = Counted.text(getLocale(), "editor.open", problems.size());
        long one = Proof.inOneLanguage(draft);
        said.setText(one == 0 ? open : open + " " + Counted.text(getLocale(), "editor.language", one));
        list.removeAll();
        problems.stream().map(problem -> line(draft, problem)).forEach(list::add);
    }

    private ListItem line(DraftSheet draft, Problem problem) {
        String where = where(draft, problem.at());
        Button lead = new Button(
                where.isEmpty()
                        ? getTranslation(problem.reason(), problem.detail())
                        : where + ": " + getTranslation(problem.reason(), problem.detail()),
                press -> chosen.accept(problem.at()));
        lead.addThemeVariants(ButtonVariant.TERTIARY);
        return new ListItem(lead);
    }

    private String where(DraftSheet draft, String at) {
        if (at.isEmpty()) {
            return "";
        }
        if (at.startsWith(Scoring.SCORES)) {
            return getTranslation("editor.score", Scoring.scores(draft).indexOf(at) + 1);
        }
        if (draft.key(at).isEmpty()) {
            return getTranslation("editor.section", draft.sections().indexOf(at) + 1);
        }
        String words = draft.words(at + "/prompt").in(getLocale());
        return words.isBlank() ? getTranslation("editor.nameless") : words;
    }
}
