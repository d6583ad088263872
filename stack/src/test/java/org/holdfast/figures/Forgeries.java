package org.holdfast.figures;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;

/** Everything that a page could say and a person could not: at every element of it, and at those it never showed. */
final class Forgeries {

    private static final int NEVER_SHOWN = 25;
    private static final List<String> EVENTS = List.of(
            "click",
            "change",
            "input",
            "value-changed",
            "checked-changed",
            "opened-changed",
            "keydown",
            "blur",
            "submit");
    private static final List<String> PROPERTIES =
            List.of("value", "checked", "opened", "disabled", "readonly", "invalid", "hidden", "innerHTML", "items");

    private final Terminal page;
    private final List<String> methods;
    private final List<String> elsewhere;
    private final int ofEach;
    private final Random chance;
    private final List<Forgery> all = new ArrayList<>();

    /**
     * @param methods names of methods that are not published
     * @param elsewhere where this person has nothing to look for
     * @param ofEach how many of each kind, at most
     */
    Forgeries(Terminal page, List<String> methods, List<String> elsewhere, int ofEach, Random chance) {
        this.page = page;
        this.methods = methods;
        this.elsewhere = elsewhere;
        this.ofEach = ofEach;
        this.chance = chance;
    }

    /**
     * A message.
     *
     * @param kind what is wrong with it
     * @param words what it says
     */
    record Forgery(String kind, String words, Sending sending) {}

    /** Sends it, and returns the answer. */
    @FunctionalInterface
    interface Sending {
        String to(Terminal page) throws IOException, InterruptedException;
    }

    List<Forgery> all() {
        some("event", this::events);
        some("property", this::properties);
        some("state", this::states);
        some("method", this::methods);
        some("channel", this::channels);
        some(
                "place",
                () -> elsewhere.stream()
                        .flatMap(place -> List.of(Words.goTo(place)).stream())
                        .toList());
        all.add(new Forgery("another page", "nothing", to -> to.send(to.ui() + 5_000, to.raw("[]"))));
        return all;
    }

    /** What is no message at all, to whatever page. */
    static List<Forgery> malformed() {
        List<Forgery> all = new ArrayList<>();
        Malformed.words().forEach(rpc -> all.add(new Forgery("malformed", rpc, to -> to.send(to.ui(), to.raw(rpc)))));
        Malformed.bodies().forEach(body -> all.add(new Forgery("malformed", body, to -> to.send(to.ui(), body))));
        return all;
    }

    private void some(String kind, Supplier<List<ObjectNode>> made) {
        List<ObjectNode> chosen = new ArrayList<>(made.get());
        Collections.shuffle(chosen, chance);
        chosen.stream()
                .limit(ofEach)
                .forEach(words -> all.add(new Forgery(kind, words.toString(), to -> to.say(words))));
    }

    private List<ObjectNode> events() {
        List<ObjectNode> made = new ArrayList<>();
        for (int node = 0; node < page.tree().end() + NEVER_SHOWN; node++) {
            for (String event : EVENTS) {
                if (!page.tree().listens(node, event)) {
                    made.add(Words.event(node, event));
                }
            }
        }
        return made;
    }

    private List<ObjectNode> properties() {
        List<ObjectNode> made = new ArrayList<>();
        for (int node = 0; node < page.tree().end() + NEVER_SHOWN; node++) {
            for (String property : PROPERTIES) {
                if (!page.tree().isOpenField(node)) {
                    made.add(Words.property(node, 1, property, value(property)));
                }
            }
        }
        return made;
    }

    private static Object value(String property) {
        return switch (property) {
            case "value", "innerHTML" -> "<b>forged</b> " + UUID.randomUUID();
            case "items" -> List.of("forged");
            default -> true;
        };
    }

    /** What only the server says of an element: that it shows, is open, listens. */
    private List<ObjectNode> states() {
        List<ObjectNode> made = new ArrayList<>();
        for (int node = 0; node < page.tree().end() + NEVER_SHOWN; node++) {
            made.add(Words.property(node, 0, "visible", true));
            made.add(Words.property(node, 3, "disabled", false));
            made.add(Words.property(node, 4, "click", 1));
            made.add(Words.property(node, 26, "inert", false));
        }
        return made;
    }

    private List<ObjectNode> methods() {
        return chance.ints(ofEach, 0, methods.size())
                .mapToObj(method -> Words.method(
                        chance.nextInt(page.tree().end()),
                        methods.get(method),
                        chance.nextBoolean() ? "forged" : chance.nextInt()))
                .toList();
    }

    private List<ObjectNode> channels() {
        List<ObjectNode> made = new ArrayList<>();
        for (int node = 0; node < page.tree().end(); node++) {
            made.add(Words.channel(node, chance.nextInt(4), "forged"));
            made.add(Words.attach(
                    node,
                    chance.nextInt(page.tree().end()),
                    chance.nextInt(page.tree().end())));
        }
        return made;
    }
}
