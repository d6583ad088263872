package org.holdfast.worksheet.ui.write;

import java.util.ArrayDeque;
import java.util.Deque;
import org.holdfast.worksheet.writing.DraftSheet;
import org.holdfast.worksheet.writing.OpenDraft;

/** What is being written, the ways back and forth through its changes, and which of them is kept. */
final class Manuscript {

    private static final int MOST_STEPS = 200;

    private final Deque<DraftSheet> past = new ArrayDeque<>();
    private final Deque<DraftSheet> future = new ArrayDeque<>();
    private final Keeper keeper;
    private OpenDraft kept;
    private DraftSheet draft;
    private String place = "";

    /** Where drafts are kept. */
    @FunctionalInterface
    interface Keeper {
        OpenDraft save(DraftSheet draft, long seen);
    }

    Manuscript(OpenDraft open, Keeper keeper) {
        this.kept = open;
        this.draft = open.draft();
        this.keeper = keeper;
    }

    DraftSheet draft() {
        return draft;
    }

    OpenDraft kept() {
        return kept;
    }

    /**
     * Takes in a change.
     *
     * @param at what is written at; going on there is one step to undo, and nothing goes on where it is empty
     */
    void write(String at, DraftSheet next) {
        if (next.equals(draft)) {
            return;
        }
        boolean goesOn = !at.isEmpty() && at.equals(place) && !past.isEmpty();
        if (!goesOn) {
            past.push(draft);
            if (past.size() > MOST_STEPS) {
                past.removeLast();
            }
        }
        future.clear();
        place = at;
        draft = next;
    }

    boolean canUndo() {
        return !past.isEmpty();
    }

    boolean canRedo() {
        return !future.isEmpty();
    }

    void undo() {
        if (canUndo()) {
            future.push(draft);
            draft = past.pop();
            place = "";
        }
    }

    void redo() {
        if (canRedo()) {
            past.push(draft);
            draft = future.pop();
            place = "";
        }
    }

    /** Keeps what is written now; only when this returns is it kept. */
    void keep() {
        kept = keeper.save(draft, kept.seen());
    }

    /** Takes what another page kept in place of this one's words, to which undoing leads back. */
    void take(OpenDraft other) {
        write("", other.draft());
        kept = other;
    }
}
