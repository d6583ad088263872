package org.holdfast.worksheet.template;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.holdfast.shared.Words;

/** Some answers added up, with a note that says what the number is worth; no number while an answer is missing. */
public record Score(String key, Words title, List<Source> sources, By by, Words note, List<Band> bands) {

    private static final int MOST_SOURCES = 60;
    private static final int MOST_BANDS = 12;
    private static final int FURTHEST = 10_000;
    private static final int DECIMALS = 2;

    public Score {
        Bounds.key(key);
        Bounds.name(title, "the score '" + key + "'");
        Bounds.label(note, "the note of score '" + key + "'");
        Bounds.count(sources, 1, MOST_SOURCES, "items in a score");
        Bounds.keysOnce(sources.stream().map(Source::name).toList(), "Item");
        Bounds.count(bands, 0, MOST_BANDS, "bands");
        sources = List.copyOf(sources);
        bands = List.copyOf(bands);
        for (int at = 1; at < bands.size(); at++) {
            if (bands.get(at).from() <= bands.get(at - 1).to()) {
                throw new IllegalArgumentException("The bands of score '" + key + "' overlap or are out of order");
            }
        }
    }

    /** How the answers become one number. */
    public enum By {
        SUM,
        MEAN
    }

    /** One item that counts, or one row of a matrix. */
    public record Source(String item, Optional<String> row) {

        public Source {
            Bounds.key(item);
            row.ifPresent(Bounds::key);
        }

        /** As a file writes it: {@code item} or {@code item.row}. */
        public static Source named(String name) {
            int dot = name.indexOf('.');
            return dot < 0
                    ? new Source(name, Optional.empty())
                    : new Source(name.substring(0, dot), Optional.of(name.substring(dot + 1)));
        }

        public String name() {
            return row.map(one -> item + "." + one).orElse(item);
        }
    }

    /** A stretch of the number with a name. */
    public record Band(int from, int to, Words label) {

        public Band {
            Bounds.between(from, -FURTHEST, FURTHEST, "The beginning of a band");
            Bounds.between(to, from, FURTHEST, "The end of a band");
            Bounds.name(label, "a band");
        }
    }

    /** The number, with two decimals at most; empty until every answer that counts is there. */
    Optional<BigDecimal> of(Map<String, Item> items, Map<String, Filled> answers) {
        List<BigDecimal> points = new ArrayList<>();
        for (Source source : sources) {
            Item item = items.get(source.item());
            Filled answer = answers.get(source.item());
            if (item == null || answer == null) {
                return Optional.empty();
            }
            Optional<BigDecimal> some = Points.of(item.form(), source.row(), answer);
            if (some.isEmpty()) {
                return Optional.empty();
            }
            points.add(some.get());
        }
        BigDecimal sum = points.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return Optional.of(
                by == By.SUM ? sum : sum.divide(BigDecimal.valueOf(points.size()), DECIMALS, RoundingMode.HALF_UP));
    }

    /** The band a number falls in; one between two whole numbers belongs to the lower one's. */
    public Optional<Band> band(BigDecimal number) {
        int whole = number.setScale(0, RoundingMode.FLOOR).intValueExact();
        return bands.stream()
                .filter(band -> band.from() <= whole && whole <= band.to())
                .findFirst();
    }

    void checkFits(Map<String, Item> items) {
        for (Source source : sources) {
            Item item = items.get(source.item());
            if (item == null || !Points.canBeGiven(item.form(), source.row())) {
                throw new IllegalArgumentException("Score '" + key + "' counts '" + source.name()
                        + "', which is no item, or no row, that gives points");
            }
        }
    }
}
