package org.holdfast.figures;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** What a view has told the browser about its elements, as its messages tell it. */
final class Tree {

    private static final int DATA = 0;
    private static final int PROPERTIES = 1;
    private static final int CHILDREN = 2;
    private static final int ATTRIBUTES = 3;
    private static final int LISTENERS = 4;
    private static final int TEXT = 7;

    private final Map<Integer, Map<String, JsonNode>> told = new HashMap<>();
    private final Map<Integer, List<Integer>> children = new HashMap<>();

    void apply(JsonNode changes) {
        changes.forEach(this::change);
    }

    /** One past the highest number of an element. */
    int end() {
        return told.keySet().stream().mapToInt(Integer::intValue).max().orElse(0) + 1;
    }

    String tag(int node) {
        return text(node, DATA, "tag");
    }

    /** What stands on it, or what it is called. */
    String label(int node) {
        String own = text(node, TEXT, "text") + text(node, PROPERTIES, "label");
        return own
                + children.getOrDefault(node, List.of()).stream()
                        .map(this::label)
                        .reduce("", String::concat);
    }

    /** The last element with this tag whose words begin so; dialogs come last. */
    int find(String tag, String beginning) {
        return all(node -> tag(node).equals(tag) && label(node).startsWith(beginning))
                .max()
                .orElseThrow(() -> new IllegalStateException("No " + tag + " says " + beginning));
    }

    /** All fields that take what is typed, first to last. */
    List<Integer> fields(String... tags) {
        return all(node -> List.of(tags).contains(tag(node)) && isOpenField(node))
                .boxed()
                .toList();
    }

    IntStream all(Predicate<Integer> such) {
        return told.keySet().stream().filter(such).mapToInt(Integer::intValue).sorted();
    }

    /** Whether a person could do this here, so that it is no forgery. */
    boolean listens(int node, String event) {
        return value(node, LISTENERS, event).isPresent() && isLive(node);
    }

    /** Whether it takes what is typed. */
    boolean isOpenField(int node) {
        return isLive(node)
                && told.getOrDefault(node, Map.of()).keySet().stream().anyMatch(key -> key.startsWith(LISTENERS + " "));
    }

    private boolean isLive(int node) {
        return told.containsKey(node)
                && !isTrue(node, PROPERTIES, "disabled")
                && !isTrue(node, PROPERTIES, "readonly")
                && value(node, ATTRIBUTES, "disabled").isEmpty()
                && value(node, DATA, "visible").map(JsonNode::asBoolean).orElse(true);
    }

    private boolean isTrue(int node, int feature, String key) {
        return value(node, feature, key).map(JsonNode::asBoolean).orElse(false);
    }

    private String text(int node, int feature, String key) {
        return value(node, feature, key).map(JsonNode::asText).orElse("");
    }

    private Optional<JsonNode> value(int node, int feature, String key) {
        return Optional.ofNullable(told.getOrDefault(node, Map.of()).get(feature + " " + key));
    }

    private void change(JsonNode change) {
        int node = change.path("node").asInt();
        int feature = change.path("feat").asInt();
        String name = feature + " " + change.path("key").asText();
        switch (change.path("type").asText()) {
            case "attach" -> told.put(node, new HashMap<>());
            case "detach" -> {
                told.remove(node);
                children.remove(node);
            }
            case "put" -> told.computeIfAbsent(node, fresh -> new HashMap<>()).put(name, change.path("value"));
            case "remove" -> told.getOrDefault(node, new HashMap<>()).remove(name);
            case "clear" -> children.remove(node);
            case "splice" -> {
                if (feature == CHILDREN) {
                    splice(children.computeIfAbsent(node, fresh -> new ArrayList<>()), change);
                }
            }
            default -> {}
        }
    }

    private static void splice(List<Integer> list, JsonNode change) {
        int at = Math.min(change.path("index").asInt(), list.size());
        for (int i = 0; i < change.path("remove").asInt() && at < list.size(); i++) {
            list.remove(at);
        }
        for (JsonNode added : change.path("addNodes")) {
            list.add(at++, added.asInt());
        }
    }
}
