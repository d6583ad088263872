package org.holdfast.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.holdfast.library.FakeShelf.PLAN;
import static org.holdfast.library.FakeShelf.WORKSHEET;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StrictReadingTest {

    @Test
    void a_sound_library_is_read() {
        Library library = new Library(new FakeShelf());

        assertThat(library.worksheets().newest()).hasSize(1);
        assertThat(library.plans().newest()).hasSize(1);
    }

    @ParameterizedTest(name = "{0} as {1}: {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "minutes": 5,              | "minutes": 5, "mood": 1,  | field 'mood': this field is not known here
            "minutes": 5,              | ``                        | field 'minutes': it is missing
            "minutes": 5               | "minutes": 0              | field 'minutes': a whole number from 1 to 120
            "minutes": 5               | "minutes": 5.5            | field 'minutes': a whole number from 1 to 120
            "minutes": 5               | "minutes": 1e9999999999   | it is not one well-formed JSON object
            "minutes": 5               | "minutes": "5"            | field 'minutes': a whole number from 1 to 120
            "minutes": 5               | "minutes": 5, "minutes": 6 | Duplicate key 'minutes'
            "en": "Calm",              | ``                        | field 'title.en': it is missing
            , "es": "Calma"            | ``                        | field 'title.es': it is missing
            "es": "Calma"              | "es": " "                 | field 'title.es': a text is expected
            "es": "Calma"              | "es": 7                   | field 'title.es': a text is expected
            "es": "Calma"              | "es": "Calma", "fr": "C"  | field 'title.fr': this field is not known here
            {"en": "Calm", "es": "Calma"} | "Calm"                 | field 'title': an object in braces
            ["SELF_CARE"]              | ["SELF_CARES"]            | field 'elements': 'SELF_CARES' is not one of
            ["SELF_CARE"]              | ["TRUST", "TRUST"]        | field 'elements': TRUST is named twice
            ["SELF_CARE"]              | []                        | field 'elements': a list with at least one entry
            ["SELF_CARE"]              | "TRUST"                   | field 'elements': a list with at least one entry
            "SCALE"                    | "scale"                   | field 'sections[0].items[1].kind': 'scale' is not one of
            "required": true           | "required": "yes"         | field 'sections[0].items[0].required': true or false
            "PARTNER_AFTER_REVEAL"     | "PARTNER"                 | field 'sections[0].items[1].visibility': 'PARTNER' is not
            "es": "Fuera"              | "es": ""                  | field 'sections[0].items[0].choices[1].label.es': a text
            "key": "out"               | "key": "in"               | field 'sections[0].items[0]': Item 'place': Choice 'in' is there twice
            "key": "much"              | "key": "place"            | Item 'place' is there twice
            "key": "much"              | "key": "How Much"         | field 'sections[0].items[1]': Key 'How Much' is not
            "key": "calm"              | "key": "calmer"           | field 'key': by its key and version this file should be
            "version": 1               | "version": 2              | should be named calm.v2.json
            "SCALE"                    | "SCALE", "choices": []    | field 'sections[0].items[1].choices': this field is not known
            "SCALE"                    | "GROUP"                   | field 'sections[0].items[1].items': it is missing
            "SCALE"                    | "EMOTIONS", "atMost": 15  | field 'sections[0].items[1]': Item 'much': The most that
            "SCALE"                    | "NUMBER", "least": 9, "most": 9 | Item 'much': The least has to be below the most
            "PARTNER_AFTER_REVEAL"     | "ME_AND_COUNSELOR", "showWhen": {"all": []} | 'sections[0].items[1].showWhen.all': a list with
            "PARTNER_AFTER_REVEAL"     | "ME_AND_COUNSELOR", "showWhen": {"all": [{"item": "place", "is": "up"}]} | 'up' is no choice of 'place'
            "PARTNER_AFTER_REVEAL"     | "ME_AND_COUNSELOR", "showWhen": {"any": [{"item": "place", "is": "in", "atMost": 1}]} | any[0].atMost': this field is not known
            "PARTNER_AFTER_REVEAL"     | "BOTH_NOW", "showWhen": {"all": [{"item": "place", "is": "in"}]} | Whether 'much' is asked would tell the partner of 'place'
            "minutes": 5,              | "minutes": 5, "audience": "JOINT", | is kept from one of two who fill in the worksheet together
            "minutes": 5,              | "minutes": 5, "scores": [{"key": "s", "title": {"en": "S", "es": "Z"}, "items": ["place"], "by": "SUM", "note": {"en": "N", "es": "M"}}], | Score 's' counts 'place'
            {"key": "calm"             | ["key": "calm"            | it is not one well-formed JSON object
            """)
    void a_spoiled_worksheet_is_refused_with_its_file_and_field(String piece, String by, String complaint) {
        FakeShelf shelf = new FakeShelf().spoiled(WORKSHEET, piece, by);

        assertThatThrownBy(() -> new Library(shelf))
                .isInstanceOf(BrokenLibrary.class)
                .hasMessageStartingWith("Library file worksheets/calm.v1.json")
                .hasMessageContaining(complaint);
    }

    @ParameterizedTest(name = "{0} as {1}: {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "worksheet": "calm"   | "worksheet": "storm"        | steps[1].worksheet': the library has no worksheet 'storm'
            "worksheet": "calm",  | ``                          | field 'phases[0].steps[1]': Step 'write': worksheet steps
            "kind": "WORKSHEET"   | "kind": "EXERCISE"          | field 'phases[0].steps[1]': Step 'write': worksheet steps
            "kind": "SESSION"     | "kind": "TALK"              | field 'phases[0].steps[0].kind': 'TALK' is not one of
            "key": "write"        | "key": "talk"               | Step key 'talk' is used twice
            "key": "write"        | "key": "Write it"           | Step key 'Write it' is not lower-case
            "optional": true      | "optional": true, "due": 3  | field 'phases[0].steps[1].due': this field is not known
            , "es": "Tú decides." | ``                          | field 'phases[0].gate.es': it is missing
            """)
    void a_spoiled_plan_is_refused_with_its_file_and_field(String piece, String by, String complaint) {
        FakeShelf shelf = new FakeShelf().spoiled(PLAN, piece, by);

        assertThatThrownBy(() -> new Library(shelf))
                .isInstanceOf(BrokenLibrary.class)
                .hasMessageStartingWith("Library file plans/small.v1.json")
                .hasMessageContaining(complaint);
    }

    @Test
    void a_file_that_the_index_names_and_the_folder_lacks_is_refused() {
        FakeShelf shelf = new FakeShelf().without(PLAN);

        assertThatThrownBy(() -> new Library(shelf)).hasMessage("Library file plans/small.v1.json: it is missing.");
    }

    @Test
    void an_index_that_names_a_file_twice_is_refused() {
        FakeShelf shelf = new FakeShelf().with("plans/index.txt", "small.v1.json\nsmall.v1.json\n");

        assertThatThrownBy(() -> new Library(shelf))
                .hasMessage("Library file plans/index.txt: it lists small.v1.json twice.");
    }

    @Test
    void a_feeling_that_is_there_twice_is_refused_with_its_file() {
        FakeShelf shelf = new FakeShelf().spoiled(FakeShelf.FEELINGS, "worried", "afraid");

        assertThatThrownBy(() -> new Library(shelf))
                .isInstanceOf(BrokenLibrary.class)
                .hasMessageStartingWith("Library file feelings/feelings.json")
                .hasMessageContaining("Choice 'afraid' is there twice");
    }
}
