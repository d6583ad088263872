package org.holdfast.worksheet.template;

import java.util.List;
import org.holdfast.shared.Words;

/** Items that belong together, with a few words to lead in. */
public record Section(Words title, Words intro, List<Item> items) {

    private static final int MOST_ITEMS = 40;

    public Section {
        Bounds.name(title, "a section's title");
        Bounds.text(intro, "a section's intro");
        Bounds.count(items, 1, MOST_ITEMS, "items in a section");
        items = List.copyOf(items);
    }

    Section forOne() {
        return new Section(title, intro, items.stream().map(Item::forOne).toList());
    }
}
