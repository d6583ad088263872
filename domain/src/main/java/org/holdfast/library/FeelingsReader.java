package org.holdfast.library;

import java.util.List;
import org.holdfast.worksheet.template.Choice;
import org.holdfast.worksheet.template.Emotions;

/** Reads the feeling words that every picker of feelings offers. */
final class FeelingsReader {

    private static final String FOLDER = "feelings";

    private FeelingsReader() {}

    static List<Emotions.Family> read(Shelf shelf) {
        List<List<Emotions.Family>> files = new Folder(shelf, FOLDER).readAll(FeelingsReader::file);
        if (files.size() != 1) {
            throw new BrokenLibrary(FOLDER + "/index.txt", "", "it has to name one file.");
        }
        return files.getFirst();
    }

    private static List<Emotions.Family> file(Fields file) {
        List<Emotions.Family> families = file.list("families", FeelingsReader::family);
        // Said here, with the file's name, and not with the name of the first worksheet that offers them
        return new Emotions(families, Emotions.USUAL_MOST).families();
    }

    private static Emotions.Family family(Fields family) {
        return new Emotions.Family(
                family.text("key"),
                family.words("name"),
                family.list("feelings", feeling -> new Choice(feeling.text("key"), feeling.words("label"))));
    }
}
