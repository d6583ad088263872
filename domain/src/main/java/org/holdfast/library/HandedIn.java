package org.holdfast.library;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonWriter;
import jakarta.json.JsonWriterFactory;
import jakarta.json.stream.JsonGenerator;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import org.holdfast.shared.ForeignJson;
import org.holdfast.shared.Refused;
import org.holdfast.worksheet.template.Emotions;
import org.holdfast.worksheet.template.TemplateRef;
import org.holdfast.worksheet.template.WorksheetTemplate;

/** Worksheets as files that people take away, change and hand in; nothing in one of them is taken on trust. */
public final class HandedIn {

    /** A choice within an item within a group is nine deep. */
    private static final int DEEPEST = 12;

    private static final int LONGEST_REASON = 300;

    private static final JsonWriterFactory WRITERS =
            Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true));

    private final WorksheetReader reader;

    HandedIn(List<Emotions.Family> feelings) {
        this.reader = new WorksheetReader(feelings);
    }

    /** The worksheet as a file of the library's own form. */
    public String write(WorksheetTemplate worksheet) {
        StringWriter text = new StringWriter();
        try (JsonWriter json = WRITERS.createWriter(text)) {
            json.writeObject(WorksheetWriter.write(worksheet));
        }
        return text.toString().strip() + "\n";
    }

    /**
     * The worksheet that a file describes.
     *
     * @param as the key and version it is to have, whatever the file says
     * @throws Refused saying what to mend, with the field where there is one
     */
    public WorksheetTemplate read(byte[] file, TemplateRef as) {
        return read(ForeignJson.text(file), as);
    }

    /** The same for a file's text. */
    public WorksheetTemplate read(String file, TemplateRef as) {
        ForeignJson.check(file, DEEPEST);
        JsonObject named = Json.createObjectBuilder(parse(file))
                .add("key", as.key())
                .add("version", as.version())
                .build();
        try {
            return Fields.readWhole(as.key() + ".v" + as.version() + ".json", named, reader);
        } catch (BrokenLibrary e) {
            throw new Refused("refused.file.field", shortened(e.reason()));
        }
    }

    /** Without the colon that stands before it where the whole file is meant, and without a page of what it names. */
    private static String shortened(String reason) {
        String said = reason.startsWith(": ") ? reason.substring(2) : reason;
        return said.length() > LONGEST_REASON ? said.substring(0, LONGEST_REASON) + "…" : said;
    }

    private static JsonObject parse(String file) {
        try (JsonReader json = Json.createReader(new StringReader(file))) {
            return json.readObject();
        } catch (JsonException e) {
            throw new Refused("refused.file.json");
        }
    }
}
