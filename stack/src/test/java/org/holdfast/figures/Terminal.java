package org.holdfast.figures;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.holdfast.stack.TestStack;

/** A page of the product without a browser: it speaks the views' language, and can say in it whatever it likes. */
final class Terminal {

    static final ObjectMapper JSON = new ObjectMapper();

    private static final Pattern TOKEN = Pattern.compile("\"Vaadin-Security-Key\"\\s*:\\s*\"([^\"]+)\"");
    private static final Pattern NUMBER = Pattern.compile("\"v-uiId\"\\s*:\\s*(\\d+)");

    private final String cookie;
    private final String path;
    private Tree tree = new Tree();
    private String token = "";
    private int ui;
    private int sync;
    private int said;
    private boolean ended;

    Terminal(String cookie, String path) throws IOException, InterruptedException {
        this.cookie = cookie;
        this.path = path;
        open();
    }

    /** Loads the page, as for the first time. */
    Terminal open() throws IOException, InterruptedException {
        String page = Wire.get(path, "Cookie", cookie).body();
        token = found(TOKEN, page);
        ui = Integer.parseInt(found(NUMBER, page));
        said = 0;
        ended = false;
        tree = new Tree();
        hear(JSON.readTree(page.substring(page.indexOf("\"uidl\"") + "\"uidl\":".length())));
        return this;
    }

    Tree tree() {
        return tree;
    }

    int ui() {
        return ui;
    }

    /** Does what a person would do here: sends these words, in the right order and with the right token. */
    String say(ObjectNode... words) throws IOException, InterruptedException {
        return send(ui, raw(JSON.writeValueAsString(List.of(words))));
    }

    /** Sends the same message again, as after an answer that was lost on its way. */
    String sayTwice(ObjectNode words) throws IOException, InterruptedException {
        String body = raw(JSON.writeValueAsString(List.of(words)));
        send(ui, body);
        return send(ui, body);
    }

    /** A message with everything right about it but perhaps what it says. */
    String raw(String words) {
        return "{\"csrfToken\":\"%s\",\"rpc\":%s,\"syncId\":%d,\"clientId\":%d}".formatted(token, words, sync, said);
    }

    /** Sends this, whatever it is, and takes the page for lost if it was not understood. */
    String send(int ui, String body) throws IOException, InterruptedException {
        HttpResponse<String> answer = Wire.send(
                new Message(TestStack.shared().baseUrl() + "/?v-r=uidl&v-uiId=" + ui, body), "Cookie", cookie);
        ended = true;
        if (answer.body().startsWith("{")) {
            try {
                JsonNode heard = JSON.readTree(answer.body());
                ended = !heard.has("syncId") || heard.path("meta").has("appError");
                hear(heard);
            } catch (JsonProcessingException notOurs) {
                ended = true;
            }
        }
        return answer.body();
    }

    /** Whether it has to be opened again before it is listened to. */
    boolean isEnded() {
        return ended;
    }

    void click(String tag, String beginning) throws IOException, InterruptedException {
        say(Words.event(tree.find(tag, beginning), "click"));
    }

    void fill(int field, String words) throws IOException, InterruptedException {
        say(Words.property(field, 1, "value", words));
    }

    private void hear(JsonNode heard) {
        sync = heard.path("syncId").asInt(sync);
        said = heard.path("clientId").asInt(said);
        tree.apply(heard.path("changes"));
    }

    private static String found(Pattern pattern, String page) {
        Matcher matcher = pattern.matcher(page);
        if (!matcher.find()) {
            throw new IllegalStateException("The page holds no " + pattern.pattern());
        }
        return matcher.group(1);
    }
}
