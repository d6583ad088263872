package org.holdfast.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.holdfast.access.Role;
import org.holdfast.stack.Chromium.Screen;
import org.holdfast.stack.TestStack;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Two people write on one sheet at the same time, each in their own language, say that it may be sent, and it is read. */
@Tag("browser")
class TogetherTest {

    private static final String LUCIA = "lucia.montenegro@holdfast.example";
    private static final String DANIEL = "daniel.reyes@holdfast.example";
    private static final String WORKSHEET = "open-dialogue-time";
    private static final String PLACE = "At what time, and where?";
    private static final String LUGAR = "¿A qué hora y en qué lugar?";
    private static final String FINAL = "¿Cómo terminaremos, pase lo que pase?";

    private final TestStack stack = TestStack.shared();

    @Test
    void two_people_fill_in_one_sheet_and_send_it_together() {
        try (Visitor counselor = Visitor.on(Screen.LAPTOP);
                Visitor lucia = Visitor.on(Screen.LAPTOP);
                Visitor daniel = Visitor.on(Screen.PHONE)) {
            assign(counselor);
            String sheet = "/worksheet/" + Records.worksheetOf(LUCIA, WORKSHEET);
            lucia.signIn(LUCIA, stack.password(Role.CLIENT)).open(sheet).sees("Tú y Daniel, mientras se escribe");
            daniel.signIn(DANIEL, stack.password(Role.CLIENT)).open(sheet + "?at=time-and-place");
            daniel.sees("Lucía is here too");
            lucia.sees("Daniel también está aquí");

            wordsAppear(lucia, daniel);
            bothVersionsAreShown(lucia, daniel);
            lucia.tick("El lunes").write("¿Cuánto tiempo va a durar?", "40");
            lucia.write("¿Qué palabra o gesto significará", "Tetera").write(FINAL, "Con un paseo");
            bothAgree(lucia, daniel, sheet);
            oneTakesItBackAndSendsItAgain(lucia, daniel);

            counselor.open("/review/" + Records.worksheetOf(LUCIA, WORKSHEET));
            counselor.sees("Sundays at noon, on the bench").sees("Tetera").sees("Con un paseo");
            Axe.sound(counselor);
            itGoesBackToBoth(counselor, lucia, daniel);
            itIsClosed(counselor, lucia, daniel);
        }
    }

    private static void itGoesBackToBoth(Visitor counselor, Visitor lucia, Visitor daniel) {
        counselor.press("Give back to both").sees("Both read these words.");
        counselor.write("What to look at again", "Is one evening enough?").confirm("Give back");
        counselor.sees("Given back to both.");
        for (Visitor one : new Visitor[] {lucia, daniel}) {
            one.page().reload();
            one.sees("Is one evening enough?");
        }
    }

    private static void itIsClosed(Visitor counselor, Visitor lucia, Visitor daniel) {
        lucia.press("Repasarlo").press("Ya se puede enviar").sees("Has dicho que se puede enviar");
        daniel.page().navigate(daniel.page().url().replaceFirst("\\?.*", "") + "?at=review");
        daniel.press("Ready to send").sees("Sent.");
        counselor.page().reload();
        counselor.press("Mark as read").sees("can no longer take it back").confirm("Mark as read");
        daniel.page().reload();
        daniel.sees("has read this");
        assertThat(daniel.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Take it back")))
                .hasCount(0);
    }

    private void assign(Visitor counselor) {
        counselor.signIn("mateo@holdfast.example", stack.password(Role.COUNSELOR));
        counselor.open("/caseload").follow("Lucía & Daniel").sees("Lucía");
        counselor.press("Assign").tick("Open dialogue time").sees("They fill this in on one sheet");
        counselor.confirm("Assign").sees("With Lucía");
    }

    private static void wordsAppear(Visitor lucia, Visitor daniel) {
        lucia.write(LUGAR, "Domingos a las seis").sees("Guardado");
        assertThat(daniel.field(PLACE)).hasValue("Domingos a las seis");
        daniel.sees("Written by Lucía");
        Axe.sound(daniel);
    }

    /** What is being written is not taken out of anyone's hand; the two versions stand side by side. */
    private static void bothVersionsAreShown(Visitor lucia, Visitor daniel) {
        daniel.field(PLACE).focus();
        lucia.write(LUGAR, "Domingos a las siete, en la cocina");
        daniel.sees("Something else was written here meanwhile");
        assertThat(daniel.field(PLACE)).hasValue("Domingos a las seis");
        daniel.write(PLACE, "Sundays at noon, on the bench").sees("There are two versions of this answer");
        daniel.sees("Domingos a las siete, en la cocina");
        Axe.sound(daniel);
        daniel.press("Keep what I have here");
        lucia.sees("Mientras tanto se escribió otra cosa aquí");
        lucia.field(FINAL).focus();
        assertThat(lucia.field(LUGAR)).hasValue("Sundays at noon, on the bench");
        lucia.sees("Lo escribió Daniel");
    }

    private static void bothAgree(Visitor lucia, Visitor daniel, String sheet) {
        lucia.press("Repasarlo").sees("Lo que hay aquí es de las dos personas");
        Axe.sound(lucia);
        lucia.press("Ya se puede enviar").sees("Has dicho que se puede enviar");
        assertThat(Records.sent(LUCIA, WORKSHEET)).isZero();
        daniel.sees("Lucía has said that it may be sent");
        daniel.open(sheet + "?at=review").sees("Tetera").press("Ready to send");
        daniel.sees("Sent.");
        lucia.sees("Enviado.");
        assertThat(Records.sent(LUCIA, WORKSHEET)).isEqualTo(1);
        assertThat(Records.sent(DANIEL, WORKSHEET)).isEqualTo(1);
    }

    private static void oneTakesItBackAndSendsItAgain(Visitor lucia, Visitor daniel) {
        daniel.press("Take it back").sees("until you and Lucía send it again").confirm("Take it back");
        lucia.sees("Repasarlo");
        assertThat(Records.sent(DANIEL, WORKSHEET) + Records.sent(LUCIA, WORKSHEET))
                .isZero();
        lucia.press("Repasarlo").press("Ya se puede enviar").sees("Has dicho que se puede enviar");
        daniel.page().navigate(daniel.page().url().replaceFirst("\\?.*", "") + "?at=review");
        daniel.press("Ready to send").sees("Sent.");
        lucia.sees("Enviado.");
    }
}
