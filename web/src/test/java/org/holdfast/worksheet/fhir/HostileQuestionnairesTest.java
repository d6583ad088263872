package org.holdfast.worksheet.fhir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.holdfast.library.Library;
import org.holdfast.server.Texts;
import org.holdfast.shared.Refused;
import org.holdfast.worksheet.fhir.NotMapped.Why;
import org.holdfast.worksheet.template.Quantity;
import org.holdfast.worksheet.template.TemplateRef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files that mean harm, or are none of ours. */
class HostileQuestionnairesTest {

    private static final QuestionnaireReader READER = new QuestionnaireReader(new Library().feelings());
    private static final TemplateRef REF = new TemplateRef("t", 1);

    @ParameterizedTest(name = "{1}: {0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            <Questionnaire xmlns="http://hl7.org/fhir"/>                        | refused.fhir.xml
            {"resourceType": "Patient"}                                         | refused.fhir.resource
            {"resourceType": "Sheet"}                                           | refused.fhir.standard
            {"item": []}                                                        | refused.fhir.standard
            {"resourceType": 7}                                                 | refused.fhir.standard
            {"resourceType": "Questionnaire", "mood": 1}                        | refused.fhir.standard
            {"resourceType": "Questionnaire", "item": {}}                       | refused.fhir.standard
            {"resourceType": "Questionnaire", "item": [{"linkId": "a", "type": "parse"}]} | refused.fhir.standard
            {"resourceType": "Questionnaire", "item": [{"type": "text"}]}       | refused.fhir.unnamed
            {"resourceType": "Questionnaire", "item": [{"linkId": "a", "type": "text"}, {"linkId": "a", "type": "text"}]} | refused.fhir.twice
            {"resourceType": "Questionnaire", "status": "active", "status": "draft"} | refused.file.twice
            {"resourceType": "Questionnaire", "title": "a\\u0000b"}             | refused.file.characters
            {"resourceType": "Questionnaire", "title": "\\uD83D"}               | refused.file.characters
            {"resourceType": "Questionnaire", "item": [{"linkId": "a", "type": "integer", "maxLength": NaN}]} | refused.file.json
            {"resourceType": "Questionnaire", "extension": [{"url": "urn:a", "valueDecimal": 1e999999999}]} | refused.file.number
            {"resourceType": "Questionnaire", "extension": [{"url": "urn:a", "valueInteger": "9999999999"}]} | refused.fhir.standard
            {"resourceType": "Questionnaire", "implicitRules": "urn:a"}         | refused.fhir.modifier
            {"resourceType": "Questionnaire", "modifierExtension": [{"url": "urn:a", "valueCode": "b"}]} | refused.fhir.modifier
            {"resourceType": "Questionnaire", "item": []}                       | refused.file.field
            {"resourceType": "Questionnaire", "item": [{"linkId": "a", "type": "attachment", "text": "A"}]} | refused.file.field
            """)
    void it_is_refused_with_a_reason_that_can_be_said(String file, String reason) {
        assertThat(refused(file)).isEqualTo(reason);
    }

    @Test
    void items_that_wait_for_one_another_are_refused() {
        assertThat(refused(sheet("{\"linkId\": \"a\", \"type\": \"boolean\"," + when("a") + "}")))
                .isEqualTo("refused.fhir.cycle");
        assertThat(refused(sheet("{\"linkId\": \"a\", \"type\": \"boolean\"," + when("b") + "},"
                        + "{\"linkId\": \"b\", \"type\": \"boolean\"," + when("a") + "}")))
                .isEqualTo("refused.fhir.cycle");
        assertThat(refused(sheet("{\"linkId\": \"g\", \"type\": \"group\"," + when("a")
                        + ", \"item\": [{\"linkId\": \"a\", \"type\": \"boolean\"}]}")))
                .isEqualTo("refused.fhir.cycle");
    }

    @Test
    void neither_a_hundred_and_twenty_one_items_nor_ten_thousand_are_taken() {
        assertThat(refused(sheet(texts(121)))).isEqualTo("refused.fhir.items");
        assertThat(READER.read(sheet(texts(120)), REF).worksheet().items()).hasSize(120);
        assertThat(refused(sheet(texts(6_000)))).isEqualTo("refused.fhir.items");
        String sections = IntStream.range(0, 31)
                .mapToObj(at -> "{\"linkId\": \"s" + at + "\", \"type\": \"group\", \"item\": [{\"linkId\": \"t" + at
                        + "\", \"type\": \"text\"}]}")
                .collect(Collectors.joining(","));
        assertThat(refused(sheet(sections))).isEqualTo("refused.fhir.sections");
    }

    @Test
    void neither_a_deep_nor_a_large_file_reaches_the_parser() {
        String deep = sheet("{\"linkId\":\"a\",\"type\":\"group\",\"item\":[".repeat(10_000));
        assertThat(refused(deep)).isEqualTo("refused.file.deep");
        assertThat(refused(sheet("{\"linkId\":\"" + "x".repeat(1_000_000) + "\"}")))
                .isEqualTo("refused.file.large");
        byte[] broken = "{\"resourceType\":\"Questionnaire\",\"title\":\"é\"}".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(catchThrowableOfType(Refused.class, () -> READER.read(broken, REF))
                        .reason())
                .isEqualTo("refused.file.encoding");
    }

    /** As texts they are read by the standard's parser; to round one would fill the memory. */
    @Test
    void numbers_of_a_thousand_million_digits_are_put_aside() {
        for (String huge : List.of("1e999999999", "-1e999999999", "1e-999999999", "9".repeat(50_000))) {
            QuestionnaireRead read = READER.read(sheet("""
                            {"linkId": "a", "type": "decimal", "extension": [
                              {"url": "http://hl7.org/fhir/StructureDefinition/minValue", "valueDecimal": "%1$s"},
                              {"url": "http://hl7.org/fhir/StructureDefinition/maxValue", "valueDecimal": "%1$s"}]},
                            {"linkId": "b", "type": "choice", "answerOption": [
                              {"valueCoding": {"code": "c", "extension": [
                                {"url": "http://hl7.org/fhir/StructureDefinition/ordinalValue", "valueDecimal": "%1$s"}]}},
                              {"valueCoding": {"code": "d"}}]},
                            {"linkId": "c", "type": "text", "enableWhen": [
                              {"question": "a", "operator": "<=", "answerDecimal": "%1$s"}]}
                            """.formatted(huge)), REF);
            assertThat(read.notMapped()).extracting(NotMapped::why).contains(Why.LIMITS, Why.POINTS, Why.CONDITION);
            assertThat(read.worksheet().items().getFirst().form())
                    .isEqualTo(new Quantity(0, 1_000_000, Optional.empty()));
        }
    }

    @Test
    void a_chain_of_thousands_of_conditions_is_followed_without_running_out_of_room() {
        String chain = "{\"linkId\":\"a0\",\"type\":\"boolean\"},"
                + IntStream.range(1, 3_000)
                        .mapToObj(
                                at -> "{\"linkId\":\"a" + at + "\",\"type\":\"boolean\"," + when("a" + (at - 1)) + "}")
                        .collect(Collectors.joining(","));
        assertThat(refused(sheet(chain))).isEqualTo("refused.fhir.items");
    }

    private static String sheet(String items) {
        return "{\"resourceType\": \"Questionnaire\", \"title\": \"T\", \"item\": [" + items + "]}";
    }

    private static String texts(int count) {
        return IntStream.range(0, count)
                .mapToObj(at -> "{\"linkId\":\"a" + at + "\",\"type\":\"text\",\"text\":\"A\"}")
                .collect(Collectors.joining(","));
    }

    private static String when(String question) {
        return "\"enableWhen\": [{\"question\": \"" + question + "\", \"operator\": \"=\", \"answerBoolean\": true}]";
    }

    private static String refused(String file) {
        Refused refused = catchThrowableOfType(Refused.class, () -> READER.read(file, REF));
        String said = Texts.text(Texts.LANGUAGES.getFirst(), refused.reason(), refused.details());
        assertThat(said).isNotEqualTo(refused.reason()).endsWith(".");
        return refused.reason();
    }
}
