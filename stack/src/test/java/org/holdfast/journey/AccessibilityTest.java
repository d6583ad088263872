package org.holdfast.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.holdfast.access.Role;
import org.holdfast.stack.Chromium.Screen;
import org.holdfast.stack.TestStack;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every view, light and dark, on a phone and at a desk, meets what WCAG 2.2 AA asks and a machine can check. */
@Tag("browser")
class AccessibilityTest {

    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final int PHONE_WIDTH = 390;
    private static final int PHONE_HEIGHT = 844;
    private static final int DESK_WIDTH = 1440;
    private static final int DESK_HEIGHT = 900;

    private final TestStack stack = TestStack.shared();
    private final List<String> found = new ArrayList<>();

    @Test
    void a_clients_views_can_be_used_by_everyone() {
        try (Visitor maya =
                Visitor.on(Screen.PHONE).signIn("maya.lindqvist@holdfast.example", stack.password(Role.CLIENT))) {
            look(maya, "home", "/home", "Maya");
            String writing = "/worksheet/" + Records.assignmentOf("maya.lindqvist@holdfast.example", "STARTED");
            look(maya, "writing", writing, "Look it over", "Next");
            look(maya, "last look", writing + "?at=review", "One last look");
            String opened = "/worksheet/" + Records.assignmentOf("maya.lindqvist@holdfast.example", "RELEASED");
            look(maya, "reading", opened, "has opened these answers");
            look(maya, "check-in", "/check-in", "Weekly check-in");
            look(maya, "agreement", "/agreement", "You agreed to this");
            look(maya, "who looked", "/opened", "Who opened what is yours");
            look(maya, "nothing here", "/nowhere", "There is nothing here");
        }
        assertThat(found).isEmpty();
    }

    @Test
    void the_counselors_views_can_be_used_by_everyone() {
        try (Visitor counselor =
                Visitor.on(Screen.LAPTOP).signIn("abena@holdfast.example", stack.password(Role.COUNSELOR))) {
            look(counselor, "library", "/library", "Thinking about forgiveness");
            look(counselor, "library worksheet", "/library/trigger-map", "Nothing you write here is kept");
            look(counselor, "caseload", "/caseload", "Maya & Jonas");
            counselor.follow("Priya & Tom").sees("Priya Raghunathan & Tom Whitlock");
            String couple = counselor.page().url().replaceFirst("[?#].*", "");
            String place = couple.substring(stack.baseUrl().length());
            look(counselor, "couple", place, "Priya Raghunathan & Tom Whitlock");
            for (String tab : List.of("Plan", "Worksheets")) {
                counselor.open(place).follow(tab);
                counselor.page().waitForURL(url -> !url.equals(couple));
                String address =
                        counselor.page().url().substring(stack.baseUrl().length());
                look(counselor, "couple " + tab, address, "Priya Raghunathan & Tom Whitlock");
            }
            look(
                    counselor,
                    "review",
                    "/review/" + Records.assignmentOf("priya.raghunathan@holdfast.example", "SUBMITTED"),
                    "Private note");
            counselor.open(place).press("Assign").sees("Search worksheets");
            check(counselor, "assign dialog");
            counselor.open(place).press("Change policy").sees("Both partners read and sign it");
            check(counselor, "policy dialog");
            counselor.open(place).press("Open to a colleague").sees("Your colleague reads");
            check(counselor, "supervision dialog");
        }
        assertThat(found).isEmpty();
    }

    @Test
    void what_a_colleague_opened_can_be_read_by_everyone() {
        try (Visitor hana = Visitor.on(Screen.LAPTOP).signIn("hana@holdfast.example", stack.password(Role.COUNSELOR))) {
            look(hana, "emergency", "/emergency", "ends by itself");
            hana.open("/caseload").follow("Noor & Gabriel").sees("in supervision");
            String couple = hana.page().url().substring(stack.baseUrl().length());
            look(hana, "covered couple", couple, "in supervision");
            hana.page().locator("td a, th a").first().click();
            hana.sees("In supervision with");
            look(
                    hana,
                    "covered worksheet",
                    hana.page().url().substring(stack.baseUrl().length()),
                    "In supervision with");
        }
        assertThat(found).isEmpty();
    }

    @Test
    void the_admins_views_and_the_plain_pages_can_be_used_by_everyone() {
        try (Visitor admin = Visitor.on(Screen.LAPTOP)) {
            look(admin, "signed out", "/signed-out", "You are signed out");
            admin.signIn("admin@holdfast.example", stack.password(Role.ADMIN));
            look(admin, "audit", "/audit", "Who did what, and when");
            look(admin, "emergencies", "/emergencies", "The reason is between the two of them");
            look(admin, "people", "/people", "All accounts");
            admin.press("Add a client").sees("Given name");
            check(admin, "add a client");
            admin.open("/people").press("Add a colleague").sees("Given name");
            check(admin, "add a colleague");
        }
        assertThat(found).isEmpty();
    }

    private void look(Visitor person, String view, String path, String... sign) {
        for (boolean phone : new boolean[] {true, false}) {
            person.page().setViewportSize(phone ? PHONE_WIDTH : DESK_WIDTH, phone ? PHONE_HEIGHT : DESK_HEIGHT);
            person.open(path).seesOneOf(sign);
            check(person, view + (phone ? ", phone" : ", desk"));
        }
    }

    private void check(Visitor person, String view) {
        Object beyond = person.page().evaluate("() => document.documentElement.scrollWidth - innerWidth");
        if (((Number) beyond).intValue() > 0) {
            found.add(view + ": reaches " + beyond + " px beyond the screen");
        }
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            person.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            // Colours are let fade in; what is measured is where they end
            person.page().evaluate("() => Promise.all(document.getAnimations().map(a => a.finished.catch(() => {})))");
            new AxeBuilder(person.page())
                    .withTags(WCAG).analyze().getViolations().stream()
                            .flatMap(rule -> said(view + ", " + scheme, rule))
                            .forEach(found::add);
        }
    }

    private static Stream<String> said(String where, Rule rule) {
        return rule.getNodes().stream()
                .map((CheckedNode node) -> where + ": " + rule.getId() + ": " + node.getTarget() + " "
                        + node.getFailureSummary().replaceAll("\\s+", " "));
    }
}
