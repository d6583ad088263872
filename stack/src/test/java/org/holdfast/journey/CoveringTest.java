package org.holdfast.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
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

/** A couple is talked over with a colleague, another is reached in an emergency, and everybody learns what is theirs. */
@Tag("browser")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CoveringTest {

    private static final String WHY = "She wrote to the desk that she cannot go on tonight";

    private final TestStack stack = TestStack.shared();
    private final Visitor abena = Visitor.on(Screen.LAPTOP);
    private static final double ONE_ROUND_MILLIS = 45_000;

    private final Visitor hana = Visitor.on(Screen.LAPTOP);
    private final Visitor client = Visitor.on(Screen.PHONE);
    private final Visitor admin = Visitor.on(Screen.LAPTOP);

    @AfterAll
    void leave() {
        abena.close();
        hana.close();
        client.close();
        admin.close();
    }

    @Test
    @Order(1)
    void a_supervisor_finds_what_was_opened_to_her_and_reads_it() {
        hana.signIn("hana@holdfast.example", stack.password(Role.COUNSELOR));
        hana.sees("Opened to me").follow("Noor & Gabriel").sees("Dr. Osei opened this couple to you in supervision");
        hana.sees("I put off the last talk");
        assertThat(links("Needs and triggers")).hasCount(0);
        String couple = hana.page().url().replaceFirst(".*/", "");
        hana.follow("Hearing my partner").sees("In supervision with Dr. Osei");
        assertThat(hana.page().locator(".hf-read").first()).isVisible();
        hana.open("/couple/" + couple).sees("There is nothing here");
        hana.open("/covered/emergency/" + couple).sees("There is nothing here");
        client.signIn("noor.haddad@holdfast.example", stack.password(Role.CLIENT));
        client.open("/opened")
                .sees("Dr. Nováková, who works with your counselor, read your")
                .seesNothingOf("supervision");
        assertThat(client.page().locator(".hf-opened li").first()).containsText("read your “Hearing");
    }

    @Test
    @Order(2)
    void her_counselor_closes_it_and_a_page_that_stands_open_is_refused() {
        abena.signIn("abena@holdfast.example", stack.password(Role.COUNSELOR));
        abena.follow("Noor & Gabriel").sees("Open to Dr. Hana Nováková until");
        hana.open("/caseload").follow("Noor & Gabriel").sees("in supervision");
        abena.press("Close now").confirm("Close now").sees("This couple is not open to a colleague");
        assertThat(hana.page().getByText("This is no longer open to you"))
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(ONE_ROUND_MILLIS));
        hana.seesNothingOf("Gabriel");
        hana.page().reload();
        hana.sees("There is nothing here");
        hana.open("/caseload").sees("Fatima & Yusuf").seesNothingOf("Opened to me");
    }

    @Test
    @Order(3)
    void she_opens_it_again_with_a_worksheet_and_a_question() {
        abena.press("Open to a colleague").dialogPress("Open").sees("Please choose a colleague");
        abena.dialog().locator("vaadin-select").last().click();
        abena.page()
                .locator("vaadin-select-item")
                .getByText("Dr. Hana Nováková")
                .click();
        abena.dialog()
                .getByRole(AriaRole.CHECKBOX, new Locator.GetByRoleOptions().setName("Needs and triggers"))
                .check();
        abena.write("Your question", "Shall I wait?").confirm("Open").sees("Open to Dr. Hana Nováková until");
        hana.open("/caseload").follow("Noor & Gabriel").sees("Shall I wait?").follow("Needs and triggers");
        hana.sees("In supervision with Dr. Osei");
    }

    @Test
    @Order(4)
    void in_an_emergency_a_colleague_says_why_and_reads() {
        hana.follow("Emergency access").sees("ends by itself after 60 minutes");
        hana.write("Client", "Elif").choose("Somebody may come to harm").write("In a sentence", WHY);
        hana.press("Open in an emergency").sees("Nobody of a colleague");
        hana.write("Client", "elif.demirtas@holdfast.example").press("Open in an emergency");
        hana.sees("It is open to you in an emergency until")
                .follow("Impact letter")
                .sees("In an emergency, for Dr. Osei");
        client.page().context().clearCookies();
        client.signIn("elif.demirtas@holdfast.example", stack.password(Role.CLIENT));
        client.open("/opened")
                .sees("Dr. Nováková, who works with your counselor, read your “Impact letter”.")
                .seesNothingOf("emergency");
    }

    @Test
    @Order(5)
    void the_counselor_is_written_to_in_neutral_words_and_reviews_it() {
        abena.page().navigate(stack.mailboxUrl());
        abena.sees("abena@holdfast.example").sees("You have a new message").seesNothingOf("Elif");
        abena.open("/caseload")
                .sees("Emergency access to your couples")
                .follow("Elif & Sam")
                .sees(WHY);
        abena.sees("Impact letter").press("Review").dialogPress("Finish review").sees("Please choose an answer");
        abena.choose("to be discussed").dialogPress("Finish review").sees("Please say in a few words");
        abena.write("Note", "Let us talk tomorrow").confirm("Finish review").sees("Let us talk tomorrow");
        abena.open("/caseload").sees("Elif & Sam").seesNothingOf("Emergency access to your couples");
    }

    @Test
    @Order(6)
    void the_admin_sees_that_it_was_and_not_why() {
        admin.signIn("admin@holdfast.example", stack.password(Role.ADMIN));
        admin.follow("Emergencies")
                .sees("to be discussed")
                .sees("Dr. Hana Nováková")
                .seesNothingOf("cannot go on");
        assertThat(admin.page().locator("#main").innerText())
                .doesNotContain("Elif")
                .doesNotContain("Let us talk");
        admin.open("/emergency").sees("There is nothing here");
        client.open("/emergency").sees("There is nothing here");
    }

    private Locator links(String words) {
        return hana.page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(words));
    }
}
