package org.holdfast.figures;

import java.util.Random;
import org.holdfast.shared.AssignmentId;
import org.holdfast.shared.Sensitive;
import org.holdfast.worksheet.Answering;
import org.holdfast.worksheet.sheet.SavedAnswer;
import org.holdfast.worksheet.template.Item;

/** One partner writes an answer, sends the worksheet and takes it back. */
final class ClientDevice extends Device {

    private final Answering answering;
    private final AssignmentId sheet;
    private final Item item;
    private final Chain answer;
    private String seen = "";
    private long version;

    ClientDevice(Answering answering, AssignmentId sheet, Item item, Chain answer, String subject, Random chance) {
        super(subject, chance);
        this.answering = answering;
        this.sheet = sheet;
        this.item = item;
        this.answer = answer;
    }

    @Override
    void reload() {
        answering.answer(sheet, item.key()).ifPresent(this::shown);
    }

    @Override
    void attempt() {
        switch (chance.nextInt(8)) {
            case 0 -> answering.submit(sheet);
            case 1 -> answering.takeBack(sheet);
            case 2 -> reload();
            default -> write();
        }
    }

    private void write() {
        String words = fresh();
        SavedAnswer saved = answering.save(sheet, item.key(), new Sensitive(words), item.visibility(), version);
        answer.keep(seen, words);
        shown(saved);
    }

    private void shown(SavedAnswer saved) {
        seen = saved.words().words();
        version = saved.version();
    }
}
