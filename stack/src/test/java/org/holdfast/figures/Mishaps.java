package org.holdfast.figures;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Supplier;
import org.holdfast.shared.AssignmentId;
import org.holdfast.stack.TestStack;

/** People write in all the places there are, and then everything goes wrong that can. */
final class Mishaps {

    private static final String AREA = "vaadin-text-area";
    private static final int TOO_LONG = 21_000;

    private final String client;
    private final String counselor;
    private final String admin;
    private final Supplier<String> words;
    private final String couple;
    private final AssignmentId writing;
    private final AssignmentId sent;

    Mishaps(String client, String counselor, String admin, Supplier<String> words) {
        this.client = client;
        this.counselor = counselor;
        this.admin = admin;
        this.words = words;
        TestStack stack = TestStack.shared();
        try (Node node = new Node(stack.database(), stack.keys())) {
            PrivateLetters letters = PrivateLetters.between(node, "mateo", "lucia.montenegro", "daniel.reyes");
            this.couple = letters.couple().value().toString();
            this.writing = letters.sheets().getFirst();
            this.sent = letters.sheets().get(1);
        }
    }

    String worksheet() {
        return "/worksheet/" + writing.value();
    }

    String review() {
        return "/review/" + sent.value();
    }

    void writeEverywhere() throws IOException, InterruptedException {
        page(client, worksheet()).fillIn();
        page(counselor, review()).fillIn().press("Send to");
        page(counselor, review()).press("Give back to").fillIn();
        page(counselor, "/couple/" + couple).press("Assign").search();
        page(counselor, "/couple/" + couple).press("Assign").fillIn().press("Assign");
        page(counselor, "/couple/" + couple + "/plan").press("Move on").fillIn();
        page(counselor, "/library").search();
        page(counselor, "/library/impact-letter").fillIn();
        page(admin, "/people").search();
        page(admin, "/people").press("Add a client").fillIn().press("Add and send the link");
        page(admin, "/people").press("Add a colleague").fillIn();
        Wire.get("/audit?person=" + words.get(), "Cookie", admin);
    }

    void goWrong() throws Exception {
        Terminal letter = new Terminal(client, worksheet());
        int field = letter.tree().find(AREA, "");
        letter.fill(field, words.get() + "x".repeat(TOO_LONG));
        twice();
        broken(letter, field);
        badMessages(letter, field);
        Terminal desk = new Terminal(counselor, review());
        int note = desk.tree().find(AREA, "Private note");
        TestStack.shared()
                .outages()
                .withoutDatabase(() -> unheard(() -> {
                    letter.fill(field, words.get());
                    desk.fill(note, words.get());
                    Wire.get(worksheet() + "?at=" + words.get(), "Cookie", client);
                }));
    }

    /** The same title twice where the database wants it once, and says so quoting it. */
    private void twice() throws Exception {
        Table.own(
                "alter table assignment add column twice varchar(120) as (nullif(title, '')) virtual, add unique (twice)");
        try {
            String title = words.get();
            for (int time = 0; time < 2; time++) {
                new Typist(new Terminal(counselor, "/couple/" + couple), () -> title)
                        .press("Assign")
                        .fillIn()
                        .press("Assign");
            }
        } finally {
            Table.own("alter table assignment drop column twice");
        }
    }

    /** What was just kept cannot be opened. */
    private void broken(Terminal letter, int field) throws IOException, InterruptedException, SQLException {
        letter.fill(field, words.get());
        Table.change("update answer set words = concat(?, words) order by saved_at desc limit 1", "x");
        try {
            Wire.get(worksheet(), "Cookie", client);
            letter.fill(field, words.get());
        } finally {
            Table.change("update answer set words = substr(words, 2) where left(words, 1) = ?", "x");
        }
    }

    private void badMessages(Terminal letter, int field) throws IOException, InterruptedException {
        letter.say(Words.property(field, 1, "value", List.of(words.get())));
        letter.open().say(Words.property(field, 1, words.get(), words.get()));
        letter.open().say(Words.event(field, words.get()));
        letter.open().say(Words.method(field, words.get(), words.get()));
        letter.open().say(Words.channel(field, 0, words.get()));
        letter.open().say(Words.goTo("worksheet/" + words.get()));
        letter.open().send(letter.ui(), letter.raw("[{\"type\":\"" + words.get() + "\"}]"));
        letter.open().send(letter.ui(), letter.raw("[{\"type\":\"event\",\"node\":\"" + words.get() + "\"}]"));
        letter.open().send(letter.ui(), "{\"csrfToken\":\"" + words.get() + "\",\"rpc\":[]}");
        letter.open().send(letter.ui(), "{\"rpc\": " + words.get());
        letter.open().send(letter.ui() + 900, letter.raw("[\"" + words.get() + "\"]"));
        String late = letter.open()
                .raw("[{\"type\":\"mSync\",\"node\":" + field + ",\"feature\":1,\"property\":\"value\",\"value\":\""
                        + words.get() + "\"}]");
        letter.send(letter.ui(), late.replaceAll("\"clientId\":\\d+", "\"clientId\":77"));
        letter.open();
        Wire.get("/worksheet/" + words.get(), "Cookie", client);
        Wire.get("/nowhere?" + words.get() + "=" + words.get(), "Cookie", client);
        Wire.post("/signin/done?code=" + words.get() + "&state=" + words.get(), words.get());
        Wire.post(
                "/backchannel-logout",
                "logout_token=" + words.get(),
                "Content-Type",
                "application/x-www-form-urlencoded");
        Wire.get("/home", "Cookie", "session=" + words.get(), "User-Agent", words.get());
    }

    private interface Doing {
        void run() throws IOException, InterruptedException;
    }

    private static void unheard(Doing act) {
        try {
            act.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Typist page(String cookie, String path) throws IOException, InterruptedException {
        return new Typist(new Terminal(cookie, path), words);
    }
}
