package org.holdfast.worksheet.ui.letter;

import java.util.LinkedHashMap;
import java.util.Map;
import org.holdfast.shared.Sensitive;
import org.holdfast.worksheet.sheet.OwnSheet;
import org.holdfast.worksheet.template.FilledSheet;

/** What a person's own answers amount to: what is asked after them, and what is missing. */
final class OwnAnswers {

    private OwnAnswers() {}

    static FilledSheet filled(OwnSheet sheet) {
        Map<String, Sensitive> words = new LinkedHashMap<>();
        sheet.answers().forEach((key, answer) -> words.put(key, answer.words()));
        return FilledSheet.of(sheet.template(), words);
    }
}
