package org.holdfast.worksheet.ui.reading;

import org.holdfast.access.Visibility;

/** Who will see an answer of one's own, by name, in the words that stand beside it wherever it is shown. */
public final class ReaderWords {

    private final String counselor;
    private final String partner;
    private final boolean together;
    private final boolean sent;
    private final Telling.Phrases phrases;

    /**
     * @param together whether both write on it
     * @param sent whether it has left the hands of whoever wrote it
     */
    public ReaderWords(String counselor, String partner, boolean together, boolean sent, Telling.Phrases phrases) {
        this.counselor = counselor;
        this.partner = partner;
        this.together = together;
        this.sent = sent;
        this.phrases = phrases;
    }

    public String words(Visibility visibility) {
        return switch (visibility) {
            case ME_AND_COUNSELOR -> phrases.say("sheet.readers.closed", counselor);
            case PARTNER_AFTER_REVEAL -> phrases.say("sheet.readers.reveal", partner, counselor);
            case BOTH_NOW -> phrases.say(atOnce(), partner, counselor);
        };
    }

    /** For an answer that has been opened: who can read it now. */
    public String opened(Visibility visibility) {
        if (together) {
            return words(visibility);
        }
        return visibility == Visibility.ME_AND_COUNSELOR
                ? phrases.say("sheet.readers.only", counselor)
                : phrases.say("sheet.readers.opened", partner);
    }

    private String atOnce() {
        if (together) {
            return sent ? "sheet.readers.all" : "sheet.readers.together";
        }
        return "sheet.readers.now";
    }
}
