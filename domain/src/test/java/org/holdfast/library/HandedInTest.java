package org.holdfast.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.holdfast.access.Visibility;
import org.holdfast.shared.Refused;
import org.holdfast.shared.Words;
import org.holdfast.worksheet.template.Audience;
import org.holdfast.worksheet.template.DistinctSheets;
import org.holdfast.worksheet.template.Item;
import org.holdfast.worksheet.template.ItemKind;
import org.holdfast.worksheet.template.LongText;
import org.holdfast.worksheet.template.Section;
import org.holdfast.worksheet.template.TemplateRef;
import org.holdfast.worksheet.template.WorkPhase;
import org.holdfast.worksheet.template.WorksheetTemplate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HandedInTest {

    private static final Library LIBRARY = new Library();
    private static final HandedIn FILES = LIBRARY.handedIn();
    private static final TemplateRef REF = new TemplateRef("own", 3);
    private static final int TURNS = 1_500;

    @Test
    void every_version_of_every_worksheet_comes_back_as_it_was() {
        assertThat(LIBRARY.everyWorksheet()).hasSizeGreaterThan(20).allSatisfy(HandedInTest::assertComesBack);
    }

    @Test
    void worksheets_of_every_shape_come_back_as_they_were() {
        Set<ItemKind> seen = EnumSet.noneOf(ItemKind.class);
        for (int turn = 0; turn < TURNS; turn++) {
            WorksheetTemplate any = new DistinctSheets(turn, LIBRARY.feelings()).template(REF);
            any.items().forEach(item -> seen.add(item.kind()));
            assertComesBack(any);
        }
        assertThat(seen).containsExactlyInAnyOrder(ItemKind.values());
    }

    @Test
    void one_that_says_only_what_it_must_comes_back_as_it_was() {
        assertComesBack(new WorksheetTemplate(
                REF,
                words("Title"),
                words("Purpose"),
                5,
                Set.of(),
                Set.of(WorkPhase.ANY_TIME),
                Audience.EACH_SEPARATELY,
                words(""),
                List.of(new Section(
                        words("Section"),
                        words(""),
                        List.of(new Item(
                                "a", new LongText(), words("Why?"), words(""), false, Visibility.ME_AND_COUNSELOR)))),
                List.of()));
    }

    @Test
    void the_file_is_the_edition_that_is_asked_for_whatever_it_says() {
        WorksheetTemplate worksheet = LIBRARY.everyWorksheet().getFirst();
        assertThat(FILES.read(FILES.write(worksheet), REF).ref()).isEqualTo(REF);
        String nameless = FILES.write(worksheet)
                .replaceFirst("\"key\": *\"[a-z-]+\",", "")
                .replaceFirst("\"version\": *[0-9]+,", "");
        assertThat(nameless.length()).isLessThan(FILES.write(worksheet).length());
        assertThat(FILES.read(nameless, REF).ref()).isEqualTo(REF);
    }

    @Test
    void a_file_of_windows_with_its_mark_is_read() {
        WorksheetTemplate worksheet = LIBRARY.everyWorksheet().getFirst();
        byte[] marked = ("\uFEFF" + FILES.write(worksheet)).getBytes(StandardCharsets.UTF_8);
        assertThat(FILES.read(marked, worksheet.ref())).isEqualTo(worksheet);
    }

    @ParameterizedTest(name = "{0} as {1}: {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "minutes": 5     | "minutes": 0                  | field 'minutes': a whole number from 1 to 120
            "minutes": 5     | "minutes": 5, "mood": 1       | field 'mood': this field is not known here.
            "minutes": 5     | "minutes": 5, "__proto__": {} | field '__proto__': this field is not known here.
            "minutes": 5     | "minutes": null               | field 'minutes': a whole number from 1 to 120
            "minutes": 5     | "minutes": 1e3                | field 'minutes': a whole number from 1 to 120
            "es": "Fuera"    | "es": ""                      | field 'sections[0].items[0].choices[1].label.es': a text
            "SINGLE_CHOICE"  | "PARSE"                       | field 'sections[0].items[0].kind': 'PARSE' is not one of
            "key": "much"    | "key": "place"                | Item 'place' is there twice.
            """)
    void what_to_mend_is_named_with_its_field(String piece, String by, String complaint) {
        String file = new FakeShelf()
                .spoiled(FakeShelf.WORKSHEET, piece, by)
                .text(FakeShelf.WORKSHEET)
                .orElseThrow();
        assertThat(complaint(file)).startsWith(complaint);
    }

    @Test
    void what_is_named_is_named_in_short() {
        String file = new FakeShelf()
                .spoiled(FakeShelf.WORKSHEET, "SINGLE_CHOICE", "x".repeat(40_000))
                .text(FakeShelf.WORKSHEET)
                .orElseThrow();
        assertThat(complaint(file)).hasSizeLessThan(320);
    }

    private static String complaint(String file) {
        Refused refused = catchThrowableOfType(Refused.class, () -> FILES.read(file, REF));
        assertThat(refused.reason()).isEqualTo("refused.file.field");
        return refused.details()[0].toString();
    }

    private static void assertComesBack(WorksheetTemplate worksheet) {
        assertThat(FILES.read(FILES.write(worksheet), worksheet.ref())).isEqualTo(worksheet);
    }

    private static Words words(String english) {
        return new Words(english, english);
    }
}
