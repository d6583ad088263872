package org.holdfast.worksheet.fhir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.holdfast.access.Visibility;
import org.holdfast.library.Library;
import org.holdfast.shared.Words;
import org.holdfast.worksheet.fhir.NotMapped.Why;
import org.holdfast.worksheet.template.Condition;
import org.holdfast.worksheet.template.Condition.AtLeast;
import org.holdfast.worksheet.template.Condition.AtMost;
import org.holdfast.worksheet.template.Condition.Includes;
import org.holdfast.worksheet.template.Condition.Is;
import org.holdfast.worksheet.template.Condition.Match;
import org.holdfast.worksheet.template.Group;
import org.holdfast.worksheet.template.Item;
import org.holdfast.worksheet.template.ItemKind;
import org.holdfast.worksheet.template.MultipleChoice;
import org.holdfast.worksheet.template.Quantity;
import org.holdfast.worksheet.template.Section;
import org.holdfast.worksheet.template.TemplateRef;
import org.holdfast.worksheet.template.WorksheetTemplate;
import org.junit.jupiter.api.Test;

/** Questionnaires as other systems write them. */
class ForeignQuestionnairesTest {

    private static final QuestionnaireReader READER = new QuestionnaireReader(new Library().feelings());

    @Test
    void choices_with_points_are_degrees_and_conditions_on_them_hold() {
        QuestionnaireRead read = read("low-mood");
        WorksheetTemplate sheet = read.worksheet();

        assertThat(kinds(sheet))
                .containsExactly(
                        entry("lead", ItemKind.INFORMATION),
                        entry("q-44250-9", ItemKind.LIKERT),
                        entry("q-69722-7", ItemKind.SINGLE_CHOICE));
        assertThat(item(sheet, "q-44250-9").choices())
                .extracting(choice ->
                        choice.label().english() + " " + choice.score().orElseThrow())
                .containsExactly("On no day 0", "On some days 1", "On almost every day 3");
        assertThat(item(sheet, "q-69722-7").showWhen())
                .contains(new Condition(
                        Match.ANY, List.of(new Is("q-44250-9", "la6569-3"), new Is("q-44250-9", "la6571-9"))));
        assertThat(sheet.evidence().english()).isEqualTo("Example Clinic, free to use.");
        assertThat(sheet.items()).allMatch(item -> item.visibility() == Visibility.ME_AND_COUNSELOR);
        assertThat(whys(read, "/69722-7")).containsExactlyInAnyOrder(Why.SPANISH, Why.OWN_WORDS, Why.FIELD);
        assertThat(details(read, "/44250-9"))
                .contains("FIELD code", "FIELD prefix: 1.", "CODES http://loinc.org", "SPANISH ");
        assertThat(whys(read, ""))
                .containsExactlyInAnyOrder(Why.SPANISH, Why.FIELD, Why.PURPOSE, Why.READERS, Why.MINUTES, Why.ELEMENTS);
    }

    @Test
    void groups_within_groups_follow_one_another_and_keep_when_they_are_asked() {
        QuestionnaireRead read = read("house-visit");
        WorksheetTemplate sheet = read.worksheet();

        assertThat(sheet.sections())
                .extracting(Section::title)
                .extracting(Words::english)
                .containsExactly("The home", "Before the first visit");
        assertThat(kinds(sheet))
                .containsExactly(
                        entry("q1-1", ItemKind.SINGLE_CHOICE),
                        entry("q1-2", ItemKind.INFORMATION),
                        entry("q1-2-1", ItemKind.NUMBER),
                        entry("q1-2-2", ItemKind.INFORMATION),
                        entry("q1-2-2-1", ItemKind.SHORT_TEXT),
                        entry("q1-3", ItemKind.GROUP),
                        entry("q2", ItemKind.LONG_TEXT),
                        entry("q2-1", ItemKind.SINGLE_CHOICE));
        Is together = new Is("q1-1", "yes");
        assertThat(item(sheet, "q1-2-1").showWhen()).contains(new Condition(Match.ALL, List.of(together)));
        assertThat(item(sheet, "q1-2-2-1").showWhen())
                .contains(new Condition(Match.ALL, List.of(together, new AtLeast("q1-2-1", 2))));
        Group others = (Group) item(sheet, "q1-3").form();
        assertThat(others.atLeast()).isEqualTo(1);
        assertThat(others.items()).extracting(Item::kind).containsExactly(ItemKind.SHORT_TEXT, ItemKind.DATE);
        assertThat(whys(read, "1.2")).contains(Why.NESTED);
        assertThat(whys(read, "1.2.1")).contains(Why.WHOLE, Why.LIMITS);
        assertThat(details(read, "1.2.2.1")).contains("LENGTH maxLength: 80");
        assertThat(whys(read, "1.3")).contains(Why.TIMES);
        assertThat(whys(read, "1.3.2")).contains(Why.CONDITION);
        assertThat(whys(read, "2")).contains(Why.NESTED);
    }

    @Test
    void whatever_no_worksheet_can_ask_is_named() {
        QuestionnaireRead read = read("many-kinds");
        WorksheetTemplate sheet = read.worksheet();

        assertThat(kinds(sheet))
                .containsExactly(
                        entry("weight", ItemKind.NUMBER),
                        entry("wake", ItemKind.SHORT_TEXT),
                        entry("page", ItemKind.SHORT_TEXT),
                        entry("seen", ItemKind.DATE),
                        entry("place", ItemKind.SHORT_TEXT),
                        entry("only", ItemKind.SHORT_TEXT),
                        entry("names", ItemKind.SHORT_TEXT),
                        entry("known", ItemKind.SHORT_TEXT),
                        entry("late", ItemKind.LONG_TEXT),
                        entry("early", ItemKind.LONG_TEXT),
                        entry("after", ItemKind.SINGLE_CHOICE),
                        entry("scale", ItemKind.NUMBER));
        assertThat(((Quantity) item(sheet, "weight").form()))
                .returns(0, Quantity::least)
                .returns(24, Quantity::most);
        assertThat(details(read, "photo")).contains("LEFT_OUT attachment");
        assertThat(details(read, "doctor")).contains("LEFT_OUT reference");
        assertThat(details(read, "weight")).contains("OTHER_WAY quantity", "CODES h", "LIMITS 0");
        assertThat(details(read, "wake")).contains("OTHER_WAY time");
        assertThat(details(read, "page")).contains("OTHER_WAY url");
        assertThat(details(read, "seen")).contains("OTHER_WAY dateTime");
        assertThat(details(read, "place"))
                .contains("VALUE_SET http://hl7.org/fhir/ValueSet/jurisdiction", "FEW_CHOICES ");
        assertThat(whys(read, "only")).contains(Why.FEW_CHOICES);
        assertThat(details(read, "names")).contains("ONCE ", "FIELD initial");
        assertThat(details(read, "known")).contains("FIELD readOnly: true");
        assertThat(whys(read, "late")).contains(Why.CONDITION);
        assertThat(details(read, "early")).contains("CONDITION after = true");
        assertThat(item(sheet, "early").showWhen()).isEmpty();
        assertThat(details(read, "scale")).contains("LOOK slider", "WHOLE ");
    }

    @Test
    void a_spanish_file_with_translations_is_told_apart() {
        QuestionnaireRead read = read("cercania");
        WorksheetTemplate sheet = read.worksheet();

        assertThat(sheet.title()).isEqualTo(new Words("Closeness", "Cercanía"));
        assertThat(sheet.purpose()).isEqualTo(new Words("Notar qué acerca.", "Notar qué acerca."));
        assertThat(item(sheet, "gesto").prompt())
                .isEqualTo(new Words("What brought you closer?", "¿Qué gesto te acercó?"));
        assertThat(item(sheet, "grado").choices().getFirst().label()).isEqualTo(new Words("A little", "Poco"));
        assertThat(details(read, "gesto")).containsExactly("LANGUAGE fr");
        assertThat(whys(read, "grado")).containsExactly(Why.ENGLISH);
    }

    @Test
    void what_is_computed_or_hidden_is_named_and_text_stays_text() {
        QuestionnaireRead read = read("structured-capture");
        WorksheetTemplate sheet = read.worksheet();

        assertThat(kinds(sheet))
                .containsExactly(
                        entry("nights", ItemKind.SCALE),
                        entry("why", ItemKind.SHORT_TEXT),
                        entry("helps", ItemKind.MULTIPLE_CHOICE),
                        entry("calm", ItemKind.LONG_TEXT));
        assertThat(sheet.purpose().english()).isEqualTo("<script>alert(1)</script> and {0} are only text.");
        assertThat(item(sheet, "helps").help().english()).isEqualTo("Two at most.");
        assertThat(((MultipleChoice) item(sheet, "helps").form()).atMost()).isEqualTo(2);
        // Between one and one is two tests that must both hold, which "any" cannot say beside another
        assertThat(item(sheet, "why").showWhen()).isEmpty();
        assertThat(whys(read, "why")).contains(Why.CONDITION, Why.PATTERN, Why.LENGTH);
        String second = item(sheet, "helps").choices().get(1).key();
        assertThat(item(sheet, "calm").showWhen())
                .contains(new Condition(Match.ALL, List.of(new Includes("helps", second), new AtLeast("nights", 3))));
        assertThat(whys(read, "nights")).contains(Why.COMPUTED);
        assertThat(whys(read, "sum")).containsExactly(Why.HIDDEN);
        assertThat(whys(read, "")).contains(Why.EXTENSION);
    }

    @Test
    void each_operator_on_a_number_becomes_what_says_the_same() {
        assertThat(condition("=", "4")).isEqualTo(new Condition(Match.ALL, List.of(least(4), most(4))));
        assertThat(condition("!=", "4")).isEqualTo(new Condition(Match.ANY, List.of(most(3), least(5))));
        assertThat(condition(">", "4")).isEqualTo(new Condition(Match.ALL, List.of(least(5))));
        assertThat(condition("<", "4")).isEqualTo(new Condition(Match.ALL, List.of(most(3))));
        assertThat(condition(">=", "4")).isEqualTo(new Condition(Match.ALL, List.of(least(4))));
        assertThat(condition("<=", "4")).isEqualTo(new Condition(Match.ALL, List.of(most(4))));
    }

    private static Condition condition(String operator, String answer) {
        String file = """
                {"resourceType": "Questionnaire", "status": "active", "title": "T", "item": [
                  {"linkId": "a", "type": "integer", "text": "How much?", "extension": [
                    {"url": "http://hl7.org/fhir/StructureDefinition/minValue", "valueInteger": 0},
                    {"url": "http://hl7.org/fhir/StructureDefinition/maxValue", "valueInteger": 10}]},
                  {"linkId": "b", "type": "text", "text": "Why?",
                   "enableWhen": [{"question": "a", "operator": "%s", "answerInteger": %s}]}]}
                """.formatted(operator, answer);
        return item(READER.read(file, new TemplateRef("t", 1)).worksheet(), "b")
                .showWhen()
                .orElseThrow();
    }

    private static AtLeast least(int number) {
        return new AtLeast("a", number);
    }

    private static AtMost most(int number) {
        return new AtMost("a", number);
    }

    private static QuestionnaireRead read(String name) {
        try (InputStream in = Objects.requireNonNull(
                ForeignQuestionnairesTest.class.getResourceAsStream("/fhir/" + name + ".json"))) {
            return READER.read(in.readAllBytes(), new TemplateRef(name, 1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Map.Entry<String, ItemKind>> kinds(WorksheetTemplate sheet) {
        return sheet.items().stream()
                .map(item -> Map.entry(item.key(), item.kind()))
                .toList();
    }

    private static Item item(WorksheetTemplate sheet, String key) {
        return sheet.items().stream()
                .filter(item -> item.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static Set<Why> whys(QuestionnaireRead read, String linkId) {
        return read.notMapped().stream()
                .filter(one -> one.linkId().equals(linkId))
                .map(NotMapped::why)
                .collect(Collectors.toSet());
    }

    private static List<String> details(QuestionnaireRead read, String linkId) {
        return read.notMapped().stream()
                .filter(one -> one.linkId().equals(linkId))
                .map(one -> one.why() + " " + one.detail())
                .toList();
    }
}
