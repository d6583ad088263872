package org.holdfast.worksheet.sheet;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.holdfast.shared.PartnerId;
import org.holdfast.worksheet.history.SentAnswer;
import org.holdfast.worksheet.template.WorksheetTemplate;

/** What somebody answered the last time they were given the same worksheet, in the version of it that they had. */
public record LastTime(PartnerId owner, Instant sentAt, WorksheetTemplate template, List<SentAnswer> answers) {

    public Optional<SentAnswer> answer(String itemKey) {
        return answers.stream()
                .filter(answer ->
                        answer.itemKey().equals(itemKey) && !answer.words().isBlank())
                .findFirst();
    }
}
