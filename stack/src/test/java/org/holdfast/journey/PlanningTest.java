package org.holdfast.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.holdfast.access.Role;
import org.holdfast.stack.Chromium.Screen;
import org.holdfast.stack.TestStack;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/** The counselor plans ahead for Tomasz and André, reminds one of them, and takes a worksheet back. */
@Tag("browser")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PlanningTest {

    private static final String LETTER = "Impact letter";
    private static final String REPAIR = "Repair and apology builder";
    private static final String NEXT = "Needs and triggers reflection";

    private final TestStack stack = TestStack.shared();
    private final Visitor counselor = Visitor.on(Screen.LAPTOP);
    private final Visitor tomasz = Visitor.on(Screen.LAPTOP);
    private final Visitor andre = Visitor.on(Screen.PHONE);

    @AfterAll
    void leave() {
        counselor.photograph("planning-counselor");
        List.of(counselor, tomasz, andre).forEach(Visitor::close);
    }

    @Test
    @Order(1)
    void two_worksheets_are_assigned_at_once_and_a_third_is_to_follow() {
        counselor.signIn("mateo@holdfast.example", stack.password(Role.COUNSELOR));
        counselor.follow("Tomasz & André").press("Assign").tick(LETTER).tick(REPAIR);
        counselor.confirm("Assign").follow("Worksheets").sees(LETTER).sees(REPAIR);

        counselor.press("Assign").tick(NEXT).take("Now", "After another is sent");
        counselor.take(REPAIR, LETTER).sees("Once “Impact letter” is sent").confirm("Assign");
        counselor.sees("Planned").sees("Once “Impact letter” is sent · for Tomasz and André");
    }

    @Test
    @Order(2)
    void what_follows_comes_to_whoever_has_sent_theirs_and_to_nobody_else() {
        andre.signIn("andre.vasconcelos@holdfast.example", stack.password(Role.CLIENT));
        tomasz.signIn("tomasz.zielinski@holdfast.example", stack.password(Role.CLIENT));
        tomasz.sees(LETTER).sees(REPAIR);
        assertThat(toBegin(tomasz, NEXT)).hasCount(0);
        tomasz.press("Start: " + LETTER);
        tomasz.page().getByRole(AriaRole.TEXTBOX).first().waitFor();
        for (Locator field : tomasz.page().getByRole(AriaRole.TEXTBOX).all()) {
            field.fill("tomasz-words");
        }
        tomasz.tick("To listen and say nothing yet")
                .choose("I read it out in a session")
                .choose("7");
        tomasz.press("Look it over").sees("One last look").press("Send to Mateo");
        tomasz.sees("will read it");
        Awhile.until(() -> comesTo(tomasz), "the next worksheet has come");
        andre.open("/").sees(LETTER);
        assertThat(toBegin(andre, NEXT)).hasCount(0);
    }

    @Test
    @Order(3)
    void andre_is_told_by_mail_that_something_waits_and_not_what() {
        open(counselor, LETTER).sees("Tell André that something waits");
        item(counselor, "Tell André");
        counselor.sees("André gets a mail");
        open(counselor, LETTER).sees("André was told today");
        counselor.page().keyboard().press("Escape");
        try (Visitor mailbox = counselor.anotherTab()) {
            mailbox.page().navigate(stack.mailboxUrl());
            mailbox.sees("You have something waiting in Holdfast");
        }
    }

    @Test
    @Order(4)
    void what_is_taken_back_is_gone_for_him_and_nothing_changes_for_her() {
        String before = tomasz.open("/").sees(REPAIR).page().locator("#main").innerText();
        open(counselor, REPAIR);
        item(counselor, "Take back from André");
        counselor.sees("André has not begun").confirm("Take back from André");
        counselor.sees("Taken back from André");
        andre.open("/").sees(LETTER);
        assertThat(toBegin(andre, REPAIR)).hasCount(0);
        assertThat(tomasz.open("/").sees(REPAIR).page().locator("#main").innerText())
                .isEqualTo(before);
    }

    @Test
    @Order(5)
    void what_is_planned_can_be_stopped() {
        counselor.press("Stop “" + NEXT).sees("Nothing more of it will come");
        assertThat(counselor.page().getByText("Planned")).hasCount(0);
    }

    private static boolean comesTo(Visitor client) {
        client.open("/");
        client.page().waitForTimeout(1_000);
        return toBegin(client, NEXT).count() > 0;
    }

    /** They had some of these before, and find them among what they sent. */
    private static Locator toBegin(Visitor client, String worksheet) {
        return client.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Start: " + worksheet));
    }

    private static Visitor open(Visitor counselor, String worksheet) {
        counselor
                .page()
                .getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("More for “" + worksheet))
                .first()
                .click();
        return counselor;
    }

    private static void item(Visitor counselor, String words) {
        counselor
                .page()
                .getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName(words))
                .last()
                .click();
    }
}
