package org.holdfast.figures;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** The files that a page offers to save, asked for by the browser that shows it. */
final class Copies {

    private Copies() {}

    static Stream<APIResponse> of(Page page) {
        return links(page).stream().map(link -> page.request().get(link));
    }

    /** What stands in it, as a person would read it. */
    static String text(APIResponse file) {
        byte[] body = file.body();
        if (!file.headers().getOrDefault("content-type", "").startsWith("application/pdf")) {
            return new String(body, StandardCharsets.UTF_8);
        }
        try (PDDocument document = Loader.loadPDF(body)) {
            return new PDFTextStripper().getText(document);
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static List<String> links(Page page) {
        try {
            return page.locator("a[href*='/dynamic/resource/'], a[href*='VAADIN/dynamic/resource/']").all().stream()
                    .map(link -> (String) link.evaluate("link => link.href"))
                    .toList();
        } catch (PlaywrightException moved) {
            // The page went on to another address by itself
            return List.of();
        }
    }
}
