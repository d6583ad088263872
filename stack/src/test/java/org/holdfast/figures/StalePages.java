package org.holdfast.figures;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.holdfast.shared.AssignmentId;

/** Pages on which something can be done, until it is too late for it; each act is also done when it is not. */
final class StalePages {

    private static final String BUTTON = "vaadin-button";
    private static final String AREA = "vaadin-text-area";

    private final String client;
    private final String counselor;
    private final String admin;
    private final PrivateLetters letters;
    private final Map<String, Integer> effects = new TreeMap<>();
    private int late;
    private int honest;
    private int done;

    StalePages(String client, String counselor, String admin, PrivateLetters letters) {
        this.client = client;
        this.counselor = counselor;
        this.admin = admin;
        this.letters = letters;
    }

    /** Something done on a page. */
    @FunctionalInterface
    private interface Doing {
        void run() throws IOException, InterruptedException;
    }

    void all() throws Exception {
        sending();
        opening();
        dialogs();
        accounts();
    }

    /** Acts that came too late and yet changed something. */
    Map<String, Integer> effects() {
        return effects;
    }

    int late() {
        return late;
    }

    int honest() {
        return honest;
    }

    int done() {
        return done;
    }

    private void sending() throws Exception {
        AssignmentId sheet = letters.sheets().getFirst();
        letters.partnerFillsIn(sheet);
        Terminal letter = new Terminal(client, at(sheet));
        Terminal look = new Terminal(client, at(sheet) + "?at=review");
        Terminal other = new Terminal(client, at(sheet) + "?at=review");
        int field = letter.tree().find(AREA, "");
        inTime(() -> letter.fill(field, "an honest answer"));
        inTime(() -> look.click(BUTTON, "Send to"));
        tooLate("send what was sent", () -> other.click(BUTTON, "Send to"));
        tooLate("write in what was sent", () -> letter.fill(field, "a late answer"));
    }

    private void opening() throws Exception {
        AssignmentId sheet = letters.sheets().getFirst();
        letters.writerSends(sheet);
        Terminal desk = new Terminal(counselor, "/review/" + sheet.value());
        desk.click(BUTTON, "Open both");
        Terminal other = new Terminal(counselor, "/review/" + sheet.value());
        other.click(BUTTON, "Give back to");
        other.fill(other.tree().find(AREA, "What to look at"), "a late reason");
        letters.partnerTakesBack(sheet);
        tooLate("open what was taken back", () -> desk.click(BUTTON, "Open both"));
        letters.partnerSends(sheet);
        Terminal reader = new Terminal(client, at(sheet));
        reader.click(BUTTON, "Take it back");
        inTime(() -> desk.click(BUTTON, "Open both"));
        tooLate("give back what is open", () -> other.click(BUTTON, "Give back"));
        tooLate("take back what is open", () -> reader.click(BUTTON, "Take it back"));
    }

    private void dialogs() throws Exception {
        Terminal desk =
                new Terminal(counselor, "/review/" + letters.sheets().get(1).value());
        int note = desk.tree().find(AREA, "Private note");
        desk.click(BUTTON, "Give back to");
        desk.fill(desk.tree().find(AREA, "What to look at"), "a reason");
        int go = desk.tree().find(BUTTON, "Give back");
        desk.click(BUTTON, "Not now");
        tooLate("press in a closed dialog", () -> desk.say(Words.event(go, "click")));
        inTime(() -> desk.fill(note, "an honest note"));
        desk.click(BUTTON, "Give back to");
        desk.fill(desk.tree().find(AREA, "What to look at"), "an honest reason");
        inTime(() -> desk.click(BUTTON, "Give back"));
    }

    private void accounts() throws Exception {
        Terminal people = new Terminal(admin, "/people");
        people.click(BUTTON, "Close account");
        int go = people.tree().find(BUTTON, "Close account");
        people.click(BUTTON, "Not now");
        tooLate("close an account in a closed dialog", () -> people.say(Words.event(go, "click")));
    }

    private void inTime(Doing act) throws Exception {
        honest++;
        done += changes(act) ? 1 : 0;
    }

    private void tooLate(String what, Doing act) throws Exception {
        late++;
        if (changes(act)) {
            effects.put(what, 1);
        }
    }

    private static boolean changes(Doing act) throws Exception {
        try (Fingerprint kept = new Fingerprint()) {
            act.run();
            return !kept.changed().isEmpty();
        }
    }

    private static String at(AssignmentId sheet) {
        return "/worksheet/" + sheet.value();
    }
}
