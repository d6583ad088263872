package org.holdfast.statement;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.holdfast.shared.Sensitive;

/**
 * Notices, in someone's “I” statement, what the other may find hard to hear.
 *
 * <p>It offers and never blocks. It prefers silence to a wrong word: what people say plainly about what happened stands
 * as it is, and a statement that speaks of violence, of fear of the partner or of wanting to die gets no hint at all,
 * in none of its parts. The words stay on this server and are kept nowhere.
 */
public final class StatementHelp {

    /** More than two and it would feel like being marked. */
    static final int MOST_HINTS = 2;

    private static final Map<String, StatementHelp> BY_LANGUAGE = new ConcurrentHashMap<>();

    private final Rules rules;

    StatementHelp(Rules rules) {
        this.rules = rules;
    }

    /** Help in Spanish for Spanish, in English for every other language. */
    public static StatementHelp of(Locale locale) {
        String language = locale.getLanguage().equals("es") ? "es" : "en";
        return BY_LANGUAGE.computeIfAbsent(language, StatementHelp::load);
    }

    /** At most two hints for each part, in the order of the parts, the most helpful first. */
    public List<Hint> read(IStatement statement) {
        List<Hint> hints = new ArrayList<>();
        for (Map.Entry<Part, Sensitive> each : statement.parts().entrySet()) {
            Reading reading = new Reading(each.getValue().words(), rules.spelling());
            if (rules.holdBack().anyIn(reading)) {
                return List.of();
            }
            hints.addAll(hints(each.getKey(), reading));
        }
        return List.copyOf(hints);
    }

    private List<Hint> hints(Part part, Reading reading) {
        List<Hint> chosen = new ArrayList<>();
        for (Habit habit : rules.habits()) {
            if (chosen.size() < MOST_HINTS) {
                habit.firstIn(part, reading, hint -> chosen.stream().noneMatch(hint::overlaps))
                        .ifPresent(chosen::add);
            }
        }
        return chosen;
    }

    private static StatementHelp load(String language) {
        String file = "/statement/" + language + ".rules";
        try (InputStream in = StatementHelp.class.getResourceAsStream(file)) {
            byte[] bytes = Objects.requireNonNull(in, file).readAllBytes();
            return new StatementHelp(RulesReader.read(file, new String(bytes, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
