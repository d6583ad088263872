package org.holdfast.worksheet.template;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.holdfast.shared.Refused;

/**
 * A few items asked again and again, as in a log.
 *
 * <p>An entry is sealed and shown as one, so that all its items are as private as the group and none has a condition of
 * its own.
 */
public record Group(List<Item> items, int atLeast, int atMost) implements Form {

    private static final Filled NOTHING = new Filled.Nothing();
    private static final int MOST_ENTRIES = 14;
    private static final int MOST_ITEMS = 12;

    public Group {
        Bounds.count(items, 1, MOST_ITEMS, "items in a group");
        Bounds.keysOnce(items.stream().map(Item::key).toList(), "Item");
        items = List.copyOf(items);
        for (Item item : items) {
            if (item.form() instanceof Group) {
                throw new IllegalArgumentException("Group '" + item.key() + "' is inside a group");
            }
            if (item.showWhen().isPresent()) {
                throw new IllegalArgumentException("Item '" + item.key() + "' is inside a group and has a condition");
            }
        }
        if (items.stream().noneMatch(Item::isAnswered)) {
            throw new IllegalArgumentException("A group asks nothing");
        }
        Bounds.between(atMost, 1, MOST_ENTRIES, "The most entries");
        Bounds.between(atLeast, 0, atMost, "The fewest entries");
    }

    @Override
    public ItemKind kind() {
        return ItemKind.GROUP;
    }

    /** The items that take an answer, in order. */
    public List<Item> questions() {
        return items.stream().filter(Item::isAnswered).toList();
    }

    public Optional<Item> question(String key) {
        return questions().stream().filter(item -> item.key().equals(key)).findFirst();
    }

    @Override
    public void check(Filled answer) {
        if (Checks.isNothing(answer)) {
            return;
        }
        List<Map<String, Filled>> entries =
                Checks.as(Filled.Entries.class, answer).entries();
        if (entries.size() > atMost) {
            throw new Refused("refused.entries.most", atMost);
        }
        entries.forEach(this::checkEntry);
    }

    private void checkEntry(Map<String, Filled> entry) {
        entry.forEach((key, filled) ->
                question(key).orElseThrow(Checks::unreadable).form().check(filled));
    }

    @Override
    public boolean isComplete(Filled answer) {
        return answer instanceof Filled.Entries all
                && all.entries().size() >= Math.max(1, atLeast)
                && !hasLooseEnds(all);
    }

    /** Whether an entry was begun and lacks what is required of each. */
    @Override
    public boolean hasLooseEnds(Filled answer) {
        return answer instanceof Filled.Entries all
                && all.entries().stream()
                        .anyMatch(entry -> questions().stream()
                                .filter(Item::required)
                                .anyMatch(item -> !item.form().isComplete(entry.getOrDefault(item.key(), NOTHING))));
    }

    @Override
    public Form forOne() {
        return new Group(items.stream().map(Item::forOne).toList(), atLeast, atMost);
    }
}
