package org.holdfast.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.holdfast.access.Role;
import org.holdfast.stack.Chromium.Screen;
import org.holdfast.stack.TestStack;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** People save a copy of a worksheet: each what they may see, told beforehand what becomes of it, and nobody else. */
@Tag("browser")
class CopiesTest {

    private static final String MAYA = "maya.lindqvist@holdfast.example";
    private static final String JONAS = "jonas.abara@holdfast.example";

    private final TestStack stack = TestStack.shared();

    @Test
    void a_client_saves_her_own_on_a_phone_and_nobody_else_is_given_it() throws IOException {
        String sheet = "/worksheet/" + Records.worksheetOf(MAYA, "impact-letter");
        try (Visitor maya = Visitor.on(Screen.PHONE);
                Visitor jonas = Visitor.on(Screen.PHONE);
                Visitor colleague = Visitor.on(Screen.LAPTOP)) {
            maya.signIn(MAYA, stack.password(Role.CLIENT)).open(sheet).press("Save a copy");
            maya.sees("A copy you save stays on this device").sees("what your partner opened to you");
            look(maya, "copy-phone");
            Download saved = maya.page()
                    .waitForDownload(() -> link(maya, "PDF for A4 paper").click());
            assertThat(saved.suggestedFilename()).isEqualTo("worksheet.pdf");
            try (PDDocument pdf = Loader.loadPDF(Files.readAllBytes(saved.path()))) {
                assertThat(new PDFTextStripper().getText(pdf))
                        .contains("Written by: You", "What Jonas wrote, opened to you");
            }

            String address = (String) link(maya, "PDF for A4 paper").evaluate("link => link.href");
            assertThat(maya.page().request().get(address).status()).isEqualTo(200);
            jonas.signIn(JONAS, stack.password(Role.CLIENT));
            colleague.signIn("hana@holdfast.example", stack.password(Role.COUNSELOR));
            for (Visitor other : new Visitor[] {jonas, colleague}) {
                APIResponse answer = other.page().request().get(address);
                assertThat(answer.status()).isEqualTo(404);
                assertThat(answer.text()).doesNotContain("Jonas", "Maya");
            }
        }
    }

    @Test
    void a_file_is_not_kept_by_the_browser_and_not_shown_as_a_page() {
        try (Visitor maya = Visitor.on(Screen.PHONE)) {
            maya.signIn(MAYA, stack.password(Role.CLIENT));
            maya.open("/worksheet/" + Records.assignmentOf(MAYA, "STARTED")).sees("Save a copy");
            maya.photograph("copy-writing");
            maya.press("Save a copy");
            for (String kind : new String[] {"PDF for US Letter", "Table (CSV)", "FHIR", "Holdfast’s own file"}) {
                String address = (String) link(maya, kind).evaluate("link => link.href");
                Map<String, String> headers = maya.page().request().get(address).headers();
                assertThat(headers.get("cache-control")).contains("no-store");
                assertThat(headers.get("x-content-type-options")).isEqualTo("nosniff");
                assertThat(headers.get("content-disposition")).startsWith("attachment; filename=\"worksheet.");
                assertThat(headers.get("content-security-policy")).startsWith("default-src 'none'");
            }
        }
    }

    @Test
    void the_counselor_saves_one_partners_and_that_partner_is_told() throws IOException {
        String review = "/review/" + Records.worksheetOf(MAYA, "impact-letter");
        try (Visitor counselor = Visitor.on(Screen.LAPTOP);
                Visitor maya = Visitor.on(Screen.PHONE);
                Visitor jonas = Visitor.on(Screen.PHONE)) {
            counselor.signIn("abena@holdfast.example", stack.password(Role.COUNSELOR));
            counselor.open(review).press("Save a copy of what Maya sent").sees("none of your own notes");
            look(counselor, "copy-desk");
            Download saved = counselor
                    .page()
                    .waitForDownload(() -> link(counselor, "Table (CSV)").click());
            assertThat(saved.suggestedFilename()).isEqualTo("worksheet.csv");
            assertThat(Files.readString(saved.path())).contains("\"Maya\"").doesNotContain(",\"Jonas\",");

            maya.signIn(MAYA, stack.password(Role.CLIENT)).open("/opened").sees("saved a copy of your");
            jonas.signIn(JONAS, stack.password(Role.CLIENT)).open("/opened").sees("Who opened what is yours");
            jonas.seesNothingOf("saved a copy of your");
        }
    }

    private static void look(Visitor visitor, String name) {
        for (ColorScheme scheme : List.of(ColorScheme.DARK, ColorScheme.LIGHT)) {
            visitor.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            link(visitor, "Table (CSV)").scrollIntoViewIfNeeded();
            Axe.sound(visitor);
            visitor.photograph(name + "-" + scheme.name().toLowerCase(Locale.ROOT));
        }
    }

    private static Locator link(Visitor visitor, String words) {
        return visitor.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(words))
                .filter(new Locator.FilterOptions().setVisible(true))
                .first();
    }
}
