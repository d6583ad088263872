package org.holdfast.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.holdfast.access.Role;
import org.holdfast.stack.Chromium.Screen;
import org.holdfast.stack.TestStack;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Two people write on one sheet at the same time, say that it may be sent, and the counselor reads it. */
@Tag("browser")
class TogetherTest {

    private static final String SIOBHAN = "siobhan.bhraonain@holdfast.example";
    private static final String DECLAN = "declan.orourke@holdfast.example";
    private static final String PLACE = "At what time, and where?";
    private static final String PAUSE = "Which word or sign will mean";
    private static final String CLOSING = "How will you end, whatever came up?";

    private final TestStack stack = TestStack.shared();

    @Test
    void two_people_fill_in_one_sheet_and_send_it_together() {
        try (Visitor counselor = Visitor.on(Screen.LAPTOP);
                Visitor siobhan = Visitor.on(Screen.LAPTOP);
                Visitor declan = Visitor.on(Screen.PHONE)) {
            assign(counselor);
            String sheet = "/worksheet/" + Records.worksheetOf(SIOBHAN, "open-dialogue-time");
            siobhan.signIn(SIOBHAN, stack.password(Role.CLIENT)).sees("Siobhán");
            siobhan.open(sheet).sees("You and Declan, as you write");
            declan.signIn(DECLAN, stack.password(Role.CLIENT)).sees("Declan");
            declan.open(sheet + "?at=time-and-place").sees("Siobhán is here too");
            siobhan.sees("Declan is here too");

            wordsAppear(siobhan, declan);
            bothVersionsAreShown(siobhan, declan);
            siobhan.tick("On Monday");
            siobhan.write("How long will it last?", "40");
            siobhan.write(PAUSE, "Teapot").write(CLOSING, "With a walk").sees("Saved");
            bothAgree(siobhan, declan, sheet);

            counselor.open("/review/" + Records.worksheetOf(SIOBHAN, "open-dialogue-time"));
            counselor.sees("Sundays at noon, on the bench").sees("Teapot").sees("With a walk");
            Axe.sound(counselor);
        }
    }

    private void assign(Visitor counselor) {
        counselor.signIn("hana@holdfast.example", stack.password(Role.COUNSELOR));
        counselor.open("/caseload").follow("Siobhán & Declan").sees("Siobhán");
        counselor.press("Assign").tick("Open dialogue time").sees("They fill this in on one sheet");
        counselor.confirm("Assign").sees("With Siobhán");
    }

    private static void wordsAppear(Visitor siobhan, Visitor declan) {
        siobhan.write(PLACE, "Sundays at six").sees("Saved");
        assertThat(declan.field(PLACE)).hasValue("Sundays at six");
        declan.sees("Written by Siobhán");
        Axe.sound(declan);
    }

    /** What is being written is not taken out of anyone's hand; the two versions stand side by side. */
    private static void bothVersionsAreShown(Visitor siobhan, Visitor declan) {
        declan.field(PLACE).focus();
        siobhan.write(PLACE, "Sundays at seven, in the kitchen");
        assertThat(siobhan.page().locator("[data-writing]")).hasCount(0);
        assertThat(declan.field(PLACE)).hasValue("Sundays at six");
        declan.write(PLACE, "Sundays at noon, on the bench").sees("There are two versions of this answer");
        declan.sees("Sundays at seven, in the kitchen");
        Axe.sound(declan);
        declan.press("Keep what I have here");
        siobhan.sees("Something else was written here meanwhile");
        siobhan.field(CLOSING).focus();
        assertThat(siobhan.field(PLACE)).hasValue("Sundays at noon, on the bench");
        siobhan.sees("Written by Declan");
    }

    private static void bothAgree(Visitor siobhan, Visitor declan, String sheet) {
        siobhan.press("Look it over").sees("You both answer for what stands here");
        Axe.sound(siobhan);
        siobhan.press("Ready to send").sees("You have said that it may be sent");
        declan.sees("Siobhán has said that it may be sent");
        declan.open(sheet + "?at=review").sees("Teapot").press("Ready to send");
        declan.sees("Sent. Dr. Nováková will read it.");
        siobhan.sees("Sent. Dr. Nováková will read it.");
        assertThat(Records.sent(SIOBHAN, "open-dialogue-time")).isEqualTo(1);
        assertThat(Records.sent(DECLAN, "open-dialogue-time")).isEqualTo(1);
    }
}
