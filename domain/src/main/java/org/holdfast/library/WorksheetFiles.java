package org.holdfast.library;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.List;
import org.holdfast.worksheet.template.Emotions;
import org.holdfast.worksheet.template.TemplateRef;
import org.holdfast.worksheet.template.WorksheetTemplate;
import org.holdfast.worksheet.writing.SheetFiles;

/** Worksheets as files of the library's own form, read as strictly as those that ship. */
final class WorksheetFiles implements SheetFiles {

    private final List<Emotions.Family> feelings;
    private final WorksheetReader reader;
    private final HandedIn handedIn;

    /** @param feelings the feelings that every picker offers */
    WorksheetFiles(List<Emotions.Family> feelings) {
        this.feelings = feelings;
        this.reader = new WorksheetReader(feelings);
        this.handedIn = new HandedIn(feelings);
    }

    @Override
    public String write(WorksheetTemplate worksheet) {
        return WorksheetWriter.write(worksheet).toString();
    }

    @Override
    public WorksheetTemplate read(TemplateRef ref, String file) {
        JsonObject named = Json.createObjectBuilder(object(file))
                .add("key", ref.key())
                .add("version", ref.version())
                .build();
        try {
            return Fields.readWhole(ref.key() + ".v" + ref.version() + ".json", named, reader);
        } catch (BrokenLibrary e) {
            throw new IllegalArgumentException(e.reason(), e);
        }
    }

    @Override
    public WorksheetTemplate handedIn(TemplateRef ref, String file) {
        return handedIn.read(file, ref);
    }

    @Override
    public List<Emotions.Family> feelings() {
        return feelings;
    }

    private static JsonObject object(String file) {
        try (JsonReader json = Json.createReader(new StringReader(file))) {
            return json.readObject();
        } catch (JsonException e) {
            throw new IllegalArgumentException("it is not one well-formed JSON object", e);
        }
    }
}
