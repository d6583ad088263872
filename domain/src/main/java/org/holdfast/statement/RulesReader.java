package org.holdfast.statement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.holdfast.statement.Step.Begins;
import org.holdfast.statement.Step.Ends;
import org.holdfast.statement.Step.NotBefore;
import org.holdfast.statement.Step.NotHere;
import org.holdfast.statement.Step.Skip;
import org.holdfast.statement.Step.Take;
import org.jspecify.annotations.Nullable;

/** Reads a file of rules strictly; the head of {@code en.rules} tells how one is written. */
final class RulesReader {

    private static final Pattern SECTION = Pattern.compile("\\[([A-Za-z_ ]+)]");
    private static final Pattern SKIP = Pattern.compile("\\.\\.([1-9])");
    private static final Pattern PHRASE = Pattern.compile("(\\? )?(?:([A-Z]+): )?(.+)");
    private static final int MOST_REPEATS = 3;

    private final String file;
    private final Spelling spelling = new Spelling();
    private final Phrases holdBack = new Phrases();
    private final Map<String, WordSet> sets = new HashMap<>();
    private final Set<String> unused = new HashSet<>();
    private final Map<HintKind, Habit> habits = new EnumMap<>(HintKind.class);
    private String section = "";
    private @Nullable Habit habit;
    private int line;

    private RulesReader(String file) {
        this.file = file;
    }

    static Rules read(String file, String text) {
        RulesReader reader = new RulesReader(file);
        try {
            text.lines().forEach(reader::line);
            return reader.rules();
        } catch (IllegalArgumentException e) {
            throw new BrokenRules(file, reader.line, Objects.requireNonNullElse(e.getMessage(), "it cannot be read"));
        }
    }

    private Rules rules() {
        require(!holdBack.isEmpty(), "nothing says when to hold back");
        require(unused.isEmpty(), "the words " + unused + " are used nowhere");
        Set<HintKind> missing = EnumSet.allOf(HintKind.class);
        habits.values().stream().filter(one -> !one.phrases().isEmpty()).forEach(one -> missing.remove(one.kind()));
        require(missing.isEmpty(), "nothing is said of " + missing);
        return new Rules(spelling, holdBack, List.copyOf(habits.values()));
    }

    private void line(String raw) {
        line++;
        String said = raw.strip();
        Matcher header = SECTION.matcher(said);
        if (header.matches()) {
            begin(header.group(1));
        } else if (!said.isEmpty() && !said.startsWith("#")) {
            switch (section) {
                case "spelling" -> spell(said);
                case "words" -> define(said);
                case "hold back" -> holdBack.add(phrase(said));
                default -> habit(said);
            }
        }
    }

    private void begin(String name) {
        section = name;
        habit = null;
        if (!List.of("spelling", "words", "hold back").contains(name)) {
            HintKind kind = constant(HintKind.class, name);
            Habit begun = new Habit(kind, set("%joint"));
            require(habits.put(kind, begun) == null, kind + " has two sections");
            habit = begun;
        }
    }

    private void spell(String said) {
        String[] sides = sides(said);
        spelling.add(sides[0], words(sides[1]));
    }

    private void define(String said) {
        String[] sides = sides(said);
        WordSet set = new WordSet();
        words(sides[1]).forEach(word -> addTo(set, word));
        require(sets.put(sides[0], set) == null, "'" + sides[0] + "' is defined twice");
        if (!List.of("not", "joint").contains(sides[0])) {
            unused.add(sides[0]);
        }
    }

    private void habit(String said) {
        Habit current = habit;
        if (current == null) {
            throw new IllegalArgumentException("a section is expected before '" + said + "'");
        }
        if (!said.contains(" = ")) {
            current.phrases().add(phrase(said));
            return;
        }
        String[] sides = sides(said);
        switch (sides[0]) {
            case "not after" -> words(sides[1]).forEach(word -> addTo(current.notAfter(), word));
            case "not in sentence" -> words(sides[1]).forEach(word -> addTo(current.notInSentence(), word));
            case "not in part" -> words(sides[1]).forEach(word -> addTo(current.notInPart(), word));
            case "parts" -> {
                Set<Part> some = EnumSet.noneOf(Part.class);
                words(sides[1]).forEach(word -> some.add(constant(Part.class, word)));
                current.onlyIn(some);
            }
            case "questions" -> {
                require(sides[1].equals("too"), "'questions = too' is expected here");
                current.alsoAsked();
            }
            default -> throw new IllegalArgumentException("'" + sides[0] + "' is not known here");
        }
    }

    private Phrase phrase(String said) {
        Matcher parts = PHRASE.matcher(said);
        require(parts.matches(), "'" + said + "' is not a phrase");
        Optional<Part> part = Optional.ofNullable(parts.group(2)).map(name -> constant(Part.class, name));
        List<Step> steps = new ArrayList<>();
        words(parts.group(3)).forEach(one -> steps.add(step(one)));
        return new Phrase(steps, part, parts.group(1) != null, set("%not"));
    }

    private Step step(String one) {
        Matcher skip = SKIP.matcher(one);
        if (skip.matches()) {
            int most = Integer.parseInt(skip.group(1));
            require(most <= Phrase.LONGEST_SKIP, "a skip is at most " + Phrase.LONGEST_SKIP + " words long");
            return new Skip(most);
        }
        if (one.equals("^")) {
            return new Begins();
        }
        if (one.equals("$")) {
            return new Ends();
        }
        if (one.startsWith("<!")) {
            return new NotBefore(set(one.substring(2)));
        }
        if (one.startsWith("!")) {
            return new NotHere(set(one.substring(1)));
        }
        if (one.endsWith("?")) {
            return new Take(set(one.substring(0, one.length() - 1)), 0, 1);
        }
        if (one.endsWith("~")) {
            return new Take(set(one.substring(0, one.length() - 1)), 0, MOST_REPEATS);
        }
        return new Take(set(one), 1, 1);
    }

    private WordSet set(String alternatives) {
        WordSet set = new WordSet();
        Arrays.stream(alternatives.split("\\|", -1)).forEach(word -> addTo(set, word));
        return set;
    }

    private void addTo(WordSet set, String word) {
        if (!word.startsWith("%")) {
            set.add(word);
            return;
        }
        WordSet named = sets.get(word.substring(1));
        if (named == null) {
            throw new IllegalArgumentException("no words are called '" + word + "'");
        }
        unused.remove(word.substring(1));
        set.addAll(named);
    }

    private static String[] sides(String said) {
        String[] sides = said.split(" = ", -1);
        require(sides.length == 2 && !sides[1].isBlank(), "'name = words' is expected here, not '" + said + "'");
        return sides;
    }

    private static List<String> words(String side) {
        return List.of(side.strip().split("\\s+"));
    }

    private static <E extends Enum<E>> E constant(Class<E> names, String name) {
        return Arrays.stream(names.getEnumConstants())
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "'" + name + "' is not one of " + Arrays.toString(names.getEnumConstants())));
    }

    private static void require(boolean sound, String complaint) {
        if (!sound) {
            throw new IllegalArgumentException(complaint);
        }
    }
}
