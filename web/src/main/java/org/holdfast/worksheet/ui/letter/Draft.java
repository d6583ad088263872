package org.holdfast.worksheet.ui.letter;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.holdfast.access.CaseClosed;
import org.holdfast.access.NotAllowed;
import org.holdfast.access.Visibility;
import org.holdfast.shared.ChangedMeanwhile;
import org.holdfast.shared.NotFound;
import org.holdfast.shared.Refused;
import org.holdfast.shared.Sensitive;
import org.holdfast.worksheet.SheetClosed;
import org.holdfast.worksheet.sheet.SavedAnswer;
import org.holdfast.worksheet.template.Item;
import org.jspecify.annotations.Nullable;

/**
 * One answer on its way to the server: what is kept there, on which version, and what this tab has that is not.
 *
 * <p>Words are kept only when the save returned. After a change elsewhere nothing is sent until the person has chosen.
 */
final class Draft {

    private static final Logger LOG = System.getLogger(Draft.class.getName());
    private static final String SENT = "refused.answer.sent";

    private final Item item;
    private final Keeper keeper;
    private @Nullable SavedAnswer kept;
    private @Nullable SavedAnswer newer;
    private @Nullable Refused held;
    private Sensitive words;
    private Visibility visibility;

    Draft(Item item, Optional<SavedAnswer> kept, Keeper keeper) {
        this.item = item;
        this.keeper = keeper;
        this.kept = kept.orElse(null);
        this.words = kept.map(SavedAnswer::words).orElse(Sensitive.NONE);
        this.visibility = kept.map(SavedAnswer::visibility).orElse(item.visibility());
    }

    /** Where answers are kept. */
    interface Keeper {
        SavedAnswer save(String itemKey, Sensitive words, Visibility visibility, long seenVersion);

        Optional<SavedAnswer> saved(String itemKey);

        /** Who wrote what is kept there, if it was somebody else. */
        default Optional<String> writer(String itemKey) {
            return Optional.empty();
        }
    }

    /** What came of a save. */
    sealed interface Outcome {
        /** It is on the server since then. */
        record Kept(Instant at) implements Outcome {}

        /** There was nothing to save. */
        record Nothing() implements Outcome {}

        /** Something else was saved meanwhile; the person chooses. */
        record Changed(SavedAnswer newer) implements Outcome {}

        /** It is no answer to this item; the reason is a key of the message bundle. */
        record NotLikeThis(String reason, List<Object> details) implements Outcome {}

        /** The worksheet was sent, perhaps from another tab. */
        record AlreadySent() implements Outcome {}

        /** The worksheet was closed since, and nothing is added any more; why is a key of the message bundle. */
        record Ended(String why) implements Outcome {}

        /** The server could not keep it now; trying again makes sense. */
        record NotReached() implements Outcome {}
    }

    /** Saves what the field holds now. */
    Outcome write(Sensitive words, Visibility visibility) {
        this.words = words;
        this.visibility = visibility;
        this.held = null;
        return save();
    }

    /** What the field holds now is no answer: it stays there and is not saved. */
    Outcome hold(Refused refusal) {
        held = refusal;
        return newer != null ? new Outcome.Changed(newer) : notLikeThis(refusal);
    }

    /** Saves again what could not be saved before. */
    Outcome save() {
        if (newer != null) {
            return new Outcome.Changed(newer);
        }
        if (held != null) {
            return notLikeThis(held);
        }
        if (isKept()) {
            return new Outcome.Nothing();
        }
        try {
            SavedAnswer saved = keeper.save(item.key(), words, visibility, kept == null ? 0 : kept.version());
            kept = saved;
            return new Outcome.Kept(saved.savedAt());
        } catch (ChangedMeanwhile changed) {
            return lookUp();
        } catch (CaseClosed ended) {
            return new Outcome.Ended("sheet.ended");
        } catch (SheetClosed ended) {
            return new Outcome.Ended("sheet.closed");
        } catch (Refused refused) {
            return refused.reason().equals(SENT) ? new Outcome.AlreadySent() : notLikeThis(refused);
        } catch (NotAllowed | NotFound end) {
            throw end;
        } catch (RuntimeException failure) {
            return notReached(failure);
        }
    }

    /** Takes the newer answer and lets go of this tab's. */
    void takeNewer() {
        if (newer != null) {
            kept = newer;
            words = newer.words();
            visibility = newer.visibility();
            newer = null;
            held = null;
        }
    }

    /** Whether this was kept since, while nothing of this tab's waits to be. */
    boolean isBehind(SavedAnswer saved) {
        return isKept() && (kept == null || saved.version() > kept.version());
    }

    /** Takes what was kept since. */
    void take(SavedAnswer saved) {
        newer = saved;
        takeNewer();
    }

    /** Saves this tab's answer over the newer one, which the person has seen. */
    Outcome insist() {
        kept = newer;
        newer = null;
        return save();
    }

    /** Whether the server has all that this tab has. */
    boolean isKept() {
        if (held != null) {
            return false;
        }
        if (kept == null) {
            return words.isBlank();
        }
        return newer == null && kept.words().equals(words) && kept.visibility() == visibility;
    }

    boolean isBlank() {
        return words.isBlank();
    }

    Sensitive words() {
        return words;
    }

    Visibility visibility() {
        return visibility;
    }

    private Outcome lookUp() {
        try {
            newer = keeper.saved(item.key()).orElse(null);
        } catch (CaseClosed ended) {
            return new Outcome.Ended("sheet.ended");
        } catch (SheetClosed ended) {
            return new Outcome.Ended("sheet.closed");
        } catch (NotAllowed | NotFound end) {
            throw end;
        } catch (RuntimeException failure) {
            return notReached(failure);
        }
        return newer == null ? new Outcome.NotReached() : new Outcome.Changed(newer);
    }

    private static Outcome notLikeThis(Refused refused) {
        return new Outcome.NotLikeThis(refused.reason(), List.of(refused.details()));
    }

    private static Outcome notReached(RuntimeException failure) {
        // The kind only: what a driver says may quote the answer
        LOG.log(
                Level.WARNING,
                "An answer could not be saved: {0}",
                failure.getClass().getName());
        return new Outcome.NotReached();
    }
}
