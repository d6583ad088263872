package org.holdfast.worksheet.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.StrictErrorHandler;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.PrimitiveType;
import org.hl7.fhir.r4.model.Questionnaire;
import org.hl7.fhir.r4.model.Questionnaire.EnableWhenBehavior;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemComponent;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemType;
import org.holdfast.access.Visibility;
import org.holdfast.library.Library;
import org.holdfast.shared.Words;
import org.holdfast.worksheet.template.Audience;
import org.holdfast.worksheet.template.Choice;
import org.holdfast.worksheet.template.Condition;
import org.holdfast.worksheet.template.Form;
import org.holdfast.worksheet.template.Group;
import org.holdfast.worksheet.template.Item;
import org.holdfast.worksheet.template.Likert;
import org.holdfast.worksheet.template.Matrix;
import org.holdfast.worksheet.template.MultipleChoice;
import org.holdfast.worksheet.template.Quantity;
import org.holdfast.worksheet.template.Scale;
import org.holdfast.worksheet.template.Section;
import org.holdfast.worksheet.template.ShortText;
import org.holdfast.worksheet.template.TemplateRef;
import org.holdfast.worksheet.template.WorkPhase;
import org.holdfast.worksheet.template.WorksheetTemplate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class QuestionnairesTest {

    private static final String STANDARD = "http://hl7.org/fhir/StructureDefinition/";
    private static final Questionnaires QUESTIONNAIRES = new Questionnaires(key -> new Words(key, "es " + key));

    static List<WorksheetTemplate> library() {
        return new Library().worksheets().newest();
    }

    @ParameterizedTest
    @MethodSource("library")
    void a_strict_reader_finds_every_item_once_in_both_languages(WorksheetTemplate worksheet) {
        Questionnaire read = read(worksheet);

        assertBoth(read.getTitleElement(), worksheet.title());
        assertBoth(read.getDescriptionElement(), worksheet.purpose());
        List<QuestionnaireItemComponent> all = all(read.getItem()).toList();
        List<String> ids =
                all.stream().map(QuestionnaireItemComponent::getLinkId).toList();
        assertThat(ids).doesNotHaveDuplicates();
        for (Item item : items(worksheet)) {
            QuestionnaireItemComponent found = find(all, item.key());
            assertBoth(found.getTextElement(), item.prompt());
            assertThat(found.getRequired()).isEqualTo(item.required());
            assertThat(own(found, "visibility")).isEqualTo(item.visibility().name());
        }
    }

    @ParameterizedTest
    @MethodSource("library")
    void choices_keep_their_words_order_and_points(WorksheetTemplate worksheet) {
        List<QuestionnaireItemComponent> all = all(read(worksheet).getItem()).toList();
        for (Item item : items(worksheet)) {
            String id = item.form() instanceof Matrix matrix
                    ? item.key() + "." + matrix.rows().getFirst().key()
                    : item.key();
            List<Coding> offered = find(all, id).getAnswerOption().stream()
                    .map(option -> option.getValueCoding())
                    .toList();
            assertThat(offered.stream().map(Coding::getCode))
                    .isEqualTo(item.choices().stream().map(Choice::key).toList());
            for (int at = 0; at < offered.size(); at++) {
                assertBoth(
                        offered.get(at).getDisplayElement(),
                        item.choices().get(at).label());
            }
            if (item.form() instanceof Likert) {
                assertThat(offered).allMatch(one -> one.hasExtension(STANDARD + "ordinalValue"));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("library")
    void conditions_look_at_items_that_are_there_and_offer_what_they_ask_for(WorksheetTemplate worksheet) {
        List<QuestionnaireItemComponent> all = all(read(worksheet).getItem()).toList();
        for (Item item : items(worksheet)) {
            QuestionnaireItemComponent found = find(all, item.key());
            assertThat(found.getEnableWhen().stream().map(when -> when.getQuestion()))
                    .isEqualTo(item.showWhen().stream()
                            .flatMap(condition -> condition.tests().stream())
                            .map(test -> test.item())
                            .toList());
            found.getEnableWhen().stream()
                    .filter(when -> when.getAnswer() instanceof Coding)
                    .forEach(when -> assertThat(find(all, when.getQuestion()).getAnswerOption())
                            .anyMatch(option -> option.getValueCoding()
                                    .getCode()
                                    .equals(when.getAnswerCoding().getCode())));
        }
    }

    @Test
    void limits_ends_units_and_how_often_are_said_in_the_standards_terms() {
        Questionnaire read = read(sheet(List.of(
                item("degree", new Scale(Optional.of(words("low")), Optional.of(words("high")))),
                item("count", new Quantity(-3, 40, Optional.of(words("minutes")))),
                item("some", new MultipleChoice(List.of(choice("a"), choice("b"), choice("c")), 2)),
                item("log", new Group(List.of(item("line", new ShortText())), 1, 5)))));
        List<QuestionnaireItemComponent> all = all(read.getItem()).toList();

        assertThat(standard(find(all, "degree"), "minValue")).isEqualTo("0");
        assertThat(standard(find(all, "degree"), "maxValue")).isEqualTo("10");
        assertThat(find(all, "degree.lower").getText()).isEqualTo("low");
        assertThat(find(all, "degree.upper").getText()).isEqualTo("high");
        assertThat(standard(find(all, "count"), "minValue")).isEqualTo("-3");
        assertThat(standard(find(all, "count"), "maxValue")).isEqualTo("40");
        assertThat(((Coding) find(all, "count")
                                .getExtensionByUrl(STANDARD + "questionnaire-unit")
                                .getValue())
                        .getDisplay())
                .isEqualTo("minutes");
        assertThat(find(all, "some").getRepeats()).isTrue();
        assertThat(standard(find(all, "some"), "questionnaire-maxOccurs")).isEqualTo("2");
        assertThat(find(all, "log").getRepeats()).isTrue();
        assertThat(standard(find(all, "log"), "questionnaire-minOccurs")).isEqualTo("1");
        assertThat(standard(find(all, "log"), "questionnaire-maxOccurs")).isEqualTo("5");
    }

    @Test
    void each_test_of_a_condition_keeps_its_operator_and_its_number() {
        Item degree = item("degree", new Scale());
        Item count = item("count", new Quantity(0, 40, Optional.empty()));
        Condition condition = new Condition(
                Condition.Match.ANY, List.of(new Condition.AtLeast("degree", 7), new Condition.AtMost("count", 3)));
        Item asked = new Item(
                "asked",
                new ShortText(),
                words("asked"),
                words(""),
                false,
                Visibility.ME_AND_COUNSELOR,
                Optional.of(condition));
        QuestionnaireItemComponent found =
                find(all(read(sheet(List.of(degree, count, asked))).getItem()).toList(), "asked");

        assertThat(found.getEnableBehavior()).isEqualTo(EnableWhenBehavior.ANY);
        assertThat(found.getEnableWhen())
                .extracting(when ->
                        when.getOperator().toCode() + " " + when.getAnswer().primitiveValue())
                .containsExactly(">= 7", "<= 3");
    }

    private static WorksheetTemplate sheet(List<Item> items) {
        return new WorksheetTemplate(
                new TemplateRef("sheet", 1),
                words("title"),
                words("purpose"),
                5,
                Set.of(),
                Set.of(WorkPhase.ANY_TIME),
                Audience.EACH_SEPARATELY,
                words("evidence"),
                List.of(new Section(words("section"), words(""), items)),
                List.of());
    }

    private static Item item(String key, Form form) {
        return new Item(key, form, words(key), words(""), false, Visibility.ME_AND_COUNSELOR);
    }

    private static Choice choice(String key) {
        return new Choice(key, words(key));
    }

    private static Words words(String english) {
        return new Words(english, english);
    }

    private static String standard(QuestionnaireItemComponent item, String name) {
        return item.getExtensionByUrl(STANDARD + name).getValue().primitiveValue();
    }

    @ParameterizedTest
    @MethodSource("library")
    void words_to_read_hold_nothing_and_every_group_holds_something(WorksheetTemplate worksheet) {
        Set<String> wrong = new HashSet<>();
        all(read(worksheet).getItem()).forEach(item -> {
            boolean display = item.getType() == QuestionnaireItemType.DISPLAY;
            boolean group = item.getType() == QuestionnaireItemType.GROUP;
            if (display && (item.hasItem() || item.hasRequired() || item.hasRepeats()) || group && !item.hasItem()) {
                wrong.add(item.getLinkId());
            }
        });
        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("library")
    void what_other_systems_pass_over_is_named(WorksheetTemplate worksheet) {
        String json = QUESTIONNAIRES.json(worksheet);
        Set<OnlyHere> named = QUESTIONNAIRES.onlyHere(worksheet);
        assertThat(named).contains(OnlyHere.READERS, OnlyHere.USE);
        assertThat(named.contains(OnlyHere.RANKING)).isEqualTo(json.contains("urn:holdfast:worksheet:ranking"));
        assertThat(named.contains(OnlyHere.FAMILIES)).isEqualTo(json.contains("urn:holdfast:worksheet:family"));
        assertThat(named.contains(OnlyHere.SCORES)).isEqualTo(json.contains("urn:holdfast:worksheet:score"));
    }

    private static Questionnaire read(WorksheetTemplate worksheet) {
        return FhirContext.forR4Cached()
                .newJsonParser()
                .setParserErrorHandler(new StrictErrorHandler())
                .parseResource(Questionnaire.class, QUESTIONNAIRES.json(worksheet));
    }

    private static void assertBoth(PrimitiveType<String> text, Words words) {
        assertThat(text.getValue()).isEqualTo(words.english());
        assertThat(text.getExtensionByUrl(STANDARD + "translation")
                        .getExtensionByUrl("content")
                        .getValue()
                        .primitiveValue())
                .isEqualTo(words.spanish());
    }

    private static String own(QuestionnaireItemComponent item, String name) {
        return item.getExtensionByUrl("urn:holdfast:worksheet:" + name)
                .getValue()
                .primitiveValue();
    }

    private static QuestionnaireItemComponent find(List<QuestionnaireItemComponent> all, String id) {
        return all.stream()
                .filter(one -> one.getLinkId().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<QuestionnaireItemComponent> all(List<QuestionnaireItemComponent> items) {
        return items.stream().flatMap(item -> Stream.concat(Stream.of(item), all(item.getItem())));
    }

    private static List<Item> items(WorksheetTemplate worksheet) {
        List<Item> all = new ArrayList<>();
        worksheet.items().forEach(item -> {
            all.add(item);
            if (item.form() instanceof Group group) {
                all.addAll(group.items());
            }
        });
        return all;
    }
}
