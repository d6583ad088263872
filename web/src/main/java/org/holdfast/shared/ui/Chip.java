package org.holdfast.shared.ui;

import com.vaadin.flow.component.html.Span;

/** A few words that say how something stands; the colour only underlines what the words say. */
public final class Chip extends Span {

    private Chip(String words, String look) {
        super(words);
        addClassNames("hf-chip", look);
    }

    /** Something that is simply so. */
    public static Chip plain(String words) {
        return new Chip(words, "hf-chip-plain");
    }

    /** Something good, or where things are now. */
    public static Chip calm(String words) {
        return new Chip(words, "hf-chip-teal");
    }

    /** Something that asks to be looked at. */
    public static Chip asking(String words) {
        return new Chip(words, "hf-chip-sand");
    }
}
