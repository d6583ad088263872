package org.holdfast.figures;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** Fills in every field of a page, each with words that occur nowhere else. */
final class Typist {

    private static final Set<String> FILTERS = Set.of("Serves", "Phase of the work", "Filled in by", "Takes");

    private final Terminal page;
    private final Supplier<String> words;

    Typist(Terminal page, Supplier<String> words) {
        this.page = page;
        this.words = words;
    }

    Typist fillIn() throws IOException, InterruptedException {
        List<ObjectNode> all = new ArrayList<>();
        for (int field : page.tree().fields("vaadin-radio-group", "vaadin-select")) {
            if (FILTERS.stream().anyMatch(page.tree().label(field)::startsWith)) {
                continue;
            }
            all.add(Words.property(field, 1, "value", "1"));
        }
        for (int field : page.tree().fields("vaadin-checkbox-group")) {
            all.add(Words.property(field, 1, "value", List.of("1")));
        }
        for (int field : page.tree().fields("vaadin-checkbox")) {
            all.add(Words.property(field, 1, "checked", true));
        }
        for (int field : page.tree().fields("vaadin-text-field", "vaadin-text-area")) {
            if (searches().contains(field)) {
                continue;
            }
            all.add(Words.property(field, 1, "value", words.get()));
        }
        for (int field : page.tree().fields("vaadin-email-field")) {
            all.add(Words.property(field, 1, "value", words.get() + "@canary.example"));
        }
        for (ObjectNode one : all) {
            page.say(one);
        }
        return this;
    }

    /** Looks for what is not there. */
    void search() throws IOException, InterruptedException {
        for (int field : searches()) {
            page.say(Words.property(field, 1, "value", words.get()));
        }
    }

    /** A search or filter that found nothing would leave nothing to choose from. */
    private List<Integer> searches() {
        return page.tree().fields("vaadin-text-field").stream()
                .filter(field -> page.tree().label(field).startsWith("Search"))
                .toList();
    }

    Typist press(String button) throws IOException, InterruptedException {
        page.click("vaadin-button", button);
        return this;
    }
}
