package org.holdfast.worksheet.fhir;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hl7.fhir.instance.model.api.IBaseHasExtensions;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DecimalType;
import org.hl7.fhir.r4.model.Element;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.PrimitiveType;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Type;
import org.holdfast.shared.Words;

/** The extensions a worksheet needs: those of the standard where it has one, else our own. */
final class Extensions {

    static final String STANDARD = "http://hl7.org/fhir/StructureDefinition/";

    static final String TRANSLATION = STANDARD + "translation";

    /** Begins whatever is named by us. */
    static final String OWN = "urn:holdfast:worksheet:";

    static final String CONTROL = STANDARD + "questionnaire-itemControl";
    static final String POINTS = STANDARD + "ordinalValue";
    static final String LEAST = STANDARD + "minValue";
    static final String MOST = STANDARD + "maxValue";
    static final String LEAST_TIMES = STANDARD + "questionnaire-minOccurs";
    static final String MOST_TIMES = STANDARD + "questionnaire-maxOccurs";
    static final String UNIT = STANDARD + "questionnaire-unit";

    /** Further from zero than any number of a worksheet. */
    static final int FURTHEST = 1_000_000;

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,12}(\\.[0-9]{1,12})?");

    private static final String CONTROLS = "http://hl7.org/fhir/questionnaire-item-control";

    private Extensions() {}

    /** Puts both languages at a text that FHIR has in one. */
    static <P extends PrimitiveType<String>> P both(P text, Words words) {
        text.setValue(words.english());
        Extension spanish = new Extension(TRANSLATION);
        spanish.addExtension(new Extension("lang", new CodeType("es")));
        spanish.addExtension(new Extension("content", new StringType(words.spanish())));
        text.addExtension(spanish);
        return text;
    }

    /** How a question looks, in the standard's own words. */
    static void control(Element at, String code) {
        CodeableConcept control = new CodeableConcept(new Coding(CONTROLS, code, ""));
        control.getCodingFirstRep().setDisplayElement(null);
        at.addExtension(new Extension(CONTROL, control));
    }

    static void points(Element at, int score) {
        at.addExtension(new Extension(POINTS, new DecimalType(score)));
    }

    /** The least and the most that can be answered. */
    static void limits(Element at, Type least, Type most) {
        at.addExtension(new Extension(LEAST, least));
        at.addExtension(new Extension(MOST, most));
    }

    /** How often something may be answered. */
    static void times(Element at, int least, int most) {
        if (least > 0) {
            at.addExtension(new Extension(LEAST_TIMES, new IntegerType(least)));
        }
        at.addExtension(new Extension(MOST_TIMES, new IntegerType(most)));
    }

    static void unit(Element at, Words unit) {
        Coding coding = new Coding();
        both(coding.getDisplayElement(), unit);
        at.addExtension(new Extension(UNIT, coding));
    }

    /** One of our own, by name. */
    static Extension own(String name, Type value) {
        return new Extension(OWN + name, value);
    }

    /** One of our own with parts. */
    static Extension own(String name, List<Extension> parts) {
        Extension own = new Extension(OWN + name);
        parts.forEach(own::addExtension);
        return own;
    }

    /** The first of this address, if there is one. */
    static Optional<Extension> find(IBaseHasExtensions at, String url) {
        return at.getExtension().stream()
                .map(Extension.class::cast)
                .filter(one -> url.equals(one.getUrl()))
                .findFirst();
    }

    /** The parts with this name. */
    static Stream<Extension> parts(Extension whole, String name) {
        return whole.getExtension().stream().filter(one -> name.equals(one.getUrl()));
    }

    /** What a part says; empty where there is none. */
    static String text(Extension whole, String name) {
        return parts(whole, name).map(Extensions::text).findFirst().orElse("");
    }

    /** What it says; empty where that is no plain value. */
    static String text(Extension one) {
        return one.getValue() instanceof PrimitiveType<?> plain && plain.getValueAsString() != null
                ? plain.getValueAsString()
                : "";
    }

    /** A text that can have translations; an empty one where there is none. */
    static PrimitiveType<String> words(Extension one) {
        return one.getValue() instanceof StringType text ? text : new StringType();
    }

    /** How a question looks, in the standard's words. */
    static List<String> controls(Element at) {
        return at.getExtension().stream()
                .filter(one -> CONTROL.equals(one.getUrl()))
                .filter(one -> one.getValue() instanceof CodeableConcept)
                .flatMap(one -> ((CodeableConcept) one.getValue()).getCoding().stream())
                .map(Coding::getCode)
                .filter(Objects::nonNull)
                .toList();
    }

    /** A whole number; empty where there is none, or one of another kind or size. */
    static Optional<Integer> whole(IBaseHasExtensions at, String url) {
        return find(at, url).flatMap(Extensions::whole);
    }

    static Optional<Integer> whole(Extension one) {
        return number(text(one)).flatMap(number -> whole(number, RoundingMode.UNNECESSARY));
    }

    /**
     * A number of a size that can be worked with; empty otherwise.
     *
     * <p>One such as 1e999999999 is a few characters long and would fill the memory as soon as it is rounded.
     */
    static Optional<BigDecimal> number(String text) {
        return NUMBER.matcher(text).matches() ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }

    /** The number without its decimals; empty if it has some and none may be lost, or if it is too far from zero. */
    static Optional<Integer> whole(BigDecimal number, RoundingMode mode) {
        try {
            int whole = number.setScale(0, mode).intValueExact();
            return Math.abs((long) whole) <= FURTHEST ? Optional.of(whole) : Optional.empty();
        } catch (ArithmeticException notWhole) {
            return Optional.empty();
        }
    }

    static <E extends Enum<E>> Optional<E> constant(Class<E> names, String name) {
        return Arrays.stream(names.getEnumConstants())
                .filter(one -> one.name().equals(name))
                .findFirst();
    }
}
