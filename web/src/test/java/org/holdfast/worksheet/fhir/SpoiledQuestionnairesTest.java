package org.holdfast.worksheet.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.holdfast.fuzz.Mutations;
import org.holdfast.fuzz.SpoiledInputs;
import org.holdfast.fuzz.Trial;
import org.holdfast.library.Library;
import org.holdfast.shared.Words;
import org.holdfast.worksheet.template.TemplateRef;
import org.holdfast.worksheet.template.WorksheetTemplate;
import org.junit.jupiter.api.Test;

class SpoiledQuestionnairesTest {

    private static final TemplateRef REF = new TemplateRef("own-1", 1);
    private static final Questionnaires WRITER = new Questionnaires(key -> new Words(key, key));
    private static final QuestionnaireReader READER = new QuestionnaireReader(new Library().feelings());

    @Test
    void a_spoiled_questionnaire_ends_in_a_worksheet_or_says_what_to_mend() throws IOException {
        List<String> sound =
                new ArrayList<>(SpoiledInputs.sheets().map(WRITER::json).toList());
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/fhir"))) {
            for (Path file : files.sorted().toList()) {
                sound.add(Files.readString(file));
            }
        }
        Mutations inputs = new Mutations(Long.getLong("holdfast.seed", 5), sound);
        Trial trial = new Trial()
                .run(Integer.getInteger("holdfast.inputs", 400), inputs::next, SpoiledQuestionnairesTest::read);
        System.out.println("Questionnaires: " + trial.read() + " read, " + trial.refused() + " refused, "
                + trial.uncaught() + " uncaught, at most " + trial.heaviest() + " bytes");
        assertThat(trial.first()).isEmpty();
        assertThat(trial.holds()).isTrue();
    }

    /** What could be read can be written, and is the same when it is read again. */
    private static void read(String text) {
        WorksheetTemplate read = text.hashCode() % 2 == 0
                ? READER.read(text, REF).worksheet()
                : READER.read(text.getBytes(StandardCharsets.ISO_8859_1), REF).worksheet();
        assertThat(READER.read(WRITER.json(read), REF).worksheet()).isEqualTo(read);
    }
}
