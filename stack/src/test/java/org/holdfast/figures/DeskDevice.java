package org.holdfast.figures;

import java.util.Random;
import org.holdfast.shared.AssignmentId;
import org.holdfast.shared.PartnerId;
import org.holdfast.shared.Sensitive;
import org.holdfast.worksheet.Reviewing;
import org.holdfast.worksheet.sheet.ReviewedResponse;

/** The counselor answers one partner, thinks aloud, gives back, and now and then opens both. */
final class DeskDevice extends Device {

    private final Reviewing reviewing;
    private final AssignmentId sheet;
    private final PartnerId partner;
    private final Chain note;
    private final Chain thought;
    private Sensitive seenNote = Sensitive.NONE;
    private Sensitive seenThought = Sensitive.NONE;

    DeskDevice(
            Reviewing reviewing,
            AssignmentId sheet,
            PartnerId partner,
            Chain note,
            Chain thought,
            String subject,
            Random chance) {
        super(subject, chance);
        this.reviewing = reviewing;
        this.sheet = sheet;
        this.partner = partner;
        this.note = note;
        this.thought = thought;
    }

    @Override
    void reload() {
        reviewing.open(sheet).responses().stream()
                .filter(response -> response.partner().id().equals(partner))
                .forEach(this::shown);
    }

    @Override
    void attempt() {
        switch (chance.nextInt(16)) {
            case 0 -> reviewing.release(sheet);
            case 1, 2 -> reviewing.giveBack(sheet, partner, new Sensitive(fresh()));
            case 3, 4 -> reload();
            case 5, 6, 7, 8, 9 -> tell();
            default -> think();
        }
    }

    private void tell() {
        Sensitive words = new Sensitive(fresh());
        reviewing.tellClient(sheet, partner, words, seenNote);
        note.keep(seenNote.words(), words.words());
        seenNote = words;
    }

    private void think() {
        Sensitive words = new Sensitive(fresh());
        reviewing.noteForMyself(sheet, partner, words, seenThought);
        thought.keep(seenThought.words(), words.words());
        seenThought = words;
    }

    private void shown(ReviewedResponse response) {
        seenNote = response.noteToClient();
        seenThought = response.privateNote();
    }
}
