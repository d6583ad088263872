package org.holdfast.worksheet.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;

/** The font that files are printed in, and what it has signs for. */
final class Glyphs {

    static final String FAMILY = "Liberation Sans";

    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final String MISSING = "\u25A1";
    private static final int ZERO_WIDTH_JOINER = 0x200D;
    private static final CmapLookup SIGNS = signs();

    private boolean lacking;

    /** The letters of the font: Latin with all of its marks, Greek, Cyrillic. */
    static InputStream font() {
        return Objects.requireNonNull(PDDocument.class.getResourceAsStream(FONT), FONT);
    }

    /** The words with a box for each sign that the font does not have, or that is written from right to left. */
    String printable(String words) {
        StringBuilder printable = new StringBuilder();
        words.codePoints().forEach(sign -> {
            if (sign == '\n' || sign == '\t') {
                printable.appendCodePoint(sign);
            } else if (isPrinted(sign)) {
                if (can(sign)) {
                    printable.appendCodePoint(sign);
                } else {
                    printable.append(MISSING);
                    lacking = true;
                }
            }
        });
        return printable.toString();
    }

    /** Whether a box stands for something. */
    boolean areLacking() {
        return lacking;
    }

    /** Signs that only say how their neighbours look leave no gap. */
    private static boolean isPrinted(int sign) {
        return sign != ZERO_WIDTH_JOINER
                && !Character.isISOControl(sign)
                && !Character.UnicodeBlock.VARIATION_SELECTORS.equals(Character.UnicodeBlock.of(sign));
    }

    private static boolean can(int sign) {
        byte direction = Character.getDirectionality(sign);
        return direction != Character.DIRECTIONALITY_RIGHT_TO_LEFT
                && direction != Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC
                && SIGNS.getGlyphId(sign) != 0;
    }

    private static CmapLookup signs() {
        try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(font()))) {
            return font.getUnicodeCmapLookup();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
