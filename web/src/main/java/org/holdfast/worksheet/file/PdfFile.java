package org.holdfast.worksheet.file;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Pages to read and print, with headings, a language and a title for whoever has them read out (PDF/UA). */
final class PdfFile {

    private static final int NORMAL = 400;
    private static final float PDF_VERSION = 1.7f;

    static {
        // Its log may repeat what is printed
        XRLog.setLoggingEnabled(false);
    }

    private PdfFile() {}

    static byte[] of(FilePage page, Paper paper) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePdfVersion(PDF_VERSION);
        builder.usePdfUaAccessibility(true);
        builder.useExternalResourceAccessControl(
                (address, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.useExternalResourceAccessControl(
                (address, type) -> false, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
        builder.useFont(Glyphs::font, Glyphs.FAMILY, NORMAL, FontStyle.NORMAL, true);
        builder.withProducer("Holdfast");
        builder.withW3cDocument(new PrintedPage(page, paper).document(), "");
        builder.toStream(bytes);
        try {
            builder.run();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return bytes.toByteArray();
    }
}
