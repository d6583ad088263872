package org.holdfast.worksheet.template;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.holdfast.shared.Sensitive;

/** What a person has filled in, as a value; masked wherever it is not asked for by name. */
public sealed interface Filled {

    /** Whether there is nothing to read in it. */
    boolean isBlank();

    /** No answer. */
    record Nothing() implements Filled {
        @Override
        public boolean isBlank() {
            return true;
        }
    }

    /** The person's own words. */
    record Text(Sensitive words) implements Filled {
        @Override
        public boolean isBlank() {
            return words.isBlank();
        }
    }

    /** One choice, by its key. */
    record Picked(String key) implements Filled {
        @Override
        public boolean isBlank() {
            return false;
        }

        @Override
        public String toString() {
            return Sensitive.NONE.toString();
        }
    }

    /** Several choices by their keys; in the person's order where the order is the answer. */
    record PickedSome(List<String> keys) implements Filled {
        public PickedSome {
            keys = List.copyOf(keys);
        }

        @Override
        public boolean isBlank() {
            return keys.isEmpty();
        }

        @Override
        public String toString() {
            return Sensitive.NONE.toString();
        }
    }

    /** A number, without trailing zeros. */
    record Figure(BigDecimal value) implements Filled {
        public Figure {
            value = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
        }

        public static Figure of(long value) {
            return new Figure(BigDecimal.valueOf(value));
        }

        @Override
        public boolean isBlank() {
            return false;
        }

        @Override
        public String toString() {
            return Sensitive.NONE.toString();
        }
    }

    /** A day in the calendar. */
    record Dated(LocalDate day) implements Filled {
        @Override
        public boolean isBlank() {
            return false;
        }

        @Override
        public String toString() {
            return Sensitive.NONE.toString();
        }
    }

    /** The key of the choice made in each row, by the row's key; rows without one are absent. */
    record Rows(Map<String, String> choices) implements Filled {
        public Rows {
            choices = Collections.unmodifiableMap(new LinkedHashMap<>(choices));
        }

        @Override
        public boolean isBlank() {
            return choices.isEmpty();
        }

        @Override
        public String toString() {
            return Sensitive.NONE.toString();
        }
    }

    /** Words in named parts; parts without words are absent. */
    record Parts(Map<String, Sensitive> words) implements Filled {
        public Parts {
            Map<String, Sensitive> said = new LinkedHashMap<>(words);
            said.values().removeIf(Sensitive::isBlank);
            words = Collections.unmodifiableMap(said);
        }

        public Sensitive part(String name) {
            return words.getOrDefault(name, Sensitive.NONE);
        }

        @Override
        public boolean isBlank() {
            return words.isEmpty();
        }
    }

    /** One map per entry of a repeated group, from the items' keys to what was filled in; none without anything. */
    record Entries(List<Map<String, Filled>> entries) implements Filled {
        public Entries {
            entries = entries.stream()
                    .map(Entries::said)
                    .filter(entry -> !entry.isEmpty())
                    .toList();
        }

        private static Map<String, Filled> said(Map<String, Filled> entry) {
            Map<String, Filled> said = new LinkedHashMap<>(entry);
            said.values().removeIf(Filled::isBlank);
            return Collections.unmodifiableMap(said);
        }

        @Override
        public boolean isBlank() {
            return entries.isEmpty();
        }
    }
}
