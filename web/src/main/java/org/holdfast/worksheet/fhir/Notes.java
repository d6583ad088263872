package org.holdfast.worksheet.fhir;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemComponent;
import org.holdfast.worksheet.fhir.NotMapped.Why;
import org.jspecify.annotations.Nullable;

/** Collects what does not come along, each thing once. */
final class Notes {

    private static final int MOST = 400;
    private static final int TEXT = 100;
    private static final int DETAIL = 160;

    private final Set<NotMapped> all = new LinkedHashSet<>();

    void whole(Why why, String detail) {
        add("", "", why, detail);
    }

    void at(QuestionnaireItemComponent item, Why why, String detail) {
        add(item.getLinkId(), item.getText(), why, detail);
    }

    List<NotMapped> all() {
        return List.copyOf(all);
    }

    /** As many characters as there is room for, and never half a one. */
    static String shortened(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(most - 2)) ? most - 2 : most - 1;
        return text.substring(0, end) + "…";
    }

    private void add(@Nullable String linkId, @Nullable String text, Why why, String detail) {
        NotMapped one = all.size() < MOST
                ? new NotMapped(brief(linkId, TEXT), brief(text, TEXT), why, brief(detail, DETAIL))
                : new NotMapped("", "", Why.MORE, "");
        all.add(one);
    }

    private static String brief(@Nullable String text, int most) {
        return text == null ? "" : shortened(text.strip(), most);
    }
}
