package org.holdfast.worksheet.template;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.holdfast.access.CaseState;
import org.holdfast.access.Visibility;
import org.holdfast.shared.Element;
import org.holdfast.shared.Words;

/** What a worksheet asks, in the order it asks it. */
public record WorksheetTemplate(
        TemplateRef ref,
        Words title,
        Words purpose,
        int minutes,
        Set<Element> elements,
        Set<WorkPhase> phases,
        Audience audience,
        Words evidence,
        List<Section> sections,
        List<Score> scores) {

    /** Minutes a worksheet may say it takes. */
    public static final int MOST_MINUTES = 120;

    private static final int MOST_SECTIONS = 30;
    private static final int MOST_ITEMS = 120;
    private static final int MOST_SCORES = 12;

    public WorksheetTemplate {
        Bounds.name(title, "the title");
        Bounds.label(purpose, "the purpose");
        Bounds.text(evidence, "the evidence");
        Bounds.between(minutes, 1, MOST_MINUTES, "The number of minutes");
        Bounds.count(sections, 1, MOST_SECTIONS, "sections");
        Bounds.count(scores, 0, MOST_SCORES, "scores");
        elements = Set.copyOf(elements);
        phases = Set.copyOf(phases);
        sections = List.copyOf(sections);
        scores = List.copyOf(scores);
        List<Item> items = items(sections);
        Bounds.keysOnce(keys(items), "Item");
        Bounds.count(keys(items), 1, MOST_ITEMS, "items");
        if (items.stream().noneMatch(Item::isAnswered)) {
            throw new IllegalArgumentException("Worksheet " + ref + " asks nothing");
        }
        if (audience == Audience.JOINT) {
            items.stream()
                    .filter(item -> item.visibility() != Visibility.BOTH_NOW)
                    .forEach(item -> {
                        throw new IllegalArgumentException(
                                "Item '" + item.key() + "' is kept from one of two who fill in the worksheet together");
                    });
        }
        Map<String, Item> before = new LinkedHashMap<>();
        for (Item item : items) {
            item.showWhen().ifPresent(condition -> condition.checkFits(item, before));
            before.put(item.key(), item);
        }
        Bounds.keysOnce(scores.stream().map(Score::key).toList(), "Score");
        scores.forEach(score -> score.checkFits(before));
    }

    /** The worksheet as it is asked in the case of one person: every answer stays between them and the counselor. */
    public WorksheetTemplate forOne() {
        return new WorksheetTemplate(
                ref,
                title,
                purpose,
                minutes,
                elements,
                phases,
                audience == Audience.JOINT ? Audience.EACH_SEPARATELY : audience,
                evidence,
                sections.stream().map(Section::forOne).toList(),
                scores);
    }

    /** The worksheet as it is asked in a case that is this. */
    public WorksheetTemplate in(CaseState state) {
        return state == CaseState.INDIVIDUAL ? forOne() : this;
    }

    /** Whether two fill it in on one sheet. */
    public boolean isJoint() {
        return audience == Audience.JOINT;
    }

    /** Everything that is shown, in order; what a group repeats is within the group. */
    public List<Item> items() {
        return items(sections);
    }

    /** The items that take an answer, in order. */
    public List<Item> questions() {
        return items().stream().filter(Item::isAnswered).toList();
    }

    /** How many questions are asked whatever is answered to the others. */
    public long certainQuestions() {
        return questions().stream().filter(item -> item.showWhen().isEmpty()).count();
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

    private static List<Item> items(List<Section> sections) {
        return sections.stream().flatMap(section -> section.items().stream()).toList();
    }

    /** The keys of all items, those within groups too. */
    private static List<String> keys(List<Item> items) {
        List<String> keys = new ArrayList<>();
        for (Item item : items) {
            keys.add(item.key());
            if (item.form() instanceof Group group) {
                group.items().stream().map(Item::key).forEach(keys::add);
            }
        }
        return keys;
    }
}
