package org.holdfast.worksheet.ui.letter;

import java.util.Optional;
import org.holdfast.access.Visibility;
import org.holdfast.shared.AssignmentId;
import org.holdfast.shared.Sensitive;
import org.holdfast.worksheet.Answering;
import org.holdfast.worksheet.sheet.SavedAnswer;

/** Keeps answers to one worksheet on the server. */
record ServerKeeper(AssignmentId worksheet, Answering answering) implements Draft.Keeper {

    @Override
    public SavedAnswer save(String itemKey, Sensitive words, Visibility visibility, long seenVersion) {
        return answering.save(worksheet, itemKey, words, visibility, seenVersion);
    }

    @Override
    public Optional<SavedAnswer> saved(String itemKey) {
        return answering.answer(worksheet, itemKey);
    }
}
