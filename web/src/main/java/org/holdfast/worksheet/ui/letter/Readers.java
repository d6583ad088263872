package org.holdfast.worksheet.ui.letter;

import com.vaadin.flow.component.Component;
import org.holdfast.access.Visibility;
import org.holdfast.shared.ui.PrivacyChip;
import org.holdfast.worksheet.sheet.OwnSheet;

/** Says who will see an answer, by name. */
final class Readers {

    private final String counselor;
    private final String partner;
    private final boolean together;
    private final boolean sent;
    private final Component speaker;

    /** @param speaker lends its language */
    Readers(OwnSheet sheet, Component speaker) {
        this.counselor = sheet.counselor();
        this.partner = sheet.partner().orElseGet(() -> speaker.getTranslation("sheet.partner"));
        this.together = sheet.template().isJoint();
        this.sent = !sheet.state().canBeWritten();
        this.speaker = speaker;
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
        return switch (visibility) {
            case ME_AND_COUNSELOR -> speaker.getTranslation("sheet.readers.closed", counselor);
            case PARTNER_AFTER_REVEAL -> speaker.getTranslation("sheet.readers.reveal", partner, counselor);
            case BOTH_NOW -> speaker.getTranslation(atOnce(), partner, counselor);
        };
    }

    private String atOnce() {
        if (together) {
            return sent ? "sheet.readers.all" : "sheet.readers.together";
        }
        return "sheet.readers.now";
    }

    /** For an answer that has been opened: who can read it now. */
    PrivacyChip opened(Visibility visibility) {
        if (together) {
            return chip(visibility);
        }
        return visibility == Visibility.ME_AND_COUNSELOR
                ? PrivacyChip.closed(speaker.getTranslation("sheet.readers.only", counselor))
                : PrivacyChip.shared(speaker.getTranslation("sheet.readers.opened", partner));
    }

    PrivacyChip chip(Visibility visibility) {
        return visibility == Visibility.ME_AND_COUNSELOR
                ? PrivacyChip.closed(words(visibility))
                : PrivacyChip.shared(words(visibility));
    }
}
