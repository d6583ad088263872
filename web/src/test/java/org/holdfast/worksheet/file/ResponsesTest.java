package org.holdfast.worksheet.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.StrictErrorHandler;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Questionnaire;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemComponent;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseItemComponent;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseStatus;
import org.holdfast.library.Library;
import org.holdfast.shared.Refused;
import org.holdfast.shared.Sensitive;
import org.holdfast.shared.Words;
import org.holdfast.worksheet.fhir.OnlyInAnswers;
import org.holdfast.worksheet.fhir.Questionnaires;
import org.holdfast.worksheet.fhir.ReadAnswers;
import org.holdfast.worksheet.sheet.ResponseState;
import org.holdfast.worksheet.sheet.SharedAnswer;
import org.holdfast.worksheet.sheet.TakenSheet;
import org.holdfast.worksheet.template.RandomSheets;
import org.holdfast.worksheet.template.TemplateRef;
import org.holdfast.worksheet.template.WorksheetTemplate;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is saved is read back as the very same texts, from our own files and from FHIR's. */
class ResponsesTest {

    private static final int TURNS = 20;

    static List<WorksheetTemplate> library() {
        return new Library().worksheets().newest();
    }

    @ParameterizedTest
    @MethodSource("library")
    void every_answer_to_every_worksheet_of_the_library_comes_back_as_it_was_kept(WorksheetTemplate worksheet) {
        for (int seed = 1; seed <= TURNS; seed++) {
            assertComesBack(Taken.anything(worksheet, seed));
        }
    }

    @RepeatedTest(150)
    void so_does_every_answer_to_a_worksheet_of_any_shape(RepetitionInfo turn) {
        int seed = turn.getCurrentRepetition();
        assertComesBack(Taken.anything(new RandomSheets(seed).template(new TemplateRef("any-shape", 3)), seed));
    }

    @ParameterizedTest
    @MethodSource("library")
    void a_strict_reader_finds_only_items_that_the_questionnaire_has_where_it_has_them(WorksheetTemplate worksheet) {
        TakenSheet sheet = Taken.anything(worksheet, 7);
        String asked = new Questionnaires(key -> new Words(key, key)).json(worksheet);
        Set<String> places = new HashSet<>();
        FhirContext.forR4Cached()
                .newJsonParser()
                .parseResource(Questionnaire.class, asked)
                .getItem()
                .forEach(item -> collect("", item, places));
        QuestionnaireResponse read = strictly(sheet);

        assertThat(read.getQuestionnaire())
                .isEqualTo("urn:holdfast:worksheet:" + worksheet.ref().key() + "|"
                        + worksheet.ref().version());
        assertThat(read.getStatus()).isEqualTo(QuestionnaireResponseStatus.COMPLETED);
        assertThat(read.getItem().stream().flatMap(item -> answered("", item)))
                .isNotEmpty()
                .isSubsetOf(places);
    }

    @Test
    void a_draft_says_that_it_is_one_and_a_file_names_nobody() {
        TakenSheet sheet =
                Taken.of(Taken.worksheet(), ResponseState.STARTED, Taken.answers(Map.of("feeling", "mine")), List.of());

        assertThat(strictly(sheet).getStatus()).isEqualTo(QuestionnaireResponseStatus.INPROGRESS);
        assertThat(text(FileKind.FHIR, sheet)).doesNotContain("Jonas", "Osei");
        assertThat(text(FileKind.OWN, sheet)).doesNotContain("Jonas", "Osei");
    }

    @Test
    void the_partners_answers_are_in_our_own_file_apart_and_in_no_questionnaire_response() {
        TakenSheet sheet = Taken.of(
                Taken.worksheet(),
                ResponseState.RELEASED,
                Taken.answers(Map.of("feeling", "mine")),
                List.of(new SharedAnswer("feeling", new Sensitive("theirs"))));

        assertThat(text(FileKind.FHIR, sheet)).contains("mine").doesNotContain("theirs");
        assertThat(text(FileKind.OWN, sheet)).contains("mine", "theirs");
        assertThat(Responses.read(text(FileKind.OWN, sheet), sheet.template()).answers())
                .isEqualTo(Map.of("feeling", new Sensitive("mine")));
        assertThat(OnlyInAnswers.of(sheet.template(), true))
                .containsExactlyInAnyOrder(OnlyInAnswers.READERS, OnlyInAnswers.OPENED);
    }

    @Test
    void what_fits_nowhere_is_named_and_left_out() {
        String file = """
                {"resourceType": "QuestionnaireResponse", "status": "completed", "item": [
                  {"linkId": "anything", "item": [{"linkId": "feeling", "answer": [{"valueString": "flat is fine"}]}]},
                  {"linkId": "kind", "answer": [{"valueCoding": {"code": "no-such-choice"}}]},
                  {"linkId": "trust", "answer": [{"valueInteger": 11}]},
                  {"linkId": "need", "answer": [{"valueString": "one"}, {"valueString": "too many"}]},
                  {"linkId": "elsewhere", "answer": [{"valueBoolean": true}]},
                  {"linkId": "empty"}]}
                """;
        ReadAnswers read = Responses.read(file, Taken.worksheet());

        assertThat(read.answers()).isEqualTo(Map.of("feeling", new Sensitive("flat is fine")));
        assertThat(read.unread()).containsExactly("kind", "trust", "need", "elsewhere");
    }

    @ParameterizedTest
    @EnumSource(names = {"FHIR", "OWN"})
    void answers_to_another_worksheet_or_version_are_refused(FileKind kind) {
        TakenSheet sheet = Taken.anything(Taken.worksheet(), 1);
        WorksheetTemplate other = new RandomSheets(1).template(new TemplateRef("another", 1));
        assertRefused(text(kind, sheet), other, "refused.responses.other");
        WorksheetTemplate later = new RandomSheets(1)
                .template(new TemplateRef(
                        sheet.template().ref().key(), sheet.template().ref().version() + 1));
        assertRefused(text(kind, sheet), later, "refused.responses.other");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "no json",
                "[]",
                "{}",
                "{\"resourceType\": \"Patient\"}",
                "{\"resourceType\": \"QuestionnaireResponse\", \"resourceType\": \"QuestionnaireResponse\"}",
                "{\"resourceType\": \"QuestionnaireResponse\", \"item\": 5}",
                "{\"resourceType\": \"QuestionnaireResponse\", \"item\": [{\"linkId\": \"trust\", \"answer\": [{\"valueInteger\": \"x\"}]}]}"
            })
    void what_is_no_file_of_answers_is_refused(String file) {
        assertRefused(file, Taken.worksheet(), "refused.responses.unreadable");
    }

    @Test
    void what_is_too_long_or_too_deep_is_refused_before_it_is_read() {
        assertRefused(" ".repeat(5_000_001), Taken.worksheet(), "refused.responses.long");
        assertRefused(
                "{\"resourceType\":\"QuestionnaireResponse\",\"item\":" + "[{\"item\":".repeat(30_000),
                Taken.worksheet(),
                "refused.responses.unreadable");
    }

    @Test
    void a_number_of_a_million_digits_is_no_answer() {
        WorksheetTemplate worksheet = library().stream()
                .filter(one -> one.questions().stream()
                        .anyMatch(item -> item.form() instanceof org.holdfast.worksheet.template.Quantity))
                .findFirst()
                .orElseThrow();
        String key = worksheet.questions().stream()
                .filter(item -> item.form() instanceof org.holdfast.worksheet.template.Quantity)
                .findFirst()
                .orElseThrow()
                .key();
        String file = "{\"resourceType\": \"QuestionnaireResponse\", \"item\": [{\"linkId\": \"" + key
                + "\", \"answer\": [{\"valueDecimal\": %s}]}]}";
        for (String number : List.of("1e-999999999", "1e999999999", "1".repeat(1000))) {
            assertRefused(file.formatted(number), worksheet, "refused.responses.unreadable");
        }
        for (String number : List.of("1e-99", "1e99", "0.0000000000000000001", "-99999999")) {
            ReadAnswers read = Responses.read(file.formatted(number), worksheet);
            assertThat(read.answers()).isEmpty();
            assertThat(read.unread()).containsExactly(key);
        }
    }

    /** Whatever a file became on its way, it is read or refused. */
    @RepeatedTest(20)
    void a_damaged_file_is_read_or_refused_and_nothing_else(RepetitionInfo turn) {
        Random random = new Random(turn.getCurrentRepetition());
        TakenSheet sheet = Taken.anything(library().get(random.nextInt(library().size())), random.nextInt(100));
        String whole = text(random.nextBoolean() ? FileKind.FHIR : FileKind.OWN, sheet);
        for (int times = 0; times < 60; times++) {
            StringBuilder damaged = new StringBuilder(whole);
            for (int cuts = random.nextInt(4); cuts >= 0; cuts--) {
                int at = random.nextInt(damaged.length() - 1);
                damaged.replace(
                        at,
                        Math.min(damaged.length(), at + random.nextInt(30)),
                        List.of("", "null", "{}", "[]", "\"\"", "1", "true", "}", "{\"a\":[")
                                .get(random.nextInt(9)));
            }
            try {
                Responses.read(damaged.toString(), sheet.template());
            } catch (Refused fine) {
                assertThat(fine.reason()).startsWith("refused.responses.");
            }
        }
    }

    private static void assertComesBack(TakenSheet sheet) {
        Map<String, Sensitive> asked = Taken.asked(sheet);
        for (FileKind kind : List.of(FileKind.FHIR, FileKind.OWN)) {
            ReadAnswers read = Responses.read(text(kind, sheet), sheet.template());
            assertThat(read.unread()).isEmpty();
            assertThat(read.answers()).isEqualTo(asked);
        }
    }

    private static void assertRefused(String file, WorksheetTemplate worksheet, String reason) {
        assertThatThrownBy(() -> Responses.read(file, worksheet))
                .isInstanceOf(Refused.class)
                .hasMessage(reason);
    }

    private static String text(FileKind kind, TakenSheet sheet) {
        return new String(kind.file(sheet, Locale.ENGLISH, Clock.systemUTC()), StandardCharsets.UTF_8);
    }

    private static QuestionnaireResponse strictly(TakenSheet sheet) {
        return FhirContext.forR4Cached()
                .newJsonParser()
                .setParserErrorHandler(new StrictErrorHandler())
                .parseResource(QuestionnaireResponse.class, text(FileKind.FHIR, sheet));
    }

    private static void collect(String above, QuestionnaireItemComponent item, Set<String> places) {
        places.add(above + item.getLinkId());
        item.getItem().forEach(inner -> collect(above + item.getLinkId() + "/", inner, places));
    }

    private static Stream<String> answered(String above, QuestionnaireResponseItemComponent item) {
        return Stream.concat(
                Stream.of(above + item.getLinkId()),
                item.getItem().stream().flatMap(inner -> answered(above + item.getLinkId() + "/", inner)));
    }
}
