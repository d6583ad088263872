package org.holdfast.worksheet.fhir;

import java.util.List;
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

    private static final String STANDARD = "http://hl7.org/fhir/StructureDefinition/";
    /** Begins whatever is named by us. */
    static final String OWN = "urn:holdfast:worksheet:";

    private static final String CONTROLS = "http://hl7.org/fhir/questionnaire-item-control";

    private Extensions() {}

    /** Puts both languages at a text that FHIR has in one. */
    static <P extends PrimitiveType<String>> P both(P text, Words words) {
        text.setValue(words.english());
        Extension spanish = new Extension(STANDARD + "translation");
        spanish.addExtension(new Extension("lang", new CodeType("es")));
        spanish.addExtension(new Extension("content", new StringType(words.spanish())));
        text.addExtension(spanish);
        return text;
    }

    /** How a question looks, in the standard's own words. */
    static void control(Element at, String code) {
        CodeableConcept control = new CodeableConcept(new Coding(CONTROLS, code, ""));
        control.getCodingFirstRep().setDisplayElement(null);
        at.addExtension(new Extension(STANDARD + "questionnaire-itemControl", control));
    }

    static void points(Element at, int score) {
        at.addExtension(new Extension(STANDARD + "ordinalValue", new DecimalType(score)));
    }

    /** The least and the most that can be answered. */
    static void limits(Element at, Type least, Type most) {
        at.addExtension(new Extension(STANDARD + "minValue", least));
        at.addExtension(new Extension(STANDARD + "maxValue", most));
    }

    /** How often something may be answered. */
    static void times(Element at, int least, int most) {
        if (least > 0) {
            at.addExtension(new Extension(STANDARD + "questionnaire-minOccurs", new IntegerType(least)));
        }
        at.addExtension(new Extension(STANDARD + "questionnaire-maxOccurs", new IntegerType(most)));
    }

    static void unit(Element at, Words unit) {
        Coding coding = new Coding();
        both(coding.getDisplayElement(), unit);
        at.addExtension(new Extension(STANDARD + "questionnaire-unit", coding));
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
}
