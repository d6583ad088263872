package org.holdfast.worksheet.template;

import java.util.List;
import org.holdfast.shared.Words;

/** Items that belong together, with a few words to lead in. */
public record Section(Words title, Words intro, List<Item> items) {

    public Section {
        items = List.copyOf(items);
    }

    Section forOne() {
        return new Section(title, intro, items.stream().map(Item::forOne).toList());
    }
}
