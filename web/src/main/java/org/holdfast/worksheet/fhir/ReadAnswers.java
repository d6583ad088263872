package org.holdfast.worksheet.fhir;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.holdfast.shared.Sensitive;

/**
 * What was found in a file of answers.
 *
 * @param answers the texts to keep, by item key
 * @param unread the names of what is no answer to this worksheet
 */
public record ReadAnswers(Map<String, Sensitive> answers, List<String> unread) {

    public ReadAnswers {
        answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
        unread = List.copyOf(unread);
    }
}
