package org.holdfast.worksheet.ui.letter;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.holdfast.access.Visibility;
import org.holdfast.shared.Sensitive;
import org.holdfast.worksheet.AnsweringTogether;
import org.holdfast.worksheet.joint.JointSheet;
import org.holdfast.worksheet.joint.SavedTogether;
import org.holdfast.worksheet.sheet.OwnSheet;
import org.holdfast.worksheet.sheet.SavedAnswer;

/** A joint worksheet before one of the two: kept for both, in the shape that the parts of a letter know. */
final class TogetherWork implements Draft.Keeper {

    private final AnsweringTogether together;
    private final Runnable saved;
    private JointSheet sheet;

    /** @param saved run when something of it was kept */
    TogetherWork(JointSheet sheet, AnsweringTogether together, Runnable saved) {
        this.sheet = sheet;
        this.together = together;
        this.saved = saved;
    }

    JointSheet sheet() {
        return sheet;
    }

    void update(JointSheet now) {
        sheet = now;
    }

    @Override
    public SavedAnswer save(String itemKey, Sensitive words, Visibility visibility, long seenVersion) {
        SavedAnswer kept = seen(together.save(sheet.id(), itemKey, words, seenVersion));
        saved.run();
        return kept;
    }

    @Override
    public Optional<SavedAnswer> saved(String itemKey) {
        return together.answer(sheet.id(), itemKey).map(TogetherWork::seen);
    }

    @Override
    public Optional<String> writer(String itemKey) {
        return Optional.ofNullable(sheet.answers().get(itemKey))
                .filter(answer -> !answer.words().isBlank())
                .filter(answer -> answer.writtenBy().equals(sheet.partner().id()))
                .map(answer -> sheet.partner().given());
    }

    OwnSheet own() {
        return new OwnSheet(
                sheet.id(),
                sheet.template(),
                sheet.ownTitle(),
                sheet.dueOn(),
                sheet.note(),
                sheet.counselor(),
                Optional.of(sheet.partner().given()),
                sheet.state(),
                sheet.returnReason(),
                sheet.noteToClient(),
                sheet.answerNotes(),
                sheet.answers().values().stream()
                        .map(TogetherWork::seen)
                        .collect(Collectors.toMap(SavedAnswer::itemKey, Function.identity())),
                List.of());
    }

    /** Says that what stands on the page may be sent. */
    boolean agree() {
        Map<String, Long> seen = sheet.answers().values().stream()
                .collect(Collectors.toMap(SavedTogether::itemKey, SavedTogether::version));
        return together.agree(sheet.id(), seen);
    }

    private static SavedAnswer seen(SavedTogether answer) {
        return new SavedAnswer(
                answer.itemKey(), answer.words(), Visibility.BOTH_NOW, answer.savedAt(), answer.version());
    }
}
