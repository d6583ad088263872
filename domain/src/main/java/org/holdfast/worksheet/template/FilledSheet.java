package org.holdfast.worksheet.template;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.holdfast.access.Visibility;
import org.holdfast.shared.Sensitive;

/**
 * A worksheet with one person's answers so far: what is asked, what is missing, what the numbers come to.
 *
 * <p>An item whose condition does not hold is not asked, and whatever was typed there counts as not said.
 */
public final class FilledSheet {

    private static final Filled NOTHING = new Filled.Nothing();

    private final WorksheetTemplate template;
    private final Map<String, Item> items = new LinkedHashMap<>();
    private final Map<String, Item> asked = new LinkedHashMap<>();
    private final Map<String, Filled> answers = new LinkedHashMap<>();

    /** @param filled what stands in the fields, by item key; anything else is passed over */
    public FilledSheet(WorksheetTemplate template, Map<String, Filled> filled) {
        this.template = template;
        for (Item item : template.items()) {
            items.put(item.key(), item);
            if (item.showWhen().map(condition -> condition.holds(answers)).orElse(true)) {
                asked.put(item.key(), item);
                Filled answer = filled.getOrDefault(item.key(), NOTHING);
                if (!answer.isBlank()) {
                    answers.put(item.key(), answer);
                }
            }
        }
    }

    /**
     * @param words the kept texts, by item key
     * @throws org.holdfast.shared.Refused if one is no answer to its item
     */
    public static FilledSheet of(WorksheetTemplate template, Map<String, Sensitive> words) {
        Map<String, Filled> filled = new LinkedHashMap<>();
        template.questions().stream()
                .filter(item -> words.containsKey(item.key()))
                .forEach(item -> filled.put(
                        item.key(), AnswerText.read(item.form(), words.getOrDefault(item.key(), Sensitive.NONE))));
        return new FilledSheet(template, filled);
    }

    /** The keys of the items to show, information too, in order. */
    public Set<String> asked() {
        return Collections.unmodifiableSet(asked.keySet());
    }

    public boolean asks(String key) {
        return asked.containsKey(key);
    }

    /** The items to show that take an answer, in order. */
    public List<Item> questions() {
        return asked.values().stream().filter(Item::isAnswered).toList();
    }

    /** What was said to an item that is asked. */
    public Filled answer(String key) {
        return answers.getOrDefault(key, NOTHING);
    }

    /** Whether an item that is asked says all it asks for. */
    public boolean isComplete(Item item) {
        return item.form().isComplete(answer(item.key()));
    }

    /** The items that keep the worksheet from being sent, in order. */
    public List<Item> missing() {
        return questions().stream()
                .filter(item ->
                        item.required() && !isComplete(item) || item.form().hasLooseEnds(answer(item.key())))
                .toList();
    }

    /** The number of a score of this worksheet; empty while an answer that counts is missing or not asked for. */
    public Optional<BigDecimal> number(Score score) {
        return score.of(items, answers);
    }

    /**
     * Who may read each answer: no more than its owner chose, and no more than what it rests on.
     *
     * @param chosen what the owner chose, by item key; where there is no answer, nothing was chosen
     */
    public Map<String, Visibility> readers(Map<String, Visibility> chosen) {
        Map<String, Visibility> readers = new LinkedHashMap<>();
        for (Item item : items.values()) {
            Visibility narrowest = chosen.getOrDefault(item.key(), item.visibility());
            for (String earlier : item.restsOn()) {
                Visibility other = readers.getOrDefault(earlier, Visibility.ME_AND_COUNSELOR);
                narrowest = other.compareTo(narrowest) < 0 ? other : narrowest;
            }
            readers.put(item.key(), narrowest);
        }
        return readers;
    }

    public WorksheetTemplate template() {
        return template;
    }
}
