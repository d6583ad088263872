package org.holdfast.worksheet.ui.letter;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.List;
import java.util.function.Consumer;
import org.holdfast.access.Visibility;
import org.holdfast.worksheet.template.Item;

/** Who will see an answer, said before the field; the person may keep it to themselves and the counselor after all. */
final class PrivacyLine extends Div {

    private final Select<Visibility> choice = new Select<>();

    PrivacyLine(Item item, Visibility visibility, Readers readers, String id) {
        Span question = new Span(getTranslation("sheet.readers"));
        question.setId(id + "-question");
        add(question);
        if (item.visibility() == Visibility.ME_AND_COUNSELOR || readers.areBoth()) {
            add(readers.chip(visibility));
        } else {
            choice.setItems(List.of(item.visibility(), Visibility.ME_AND_COUNSELOR));
            choice.setRenderer(new ComponentRenderer<>(readers::chip));
            choice.setAriaLabelledBy(id + "-question");
            choice.addClassName("hf-privacy-choice");
            add(choice);
        }
        show(visibility);
        setId(id);
        addClassName("hf-privacy");
    }

    /** Told when the person chooses; never when the server does. */
    void onChoice(Consumer<Visibility> told) {
        choice.addValueChangeListener(change -> {
            mark(change.getValue());
            if (change.isFromClient()) {
                told.accept(change.getValue());
            }
        });
    }

    void show(Visibility visibility) {
        choice.setValue(visibility);
        mark(visibility);
    }

    private void mark(Visibility visibility) {
        setClassName("hf-privacy-shared", visibility != Visibility.ME_AND_COUNSELOR);
    }
}
