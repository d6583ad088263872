package org.holdfast.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
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

/** The counselor changes the secrets policy; each partner reads and signs alone, and work waits for it. */
@Tag("browser")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PolicyTest {

    private static final String POLICY = "No secrets in the couple’s work";

    private final TestStack stack = TestStack.shared();
    private final Visitor counselor = Visitor.on(Screen.LAPTOP);
    private final Visitor siobhan = Visitor.on(Screen.PHONE);
    private final Visitor declan = Visitor.on(Screen.PHONE);

    @AfterAll
    void leave() {
        counselor.close();
        siobhan.close();
        declan.close();
    }

    @Test
    @Order(1)
    void the_counselor_chooses_another_policy_and_sees_who_has_signed() {
        declan.signIn("declan.orourke@holdfast.example", stack.password(Role.CLIENT));
        counselor.signIn("hana@holdfast.example", stack.password(Role.COUNSELOR));
        counselor.follow("Siobhán & Declan").sees("Siobhán has signed").sees("Declan has signed");
        counselor.press("Change policy").choose(POLICY).confirm("Choose policy");
        counselor.sees("Siobhán has not signed yet").sees("Declan has not signed yet");
    }

    @Test
    @Order(2)
    void nothing_else_is_open_until_it_is_signed() {
        siobhan.signIn("siobhan.bhraonain@holdfast.example", stack.password(Role.CLIENT));
        siobhan.sees(POLICY).seesNothingOf("Needs and triggers");
        String sheet = "/worksheet/" + Records.assignmentOf("siobhan.bhraonain@holdfast.example");
        siobhan.open(sheet).sees("How it would happen");
        siobhan.open("/").press("Read: " + POLICY).sees("What always stays apart");
        siobhan.press("I agree").sees("Please tick the box first");
    }

    @Test
    @Order(3)
    void she_signs_alone_and_he_learns_nothing_of_it() {
        String before = declan.open("/").sees(POLICY).page().locator("#main").innerText();
        siobhan.page()
                .getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName("I have read this"))
                .check();
        siobhan.press("I agree").sees("Needs and triggers");
        assertThat(declan.open("/").sees(POLICY).page().locator("#main").innerText())
                .isEqualTo(before);
        siobhan.open("/agreement").sees("You agreed to this on");
        assertThat(siobhan.page().getByRole(AriaRole.CHECKBOX)).hasCount(0);
    }

    @Test
    @Order(4)
    void the_counselor_sees_it_and_has_the_policy_before_her_where_she_reviews() {
        counselor.page().reload();
        counselor.sees("Siobhán has signed").sees("Declan has not signed yet");
        counselor
                .open("/review/" + Records.assignmentOf("declan.orourke@holdfast.example"))
                .sees("No secrets: what one partner tells you alone");
    }
}
