package org.holdfast.worksheet.fhir;

import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.hl7.fhir.instance.model.api.IBaseHasExtensions;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Property;
import org.hl7.fhir.r4.model.Questionnaire;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemComponent;
import org.holdfast.worksheet.fhir.NotMapped.Why;

/** Notes whatever a file says beyond what is read, so that nothing is dropped in silence. */
final class Leftovers {

    static final String HIDDEN = Extensions.STANDARD + "questionnaire-hidden";

    private static final Set<String> READ_OF_FILE = Set.of(
            "id",
            "meta",
            "implicitRules",
            "language",
            "text",
            "extension",
            "modifierExtension",
            "url",
            "version",
            "name",
            "title",
            "status",
            "date",
            "subjectType",
            "description",
            "copyright",
            "item");

    private static final Set<String> READ_OF_ITEM = Set.of(
            "id",
            "linkId",
            "text",
            "type",
            "enableWhen",
            "enableBehavior",
            "required",
            "repeats",
            "answerOption",
            "answerValueSet",
            "extension",
            "modifierExtension",
            "item");

    private static final Set<String> OWN_OF_FILE =
            Set.of("minutes", "audience", "evidence", "element", "phase", "score");
    private static final Set<String> OWN_OF_ITEM = Set.of("visibility", "help", "ranking", "family");

    private static final Set<String> STANDARD_OF_ITEM = Set.of(
            HIDDEN,
            Extensions.CONTROL,
            Extensions.LEAST,
            Extensions.MOST,
            Extensions.LEAST_TIMES,
            Extensions.MOST_TIMES,
            Extensions.UNIT);

    /** Looks that a worksheet has by itself, or that change nothing of what is asked. */
    private static final Set<String> LOOKS = Set.of(
            "radio-button",
            "check-box",
            "drop-down",
            "autocomplete",
            "slider",
            "spinner",
            "text-box",
            "text-area",
            "gtable",
            "help",
            "flyover",
            "lower",
            "upper",
            "unit",
            "inline");

    /** What is said of some extensions in words of its own. */
    private static final Map<String, Why> KNOWN = Map.of(
            Extensions.STANDARD + "minLength", Why.LENGTH,
            Extensions.STANDARD + "maxDecimalPlaces", Why.WHOLE,
            Extensions.STANDARD + "regex", Why.PATTERN,
            Extensions.STANDARD + "entryFormat", Why.PATTERN);

    private Leftovers() {}

    static void of(Questionnaire file, Notes notes) {
        for (Property property : file.children()) {
            if (property.hasValues() && !READ_OF_FILE.contains(property.getName())) {
                notes.whole(Why.FIELD, property.getName());
            }
        }
        file.getExtension().stream()
                .map(Leftovers::url)
                .filter(url -> !isOwn(url, OWN_OF_FILE))
                .forEach(url -> notes.whole(why(url), url));
    }

    static void of(QuestionnaireItemComponent item, Notes notes) {
        for (Property property : item.children()) {
            String name = property.getName();
            if (!property.hasValues() || READ_OF_ITEM.contains(name)) {
                continue;
            }
            String plain = name.replace("[x]", "");
            notes.at(item, plain.equals("maxLength") ? Why.LENGTH : Why.FIELD, plain + value(property));
        }
        extensions(item, url -> !STANDARD_OF_ITEM.contains(url) && !isOwn(url, OWN_OF_ITEM), item, notes);
        Extensions.controls(item).stream()
                .filter(code -> !LOOKS.contains(code))
                .forEach(code -> notes.at(item, Why.LOOK, code));
    }

    /** Those that nobody reads here. */
    static void extensions(
            IBaseHasExtensions of, Predicate<String> unread, QuestionnaireItemComponent item, Notes notes) {
        of.getExtension().stream()
                .map(Extension.class::cast)
                .map(Leftovers::url)
                .filter(unread)
                .forEach(url -> notes.at(item, why(url), url));
    }

    private static String value(Property property) {
        Base first = property.getValues().getFirst();
        return first.isPrimitive() && first.primitiveValue() != null ? ": " + first.primitiveValue() : "";
    }

    private static Why why(String url) {
        if (url.endsWith("Expression") || url.endsWith("/variable") || url.endsWith("questionnaire-constraint")) {
            return Why.COMPUTED;
        }
        return KNOWN.getOrDefault(url, Why.EXTENSION);
    }

    private static String url(Extension extension) {
        return extension.getUrl() == null ? "" : extension.getUrl();
    }

    private static boolean isOwn(String url, Set<String> names) {
        return url.startsWith(Extensions.OWN) && names.contains(url.substring(Extensions.OWN.length()));
    }
}
