package org.holdfast.worksheet.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import org.holdfast.shared.Sensitive;
import org.holdfast.worksheet.sheet.ReviewedResponse;
import org.holdfast.worksheet.template.Item;

/** What stands beside answers under review, besides the answers themselves. */
interface Beside {

    /** Nothing, as for a colleague who reads. */
    Beside NOTHING = new Beside() {
        @Override
        public List<Component> answer(ReviewedResponse response, Item item, Sensitive words) {
            return List.of();
        }

        @Override
        public List<Component> question(Item item, List<ReviewedResponse> readable) {
            return List.of();
        }

        @Override
        public boolean needsRoom() {
            return false;
        }
    };

    /** Beside one partner's answer. */
    List<Component> answer(ReviewedResponse response, Item item, Sensitive words);

    /** Under what both answered. */
    List<Component> question(Item item, List<ReviewedResponse> readable);

    /** Whether each answer has the whole width, so that both partners stand below each other. */
    boolean needsRoom();
}
