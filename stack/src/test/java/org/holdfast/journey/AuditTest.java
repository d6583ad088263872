package org.holdfast.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

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

/** Who did what, as the admin sees it, and as the client whose words it was about. */
@Tag("browser")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class AuditTest {

    private final TestStack stack = TestStack.shared();
    private final Visitor counselor = Visitor.on(Screen.LAPTOP);
    private final Visitor client = Visitor.on(Screen.PHONE);
    private final Visitor admin = Visitor.on(Screen.LAPTOP);

    @AfterAll
    void leave() {
        client.close();
        admin.close();
        counselor.close();
    }

    @Test
    @Order(1)
    void a_counselor_reads_and_answers_a_worksheet() {
        counselor.signIn("abena@holdfast.example", stack.password(Role.COUNSELOR));
        counselor.sees("Priya & Tom").follow("Priya & Tom").sees("both sent").follow("Impact letter");
        counselor
                .write("Note to Priya", "audit-note-for-priya")
                .press("Send to Priya")
                .sees("Sent to Priya");
    }

    @Test
    @Order(2)
    void the_client_finds_it_from_her_home_in_a_plain_sentence() {
        client.signIn("priya.raghunathan@holdfast.example", stack.password(Role.CLIENT));
        client.follow("See who opened what is yours").sees("Who opened what is yours");
        assertThat(client.page().locator(".hf-opened li").first()).containsText("Dr. Osei opened your “Impact letter”");
        client.photograph("opened-phone");
        assertThat(client.everything()).doesNotContain("audit-note-for-priya").doesNotContain("Tom");
    }

    @Test
    @Order(3)
    void the_admin_sees_acts_and_no_content() {
        admin.signIn("admin@holdfast.example", stack.password(Role.ADMIN));
        admin.open("/audit").sees("Review a worksheet").sees("Dr. Abena Osei");
        assertThat(admin.page().locator("table").innerText())
                .doesNotContain("audit-note-for-priya")
                .doesNotContain("Boundar")
                .doesNotContain("Priya &");
        admin.photograph("audit");
        admin.page().getByLabel("Only what was refused").check();
        admin.page().waitForURL("**only=refused**");
        assertThat(admin.page().getByRole(AriaRole.CELL).getByText("done")).hasCount(0);
    }

    @Test
    @Order(4)
    void nobody_else_finds_the_trail() {
        client.open("/audit").sees("There is nothing here");
        counselor.open("/audit").sees("There is nothing here");
        counselor.open("/opened").sees("There is nothing here");
        admin.open("/opened").sees("There is nothing here");
        admin.open("/audit?only=refused").sees("Read the audit trail").sees("refused");
    }
}
