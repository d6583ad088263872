package org.holdfast.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.function.Consumer;
import org.holdfast.access.Role;
import org.holdfast.stack.Chromium.Screen;
import org.holdfast.stack.TestStack;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How a person leaves: at once, everywhere, or at Keycloak; each time nothing of theirs stays open. */
@Tag("browser")
class SessionTest {

    private static final String NOOR = "noor.haddad@holdfast.example";
    private static final String MAYA = "maya.lindqvist@holdfast.example";

    private final TestStack stack = TestStack.shared();

    @Test
    void signing_out_everywhere_ends_the_pages_on_other_devices() {
        try (Visitor phone = noor();
                Visitor laptop = noor()) {
            phone.press("Sign out everywhere").sees("You are signed out");
            laptop.sees("You are signed out");
            laptop.open("/home");
            assertThat(laptop.page().locator("input[type=password]")).isVisible();
        }
    }

    @Test
    void signing_out_at_keycloak_ends_the_page_here() {
        try (Visitor laptop = noor();
                Visitor tab = laptop.anotherTab()) {
            tab.page().navigate(stack.keycloakUrl() + "/realms/holdfast/protocol/openid-connect/logout");
            tab.page().locator("[type=submit]").click();
            laptop.sees("You are signed out");
        }
    }

    @Test
    void every_screen_of_a_clients_can_be_left_at_once_by_button_and_by_key() {
        List<String> screens = List.of(
                "/home",
                "/check-in",
                "/worksheet/" + Records.assignmentOf(MAYA, "STARTED"),
                "/worksheet/" + Records.assignmentOf(MAYA, "STARTED") + "?at=review",
                "/worksheet/" + Records.assignmentOf(MAYA, "RELEASED"),
                "/nowhere");
        for (String screen : screens) {
            leave(
                    screen,
                    page -> page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Leave now"))
                            .click());
            leave(screen, page -> {
                page.locator("#main").waitFor();
                List.of(1, 2, 3).forEach(time -> page.keyboard().press("Shift"));
            });
        }
    }

    @Test
    void whoever_steps_back_after_leaving_is_signed_out_though_the_word_of_it_was_lost() {
        try (Visitor maya = Visitor.on(Screen.PHONE).signIn(MAYA, stack.password(Role.CLIENT))) {
            Page page = maya.page();
            page.route("https://www.wikipedia.org/**", SessionTest::harmless);
            page.context().route("**/signout", Route::abort);
            maya.open("/home").sees("Maya");
            String session = session(page);
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Leave now"))
                    .click();
            page.waitForURL("https://www.wikipedia.org/");
            assertThat(isShut(session)).as("the word was lost").isFalse();
            maya.open("/home").sees("You are signed out").seesNothingOf("Maya");
            Awhile.until(() -> isShut(session), "the session has ended");
        }
    }

    private void leave(String screen, Consumer<Page> how) {
        try (Visitor maya = Visitor.on(Screen.PHONE).signIn(MAYA, stack.password(Role.CLIENT))) {
            Page page = maya.page();
            page.route("https://www.wikipedia.org/**", SessionTest::harmless);
            maya.open(screen);
            String session = session(page);
            how.accept(page);
            page.waitForURL("https://www.wikipedia.org/");
            Awhile.until(() -> isShut(session), "the session left at " + screen + " has ended");
            stepBack(page);
            assertThat(page.content()).as("one step back from " + screen).doesNotContain("Maya");
        }
    }

    private static void stepBack(Page page) {
        try {
            page.goBack();
        } catch (PlaywrightException refused) {
            // The browser shows its own page for a refusal, which is as good
            assertThat(refused).hasMessageContaining("net::ERR");
        }
    }

    /** Whether the session is over for whoever has nothing else of this browser. */
    private boolean isShut(String session) {
        HttpRequest home = HttpRequest.newBuilder(URI.create(stack.baseUrl() + "/home"))
                .header("Cookie", session)
                .build();
        try (HttpClient stranger = HttpClient.newHttpClient()) {
            return stranger.send(home, BodyHandlers.discarding()).statusCode() != 200;
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String session(Page page) {
        return page.context().cookies().stream()
                .filter(cookie -> cookie.name.equals("session"))
                .map(cookie -> cookie.name + "=" + cookie.value)
                .findFirst()
                .orElseThrow();
    }

    private static void harmless(Route route) {
        route.fulfill(new Route.FulfillOptions().setContentType("text/html").setBody("<p>harmless</p>"));
    }

    private Visitor noor() {
        Visitor noor = Visitor.on(Screen.LAPTOP).signIn(NOOR, stack.password(Role.CLIENT));
        return noor.sees("Noor");
    }
}
