package org.holdfast.worksheet.ui.field;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.holdfast.shared.Sensitive;
import org.holdfast.shared.ui.Focus;
import org.holdfast.statement.Hint;
import org.holdfast.statement.HintKind;
import org.holdfast.statement.IStatement;
import org.holdfast.statement.Part;
import org.holdfast.statement.StatementHelp;

/** Quiet words under the parts of an “I” statement, to take or to leave; nothing of them is kept. */
final class StatementHints {

    private final StatementHelp help;
    private final Map<Part, Div> places = new EnumMap<>(Part.class);
    private final Set<Said> fine = new HashSet<>();
    private List<Said> shown = List.of();

    /** One thing noticed in one part. */
    private record Said(Part part, HintKind kind) {}

    StatementHints(Locale locale) {
        help = StatementHelp.of(locale);
    }

    /** The place for the hints of one part. */
    Div under(String part) {
        Div place = new Div();
        place.addClassName("hf-hints");
        place.getElement().setAttribute("aria-live", "polite");
        places.put(part(part), place);
        return place;
    }

    /** @param words what stands in each part now */
    void read(Map<String, Sensitive> words) {
        Map<Part, Sensitive> parts = new EnumMap<>(Part.class);
        words.forEach((name, text) -> parts.put(part(name), text));
        show(help.read(new IStatement(parts)).stream()
                .map(StatementHints::said)
                .distinct()
                .filter(said -> !fine.contains(said))
                .toList());
    }

    private void show(List<Said> noticed) {
        // The same words stay as they are, so that nobody hears them again at each pause
        if (!noticed.equals(shown)) {
            shown = noticed;
            places.forEach((part, place) -> {
                place.removeAll();
                noticed.stream().filter(said -> said.part() == part).forEach(said -> place.add(hint(place, said)));
            });
        }
    }

    private Div hint(Div place, Said said) {
        Paragraph noticed = new Paragraph(place.getTranslation(said.kind().messageKey()));
        Paragraph pattern = new Paragraph(place.getTranslation(said.kind().patternKey()));
        pattern.addClassName("hf-hint-pattern");
        Button leave = new Button(place.getTranslation("field.hint.fine"), click -> leave(place, said));
        leave.addThemeVariants(ButtonVariant.TERTIARY);
        Div hint = new Div(noticed, pattern, leave);
        hint.addClassName("hf-hint");
        return hint;
    }

    private void leave(Div place, Said said) {
        fine.add(said);
        show(shown.stream().filter(other -> !other.equals(said)).toList());
        place.getParent()
                .ifPresent(parent -> parent.getChildren().toList().stream()
                        .takeWhile(child -> child != place)
                        .reduce((before, after) -> after)
                        .ifPresent(Focus::on));
    }

    private static Said said(Hint hint) {
        return new Said(hint.part(), hint.kind());
    }

    private static Part part(String name) {
        return Part.valueOf(name.toUpperCase(Locale.ROOT));
    }
}
