package org.holdfast.shared;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParser.Event;
import jakarta.json.stream.JsonParserFactory;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * JSON that somebody brought, looked through before anything is built from it: not large, not deep, every name once,
 * nothing but text in its texts.
 *
 * <p>It goes through the text once and keeps the names of the objects it is within, so that what it costs grows with
 * the text and no faster.
 */
public final class ForeignJson {

    /** Bytes, or characters, that a file may have. */
    public static final int MOST = 1_000_000;

    private static final int MOST_VALUES = 60_000;
    private static final int LONGEST_NUMBER = 24;
    private static final Pattern HUGE = Pattern.compile("[eE][+-]?[0-9]{3}");
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_TEXT = 50_000;

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private static final JsonParserFactory PARSERS = Json.createParserFactory(Map.of());

    private final Deque<Set<String>> within = new ArrayDeque<>();
    private final int deepest;
    private int values;

    private ForeignJson(int deepest) {
        this.deepest = deepest;
    }

    /**
     * The text of a file.
     *
     * @throws Refused if it is too large or not UTF-8
     */
    public static String text(byte[] file) {
        if (file.length > MOST) {
            throw tooLarge();
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
        } catch (CharacterCodingException notUtf8) {
            throw new Refused("refused.file.encoding");
        }
    }

    /**
     * Looks through it.
     *
     * @param deepest how many objects and lists may be within one another
     * @throws Refused if it is not one object that is safe to read
     */
    public static void check(String json, int deepest) {
        if (json.length() > MOST) {
            throw tooLarge();
        }
        new ForeignJson(deepest).check(json);
    }

    private void check(String json) {
        try (JsonParser parser = PARSERS.createParser(new StringReader(json))) {
            if (!parser.hasNext() || parser.next() != Event.START_OBJECT) {
                throw notJson();
            }
            enter();
            while (parser.hasNext()) {
                look(parser.next(), parser);
            }
        } catch (JsonException broken) {
            throw notJson();
        }
    }

    private void look(Event event, JsonParser at) {
        switch (event) {
            case START_OBJECT, START_ARRAY -> enter();
            case END_OBJECT, END_ARRAY -> within.pop();
            case KEY_NAME -> name(at.getString());
            case VALUE_STRING -> text(at.getString());
            case VALUE_NUMBER -> number(at.getString());
            case VALUE_TRUE, VALUE_FALSE, VALUE_NULL -> {}
        }
        values++;
        if (values > MOST_VALUES) {
            throw tooLarge();
        }
    }

    /** As it is written: to work out one that has a million digits, or says that it has, would be the attack. */
    private static void number(String written) {
        if (written.length() > LONGEST_NUMBER || HUGE.matcher(written).find()) {
            throw new Refused("refused.file.number");
        }
    }

    private void enter() {
        if (within.size() == deepest) {
            throw new Refused("refused.file.deep", deepest);
        }
        within.push(new HashSet<>());
    }

    private void name(String name) {
        text(name);
        if (name.length() > LONGEST_NAME) {
            throw notJson();
        }
        if (!within.element().add(name)) {
            throw new Refused("refused.file.twice", name);
        }
    }

    /** Neither a page nor the database can keep half a character or one that steers a terminal. */
    private static void text(String text) {
        if (text.length() > LONGEST_TEXT) {
            throw tooLarge();
        }
        boolean odd = text.codePoints()
                .anyMatch(one -> Character.getType(one) == Character.SURROGATE
                        || Character.isISOControl(one) && one != '\n' && one != '\r' && one != '\t');
        if (odd) {
            throw new Refused("refused.file.characters");
        }
    }

    private static Refused tooLarge() {
        return new Refused("refused.file.large");
    }

    private static Refused notJson() {
        return new Refused("refused.file.json");
    }
}
