package org.holdfast.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.holdfast.library.HandedIn;
import org.holdfast.library.Library;
import org.holdfast.library.SpoiledShelf;
import org.holdfast.shared.Sensitive;
import org.holdfast.worksheet.template.AnswerText;
import org.holdfast.worksheet.template.DistinctSheets;
import org.holdfast.worksheet.template.Filled;
import org.holdfast.worksheet.template.Form;
import org.holdfast.worksheet.template.RandomSheets;
import org.holdfast.worksheet.template.TemplateRef;
import org.holdfast.worksheet.template.WorksheetTemplate;

/** What the readers of the domain are tried with. */
public final class SpoiledInputs {

    private static final Library LIBRARY = new Library();
    private static final HandedIn FILES = LIBRARY.handedIn();
    private static final TemplateRef REF = new TemplateRef("own-1", 1);
    private static final int SMALL = 2_600;

    private SpoiledInputs() {}

    /** Every reader, tried with so many inputs; by its name. */
    public static Map<String, Trial> run(int count) {
        Map<String, Trial> trials = new LinkedHashMap<>();
        Mutations sheets = new Mutations(1, sheets().map(FILES::write).toList());
        trials.put("worksheet files", new Trial().run(count, sheets::next, SpoiledInputs::readSheet));
        Mutations conditions = new Mutations(2, List.of("""
                {"all": [{"item": "place", "is": "in"}, {"item": "much", "atLeast": 3}]}
                """, """
                {"any": [{"item": "some", "includes": "b"}, {"item": "count", "atMost": -4}]}
                """));
        trials.put("conditions", new Trial().run(count, () -> asking(conditions.next()), SpoiledInputs::readSheet));
        trials.put("answers", answers(count));
        for (SpoiledShelf.Part part : SpoiledShelf.Part.values()) {
            Mutations texts = new Mutations(10 + part.ordinal(), List.of(part.sound()));
            trials.put(
                    "library " + part.name().toLowerCase(Locale.ROOT),
                    new Trial().run(count, texts::next, text -> SpoiledShelf.read(part, text)));
        }
        return trials;
    }

    /** Worksheets of many shapes, none of them long. */
    public static Stream<WorksheetTemplate> sheets() {
        return IntStream.range(0, 400)
                .mapToObj(seed -> new DistinctSheets(seed, LIBRARY.feelings()).template(REF))
                .filter(sheet -> FILES.write(sheet).length() < SMALL)
                .limit(24);
    }

    /** What could be read can be written, and is the same when it is read again. */
    private static void readSheet(String text) {
        // Every other one as bytes, which are no UTF-8 wherever there is more than plain letters
        WorksheetTemplate read = text.hashCode() % 2 == 0
                ? FILES.read(text, REF)
                : FILES.read(text.getBytes(StandardCharsets.ISO_8859_1), REF);
        if (!FILES.read(FILES.write(read), REF).equals(read)) {
            throw new AssertionError("It is another worksheet when it is read again");
        }
    }

    private static Trial answers(int count) {
        RandomSheets random = new RandomSheets(3);
        List<Form> forms =
                new ArrayList<>(Stream.generate(random::form).limit(200).toList());
        Mutations spoil = new Mutations(4, List.of("{\"one\":\"c0\",\"two\":\"c1\"}", "[{\"g1-text\":\"a\"}]"));
        Form[] asked = new Form[1];
        return new Trial()
                .run(
                        count,
                        () -> {
                            asked[0] = spoil.one(forms);
                            String text = AnswerText.write(asked[0], random.answer(asked[0]))
                                    .words();
                            return spoil.spoiled(text);
                        },
                        text -> {
                            Filled read = AnswerText.read(asked[0], new Sensitive(text));
                            Sensitive kept = AnswerText.write(asked[0], read);
                            if (!AnswerText.write(asked[0], AnswerText.read(asked[0], kept))
                                    .equals(kept)) {
                                throw new AssertionError("It is another answer when it is read again");
                            }
                        });
    }

    private static String asking(String condition) {
        return """
                {"title": {"en": "T", "es": "T"}, "purpose": {"en": "P", "es": "P"}, "minutes": 5,
                 "sections": [{"title": {"en": "S", "es": "S"}, "items": [
                  {"key": "place", "kind": "SINGLE_CHOICE", "prompt": {"en": "A", "es": "A"}, "required": true,
                   "visibility": "BOTH_NOW", "choices": [{"key": "in", "label": {"en": "I", "es": "I"}},
                    {"key": "out", "label": {"en": "O", "es": "O"}}]},
                  {"key": "some", "kind": "MULTIPLE_CHOICE", "prompt": {"en": "A", "es": "A"}, "required": true,
                   "visibility": "BOTH_NOW", "choices": [{"key": "a", "label": {"en": "I", "es": "I"}},
                    {"key": "b", "label": {"en": "O", "es": "O"}}]},
                  {"key": "much", "kind": "SCALE", "prompt": {"en": "A", "es": "A"}, "required": true,
                   "visibility": "BOTH_NOW"},
                  {"key": "count", "kind": "NUMBER", "least": -9, "most": 9, "prompt": {"en": "A", "es": "A"},
                   "required": true, "visibility": "BOTH_NOW"},
                  {"key": "why", "kind": "SHORT_TEXT", "prompt": {"en": "A", "es": "A"}, "required": true,
                   "visibility": "BOTH_NOW", "showWhen": """ + condition + "}]}]}";
    }
}
