package org.holdfast.worksheet.ui.letter;

import com.vaadin.flow.component.Component;
import org.holdfast.access.Visibility;
import org.holdfast.shared.ui.PrivacyChip;
import org.holdfast.worksheet.sheet.OwnSheet;
import org.holdfast.worksheet.ui.reading.ReaderWords;

/** Says who will see an answer, by name. */
final class Readers {

    private final String counselor;
    private final String partner;
    private final boolean together;
    private final ReaderWords words;

    /** @param speaker lends its language */
    Readers(OwnSheet sheet, Component speaker) {
        this.counselor = sheet.counselor();
        this.partner = sheet.partner().orElseGet(() -> speaker.getTranslation("sheet.partner"));
        this.together = sheet.template().isJoint();
        this.words =
                new ReaderWords(counselor, partner, together, !sheet.state().canBeWritten(), speaker::getTranslation);
    }

    /** Whether the partner sees all of it from the first word on, so that there is nothing to choose. */
    boolean areBoth() {
        return together;
    }

    String counselor() {
        return counselor;
    }

    String partner() {
        return partner;
    }

    String words(Visibility visibility) {
        return words.words(visibility);
    }

    /** For an answer that has been opened: who can read it now. */
    PrivacyChip opened(Visibility visibility) {
        return chip(visibility, words.opened(visibility));
    }

    PrivacyChip chip(Visibility visibility) {
        return chip(visibility, words.words(visibility));
    }

    private static PrivacyChip chip(Visibility visibility, String words) {
        return visibility == Visibility.ME_AND_COUNSELOR ? PrivacyChip.closed(words) : PrivacyChip.shared(words);
    }
}
