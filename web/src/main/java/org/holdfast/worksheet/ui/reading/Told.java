package org.holdfast.worksheet.ui.reading;

import java.util.List;

/** An answer in words to read, before anything is drawn. */
public sealed interface Told {

    /** A sentence or two; {@code own} when the person wrote them, in whatever script. */
    record Words(String text, boolean own) implements Told {
        @Override
        public String toString() {
            return "Words";
        }
    }

    /** Things side by side, in no order. */
    record Several(List<String> all) implements Told {
        @Override
        public String toString() {
            return "Several";
        }
    }

    /** Things whose order says something. */
    record InOrder(List<String> all) implements Told {
        @Override
        public String toString() {
            return "InOrder";
        }
    }

    /** Answers that each have a name. */
    record Named(List<One> all) implements Told {

        /** One of them. */
        public record One(String name, Told told) {}
    }

    /** The same again and again, each with its title. */
    record Blocks(List<Named.One> all) implements Told {}
}
