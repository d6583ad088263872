package org.holdfast.figures;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

/** Somebody who goes on typing into one answer until a page no longer says that it is saved, and remembers what it said. */
final class SteadyHand implements Callable<SteadyHand> {

    private static final Pattern SAVED = Pattern.compile("Saved .*\\d");

    private final Terminal page;
    private final FreshSheet sheet;
    private final int question;
    private final AtomicInteger saved;
    private final AtomicBoolean over;
    private final List<String> typed = new ArrayList<>();
    private int lastSaved = -1;

    /**
     * @param question which of the long fields, counted from 0
     * @param saved counts what was called saved, for all hands together
     * @param over whether to stop
     */
    SteadyHand(String cookie, FreshSheet sheet, int question, AtomicInteger saved, AtomicBoolean over)
            throws IOException, InterruptedException {
        this.page = new Terminal(cookie, sheet.address());
        this.sheet = sheet;
        this.question = question;
        this.saved = saved;
        this.over = over;
    }

    @Override
    public SteadyHand call() throws InterruptedException {
        int field = page.tree().fields("vaadin-text-area").get(question);
        try {
            while (!over.get()) {
                typed.add("hand " + question + " words " + typed.size());
                page.fill(field, typed.getLast());
                if (page.isEnded() || !saysSaved()) {
                    return this;
                }
                lastSaved = typed.size() - 1;
                saved.incrementAndGet();
            }
        } catch (IOException nobodyAnswers) {
            return this;
        }
        return this;
    }

    boolean wasSaved() {
        return lastSaved >= 0;
    }

    /** Whether what was last called saved is kept, or something typed after it. */
    boolean isKept(Node node) {
        return sheet.kept(node).stream().anyMatch(kept -> typed.indexOf(kept) >= lastSaved);
    }

    private boolean saysSaved() {
        return page.tree()
                .all(node -> SAVED.matcher(page.tree().label(node)).matches())
                .findAny()
                .isPresent();
    }
}
