package org.holdfast.audit.ui;

import java.util.Locale;
import java.util.Optional;
import org.holdfast.access.Act;
import org.holdfast.audit.Opened;

/** How acts are spoken of: to an admin by a name, to a client by a sentence. */
final class Acts {

    private Acts() {}

    /** Key of the act's name; older acts that are no longer known share one. */
    static String name(Optional<Act> act) {
        return "audit.act."
                + act.map(known -> known.name().toLowerCase(Locale.ROOT)).orElse("unknown");
    }

    /** Key of the sentence about what a client owns: {0} did it, {1} is the worksheet, if it was about one. */
    static String ofOwn(Opened opened) {
        String kind = opened.act()
                .map(act -> switch (act) {
                    case REVIEW, RESPOND -> "review";
                    case RELEASE -> "release";
                    case SAVE_FILE -> "file";
                    case SEE_COUPLE -> "couple";
                    // One sentence for both: that there was an emergency is nothing for the other partner to infer
                    case SUPERVISE, STAND_IN -> "colleague";
                    default -> "other";
                })
                .orElse("other");
        return "opened.act." + kind + (opened.worksheet().isPresent() ? ".worksheet" : "");
    }
}
