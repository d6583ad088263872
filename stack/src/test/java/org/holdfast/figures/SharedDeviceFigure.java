package org.holdfast.figures;

import com.microsoft.playwright.PlaywrightException;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.holdfast.access.Role;

/** Both partners use one browser in turn: neither ever meets the other's words, greeting or worksheet. */
final class SharedDeviceFigure implements Figure {

    private record Partner(String name, String given, String worksheet, String words) {}

    private int crossed;
    private int missing;

    @Override
    public int promise() {
        return 9;
    }

    @Override
    public Finding take(Scale scale) {
        crossed = 0;
        missing = 0;
        int turns = scale.of(20, 200);
        List<Partner> both = List.of(partner("fatima.alsayed", "Fatima"), partner("yusuf.rahman", "Yusuf"));
        try (Guest device = new Guest()) {
            for (int turn = 0; turn < turns; turn++) {
                sit(device, both.get(turn % 2), both.get((turn + 1) % 2));
            }
        }
        return new Finding(
                turns + " turns of two partners on one browser: " + crossed + " saw something of the other's, "
                        + missing + " missed their own",
                crossed == 0 && missing == 0);
    }

    /** Writes words of the partner's own into their worksheet. */
    private static Partner partner(String name, String given) {
        try (Guest guest = Guest.client(name)) {
            String worksheet = guest.openWorksheet();
            String words = "own-" + UUID.randomUUID();
            guest.firstField().fill(words);
            guest.page().getByText(Pattern.compile("^Saved \\d")).first().waitFor();
            return new Partner(name, given, worksheet, words);
        }
    }

    private void sit(Guest device, Partner own, Partner other) {
        device.signIn(own.name(), Role.CLIENT);
        look(device, other);
        device.open(other.worksheet());
        // The same assignment, and each partner's own answers on it
        device.page().locator("h1").first().waitFor();
        look(device, other);
        device.open(own.worksheet());
        device.firstField().waitFor();
        missing += own.words().equals(device.firstField().inputValue()) ? 0 : 1;
        look(device, other);
        device.signOut();
        goBack(device);
        look(device, own);
    }

    private static void goBack(Guest device) {
        try {
            device.page().goBack();
        } catch (PlaywrightException nothingToGoBackTo) {
            return;
        }
    }

    private void look(Guest device, Partner other) {
        String page = device.page().content();
        boolean greeted = Pattern.compile("Good (morning|afternoon|evening), " + other.given())
                .matcher(page)
                .find();
        crossed += greeted || page.contains(other.words()) || aFieldHolds(device, other.words()) ? 1 : 0;
    }

    /** What a field holds is not in the page's text. */
    private static boolean aFieldHolds(Guest device, String words) {
        return Boolean.TRUE.equals(device.page()
                .evaluate(
                        "words => [...document.querySelectorAll('textarea, input')].some(f => f.value.includes(words))",
                        words));
    }
}
