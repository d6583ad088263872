package org.holdfast.figures;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.holdfast.access.Role;
import org.holdfast.practice.Pair;
import org.holdfast.shared.AssignmentId;
import org.holdfast.stack.TestStack;

/**
 * A client, a counselor and an admin have pages that say what nobody could say in a browser. What the practice keeps must
 * stay as it is, and no answer may hold words that are not for them.
 *
 * <p>The same pages then say what a person can, and that has to have its effect.
 */
final class ForgedMessagesFigure implements Figure {

    private static final String[] COVERED = {"covered/supervision/", "covered/emergency/"};
    private static final int SHOWN = 200;

    private final Random chance = new Random(4);
    private final TreeMap<String, Integer> effects = new TreeMap<>();
    private int sent;
    private int seen;
    private int lookAfter;

    @Override
    public int promise() {
        return 4;
    }

    @Override
    public Finding take(Scale scale) throws Exception {
        effects.clear();
        sent = 0;
        seen = 0;
        lookAfter = scale.of(1, 25);
        TestStack stack = TestStack.shared();
        try (Node node = new Node(stack.database(), stack.keys());
                Guest client = Guest.client("daniel.reyes");
                Guest counselor = new Guest().signIn("mateo", Role.COUNSELOR);
                Guest admin = new Guest().signIn("admin", Role.ADMIN)) {
            PrivateLetters own = PrivateLetters.between(node, "mateo", "lucia.montenegro", "daniel.reyes");
            Pair strangers = node.pair();
            PrivateLetters foreign = new PrivateLetters(node, strangers.counselor(), strangers.a(), strangers.b());
            foreign.write();
            List<String> secrets = new ArrayList<>(own.secret());
            secrets.addAll(foreign.secret());
            List<String> methods = new ArrayList<>(MethodNames.in(stack.war()));
            int ofEach = scale.of(4, 1_000);
            try (Fingerprint kept = new Fingerprint()) {
                for (Forger forger : List.of(
                        new Forger(client, clients(own), elsewhere(own, foreign), secrets),
                        new Forger(counselor, counselors(own), elsewhere(foreign, foreign), foreign.secret()),
                        new Forger(
                                admin,
                                List.of("/people", "/audit", "/emergencies"),
                                elsewhere(own, foreign),
                                secrets))) {
                    for (String path : forger.pages()) {
                        Terminal page = new Terminal(forger.guest().cookie(), path);
                        Forgeries made = new Forgeries(page, methods, forger.elsewhere(), ofEach, chance);
                        forge(forger, page, path, made.all(), kept);
                    }
                    Terminal first =
                            new Terminal(forger.guest().cookie(), forger.pages().getFirst());
                    forge(forger, first, "", Forgeries.malformed(), kept);
                }
            }
            int shown = shown(client, own);
            StalePages stale = new StalePages(client.cookie(), counselor.cookie(), admin.cookie(), own);
            stale.all();
            effects.putAll(stale.effects());
            return new Finding(
                    "%d forged messages of a client, a counselor and an admin, and %d acts on pages whose time was over: %d effects%s, %d answers with others' words, while %d of %d ways to another page led to the reader's own; %d of %d honest ones had theirs"
                            .formatted(
                                    sent,
                                    stale.late(),
                                    effects.size(),
                                    effects.isEmpty() ? "" : " " + effects,
                                    seen,
                                    shown,
                                    Words.goTo("").length,
                                    stale.done(),
                                    stale.honest()),
                    sent > 0 && effects.isEmpty() && seen == 0 && shown > 0 && stale.done() == stale.honest());
        }
    }

    /**
     * Who says what they could not.
     *
     * @param elsewhere where they have nothing to look for
     * @param hidden what they must not read
     */
    private record Forger(Guest guest, List<String> pages, List<String> elsewhere, List<String> hidden) {}

    private void forge(Forger forger, Terminal page, String path, List<Forgeries.Forgery> all, Fingerprint kept)
            throws Exception {
        // What opening the page changed is none of the messages' doing
        kept.changed();
        for (int at = 0; at < all.size(); at++) {
            Forgeries.Forgery forgery = all.get(at);
            String answer = forgery.sending().to(page);
            sent++;
            seen += forger.hidden().stream().anyMatch(answer::contains) ? 1 : 0;
            if (page.isEnded() || forgery.kind().equals("place")) {
                page.open();
            }
            if (at % lookAfter == lookAfter - 1 || at == all.size() - 1) {
                look(kept, path, forgery);
            }
        }
    }

    private void look(Fingerprint kept, String path, Forgeries.Forgery last) throws SQLException {
        Set<String> changed = kept.changed();
        if (!changed.isEmpty()) {
            String words =
                    last.words().substring(0, Math.min(SHOWN, last.words().length()));
            String what = path.replaceFirst("[0-9a-f-]{36}", "…") + " " + last.kind() + " " + words;
            effects.merge(what + " changes " + changed, 1, Integer::sum);
        }
    }

    /** How many of the ways to ask for another page show what is on it, when it is the person's own. */
    private static int shown(Guest client, PrivateLetters own) throws Exception {
        int shown = 0;
        for (ObjectNode way : Words.goTo("worksheet/" + own.sheets().getLast().value())) {
            String answer = new Terminal(client.cookie(), "/home").say(way);
            shown += own.opened().stream().anyMatch(answer::contains) ? 1 : 0;
        }
        return shown;
    }

    private static List<String> clients(PrivateLetters own) {
        List<String> pages = new ArrayList<>(List.of("/home", "/agreement", "/check-in", "/opened"));
        own.sheets().forEach(sheet -> pages.add("/worksheet/" + sheet.value()));
        return pages;
    }

    private static List<String> counselors(PrivateLetters own) {
        String couple = "/couple/" + own.couple().value();
        List<String> pages =
                new ArrayList<>(List.of("/caseload", couple, couple + "/plan", couple + "/worksheets", "/emergency"));
        pages.addAll(List.of("/library", "/library/impact-letter"));
        own.sheets().forEach(sheet -> pages.add("/review/" + sheet.value()));
        return pages;
    }

    private static List<String> elsewhere(PrivateLetters own, PrivateLetters foreign) {
        List<String> places = new ArrayList<>(List.of("caseload", "audit", "people", "home", "couple", "nowhere"));
        places.addAll(List.of("emergency", "emergencies", "opened", "library", "library/impact-letter"));
        own.sheets().forEach(sheet -> places.add("review/" + sheet.value()));
        for (AssignmentId sheet : foreign.sheets()) {
            for (String place :
                    List.of("worksheet", "review", "before", COVERED[0] + "worksheet", COVERED[1] + "worksheet")) {
                places.add(place + "/" + sheet.value());
            }
        }
        for (String place : List.of("couple/", COVERED[0], COVERED[1])) {
            places.add(place + foreign.couple().value());
        }
        places.add("couple/" + foreign.couple().value() + "/plan");
        places.add("couple/" + foreign.couple().value() + "/worksheets");
        return places;
    }
}
