package org.holdfast.home.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.holdfast.shared.ui.Focus;

/** Cards of which a few lie on top; the rest come on request. */
final class Pile extends Div {

    Pile(List<? extends Component> cards, int room) {
        Shelf<? extends Component> shelf = Shelf.of(cards, room);
        shelf.top().forEach(this::add);
        if (!shelf.rest().isEmpty()) {
            Button more = new Button(getTranslation("home.more", shelf.rest().size()));
            more.addThemeVariants(ButtonVariant.TERTIARY);
            more.addClickListener(click -> {
                remove(more);
                shelf.rest().forEach(this::add);
                focus(shelf.rest().getFirst());
            });
            add(more);
        }
        addClassName("hf-stack");
    }

    /** The button that had the focus is gone; the first card it brought takes it. */
    private static void focus(Component card) {
        card.getElement().setAttribute("tabindex", "-1");
        Focus.on(card);
    }
}
