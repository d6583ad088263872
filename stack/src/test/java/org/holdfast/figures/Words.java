package org.holdfast.figures;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** What a page can say to its view. */
final class Words {

    private Words() {}

    static ObjectNode event(int node, String event) {
        ObjectNode word = word("event", node);
        word.put("event", event);
        word.putObject("data");
        return word;
    }

    static ObjectNode property(int node, int feature, String name, Object value) {
        ObjectNode word = word("mSync", node);
        word.put("feature", feature);
        word.put("property", name);
        word.set("value", json(value));
        return word;
    }

    /** Calls a method that the view may have published. */
    static ObjectNode method(int node, String name, Object... values) {
        ObjectNode word = word("publishedEventHandler", node);
        word.put("templateEventMethodName", name);
        word.set("templateEventMethodArgs", json(values));
        return word;
    }

    static ObjectNode channel(int node, int channel, Object... values) {
        ObjectNode word = word("channel", node);
        word.put("channel", channel);
        word.set("args", json(values));
        return word;
    }

    static ObjectNode attach(int node, int asked, int given) {
        ObjectNode word = word("attachExistingElement", node);
        word.put("attachReqId", asked);
        word.put("attachAssignedId", given);
        word.put("attachTagName", "div");
        word.put("attachIndex", 0);
        return word;
    }

    /** Both ways in which a page asks for another place. */
    static ObjectNode[] goTo(String place) {
        ObjectNode link = Terminal.JSON.createObjectNode();
        link.put("type", "navigation");
        link.put("location", place);
        link.put("link", 1);
        ObjectNode event = event(1, "ui-navigate");
        ObjectNode data = event.putObject("data");
        data.put("route", place);
        data.put("query", "");
        data.put("appShellTitle", "");
        data.putNull("historyState");
        data.put("trigger", "link");
        return new ObjectNode[] {link, event};
    }

    private static ObjectNode word(String type, int node) {
        ObjectNode word = Terminal.JSON.createObjectNode();
        word.put("type", type);
        word.put("node", node);
        return word;
    }

    private static JsonNode json(Object value) {
        return Terminal.JSON.valueToTree(value);
    }
}
