package org.holdfast.worksheet.template;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.holdfast.access.CaseState;
import org.holdfast.shared.Element;
import org.holdfast.shared.Words;

/** What a worksheet asks, in the order it asks it. */
public record WorksheetTemplate(
        TemplateRef ref,
        Words title,
        Words purpose,
        int minutes,
        Set<Element> elements,
        Words evidence,
        List<Section> sections) {

    public WorksheetTemplate {
        elements = Set.copyOf(elements);
        sections = List.copyOf(sections);
        Set<String> keys = new HashSet<>();
        for (Section section : sections) {
            for (Item item : section.items()) {
                if (!keys.add(item.key())) {
                    throw new IllegalArgumentException("Item key '" + item.key() + "' is used twice in " + ref);
                }
            }
        }
        if (keys.isEmpty()) {
            throw new IllegalArgumentException("Worksheet " + ref + " asks nothing");
        }
    }

    /** The worksheet as it is asked in the case of one person: every answer stays between them and the counselor. */
    public WorksheetTemplate forOne() {
        return new WorksheetTemplate(
                ref,
                title,
                purpose,
                minutes,
                elements,
                evidence,
                sections.stream().map(Section::forOne).toList());
    }

    /** The worksheet as it is asked in a case that is this. */
    public WorksheetTemplate in(CaseState state) {
        return state == CaseState.INDIVIDUAL ? forOne() : this;
    }

    /** The items that take an answer, in order. */
    public List<Item> questions() {
        return sections.stream()
                .flatMap(section -> section.items().stream())
                .filter(Item::isAnswered)
                .toList();
    }

    /** The section that holds the item with this key. */
    public Optional<Section> sectionOf(String key) {
        return sections.stream()
                .filter(section ->
                        section.items().stream().anyMatch(item -> item.key().equals(key)))
                .findFirst();
    }

    public Optional<Item> question(String key) {
        return questions().stream().filter(item -> item.key().equals(key)).findFirst();
    }
}
