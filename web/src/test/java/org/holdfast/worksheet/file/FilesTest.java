package org.holdfast.worksheet.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.holdfast.access.Visibility;
import org.holdfast.library.Library;
import org.holdfast.shared.Sensitive;
import org.holdfast.worksheet.sheet.ResponseState;
import org.holdfast.worksheet.sheet.SharedAnswer;
import org.holdfast.worksheet.sheet.TakenAnswer;
import org.holdfast.worksheet.sheet.TakenSheet;
import org.holdfast.worksheet.template.WorksheetTemplate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Files to read and for spreadsheets, opened again. */
class FilesTest {

    private static final Locale SPANISH = Locale.of("es");
    private static final Clock CLOCK = Clock.fixed(Taken.AT, ZoneId.of("Europe/Stockholm"));
    private static final TakenSheet OPENED = Taken.of(
            Taken.worksheet(),
            ResponseState.RELEASED,
            Map.of("feeling", "señales, ¿sí?\nsecond line", "need", "quiet", "kind", "limit"),
            List.of(new SharedAnswer("feeling", new Sensitive("his words"))));

    static List<WorksheetTemplate> library() {
        return new Library().worksheets().newest();
    }

    @Test
    void a_pdf_holds_the_answers_with_who_reads_them_and_what_was_opened_apart() throws IOException {
        String text = text(pdf(FileKind.PDF_A4, OPENED, Locale.ENGLISH));

        assertThat(text)
                .contains("An open talk", "señales, ¿sí?", "second line", "A limit", "No answer")
                .contains("Written by: You · Who reads it: Only you and Dr. Osei")
                .contains("Written by: You · Who reads it: Jonas can read this too")
                .contains("Written by: Jonas · Who reads it: Jonas, you and Dr. Osei");
        assertThat(text.indexOf("What Jonas wrote, opened to you"))
                .isBetween(text.indexOf("quiet"), text.indexOf("his words"));
    }

    @Test
    void it_speaks_spanish_to_whoever_does() throws IOException {
        assertThat(text(pdf(FileKind.PDF_A4, OPENED, SPANISH)))
                .contains("Escrito por: Tú", "Lo que escribió Jonas, abierto para ti", "Sin respuesta");
    }

    @Test
    void it_is_tagged_has_a_title_a_language_and_real_headings_and_brings_its_font() throws IOException {
        for (Locale language : List.of(Locale.ENGLISH, SPANISH)) {
            try (PDDocument document = Loader.loadPDF(pdf(FileKind.PDF_A4, OPENED, language))) {
                assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo(language.getLanguage());
                assertThat(document.getDocumentCatalog().getMarkInfo().isMarked())
                        .isTrue();
                assertThat(document.getDocumentCatalog().getViewerPreferences().displayDocTitle())
                        .isTrue();
                assertThat(document.getDocumentInformation().getTitle()).isEqualTo("An open talk");
                assertThat(new String(
                                document.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8))
                        .contains("pdfuaid");
                Set<String> tags = new LinkedHashSet<>();
                collect(document.getDocumentCatalog().getStructureTreeRoot(), tags);
                assertThat(tags).contains("H1", "H2", "H3", "P");
                Set<String> fonts = new LinkedHashSet<>();
                for (COSName name : document.getPage(0).getResources().getFontNames()) {
                    PDFont font = document.getPage(0).getResources().getFont(name);
                    assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                    fonts.add(font.getName());
                }
                assertThat(fonts).allMatch(font -> font.contains("LiberationSans"));
            }
        }
    }

    @Test
    void it_is_printed_on_the_paper_that_people_have() throws IOException {
        assertThat(size(FileKind.PDF_A4)).isEqualTo(PDRectangle.A4.toString());
        assertThat(size(FileKind.PDF_LETTER)).isEqualTo(PDRectangle.LETTER.toString());
    }

    @Test
    void a_sign_without_a_shape_is_a_box_and_the_page_says_so() throws IOException {
        TakenSheet sheet = draft("thanks", "so 😔 שלום");
        String text = text(pdf(FileKind.PDF_A4, sheet, Locale.ENGLISH));

        assertThat(text).contains("so □ □□□□", "A box stands for a sign");
        assertThat(text(pdf(FileKind.PDF_A4, draft("thanks", "plain € words"), Locale.ENGLISH)))
                .contains("plain € words")
                .doesNotContain("□", "A box stands");
    }

    /** Wherever a page ends, something is below each heading on it. */
    @Test
    void no_heading_is_left_behind_at_the_end_of_a_page() throws IOException {
        for (int lines = 1; lines < 60; lines++) {
            TakenSheet sheet = Taken.of(
                    Taken.worksheet(),
                    ResponseState.RELEASED,
                    Map.of("feeling", "line\n".repeat(lines), "trust", "3"),
                    List.of(new SharedAnswer("kind", new Sensitive("limit"))));
            try (PDDocument document = Loader.loadPDF(pdf(FileKind.PDF_A4, sheet, Locale.ENGLISH))) {
                for (int page = 1; page <= document.getNumberOfPages(); page++) {
                    PDFTextStripper words = new PDFTextStripper();
                    words.setStartPage(page);
                    words.setEndPage(page);
                    List<String> all = words.getText(document).lines().toList();
                    assertThat(all.get(all.size() - 2))
                            .as(lines + " lines, page " + page)
                            .doesNotContain("What Jonas wrote")
                            .isNotIn("feeling", "need", "thanks", "Which?", "trust");
                }
            }
        }
    }

    @Test
    void words_that_look_like_markup_are_words() throws IOException {
        String hostile = "<img src='http://127.0.0.1:1/x'/> & <script>alert(1)</script> ]]> {} \u0007";
        assertThat(text(pdf(FileKind.PDF_A4, draft("thanks", hostile), Locale.ENGLISH)))
                .contains("<img src='http://127.0.0.1:1/x'/> & <script>alert(1)</script> ]]> {}");
    }

    @ParameterizedTest
    @MethodSource("library")
    void every_worksheet_of_the_library_can_be_printed_whatever_is_answered(WorksheetTemplate worksheet)
            throws IOException {
        for (Locale language : List.of(Locale.ENGLISH, SPANISH)) {
            String text = text(pdf(FileKind.PDF_LETTER, Taken.anything(worksheet, 3), language));
            assertThat(squeezed(text)).contains(squeezed(worksheet.title().in(language)));
            for (String question : Taken.anything(worksheet, 3).filled().questions().stream()
                    .map(item -> item.prompt().in(language))
                    .toList()) {
                assertThat(squeezed(text)).contains(squeezed(question));
            }
        }
    }

    @Test
    void a_table_has_a_row_for_each_question_and_the_very_words() {
        List<List<String>> rows = rows(FileKind.CSV.file(OPENED, Locale.ENGLISH, CLOCK));

        assertThat(rows).hasSize(1 + 5 + 1).allMatch(row -> row.size() == 6);
        assertThat(rows.getFirst())
                .containsExactly("Section", "Question", "Written by", "Answer", "Who reads it", "Saved or sent");
        assertThat(rows)
                .contains(
                        List.of(
                                "Section",
                                "feeling",
                                "You",
                                "señales, ¿sí?\nsecond line",
                                "Jonas can read this too",
                                "2026-03-18 22:14"),
                        List.of("Section", "thanks", "You", "", "Jonas can read this too", ""),
                        List.of(
                                "What Jonas wrote, opened to you",
                                "feeling",
                                "Jonas",
                                "his words",
                                "Jonas, you and Dr. Osei",
                                ""));
    }

    @Test
    void it_begins_with_the_mark_by_which_spreadsheets_know_utf_8() {
        assertThat(FileKind.CSV.file(OPENED, SPANISH, CLOCK)).startsWith(0xEF, 0xBB, 0xBF);
    }

    @Test
    void nothing_in_it_is_run_as_a_formula() {
        for (String formula : List.of("=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "＝1+1", "=\"quoted\"")) {
            List<List<String>> rows = rows(FileKind.CSV.file(draft("thanks", formula), Locale.ENGLISH, CLOCK));
            assertThat(rows).anyMatch(row -> row.get(3).equals("'" + formula));
        }
    }

    @Test
    void quotes_commas_and_lines_stay_within_their_cell() {
        String words = "a \"b\", c;\r\nd\n";
        assertThat(rows(FileKind.CSV.file(draft("thanks", words), Locale.ENGLISH, CLOCK)))
                .anyMatch(row -> row.get(3).equals(words));
    }

    @Test
    void what_is_closed_says_that_nobody_else_reads_it() {
        TakenSheet kept = new TakenSheet(
                Taken.worksheet().forOne(),
                Optional.empty(),
                ResponseState.STARTED,
                Optional.empty(),
                "Dr. Osei",
                Optional.empty(),
                true,
                List.of(answer("feeling", "mine", Visibility.BOTH_NOW)),
                List.of());
        assertThat(column(kept, 4)).containsOnly("Only you");
    }

    @Test
    void the_counselors_copy_says_whose_it_is_and_who_else_sees_it() {
        TakenSheet sent = new TakenSheet(
                Taken.worksheet(),
                Optional.empty(),
                ResponseState.SUBMITTED,
                Optional.of("Maya"),
                "Dr. Osei",
                Optional.of("Jonas"),
                false,
                List.of(
                        answer("feeling", "one", Visibility.PARTNER_AFTER_REVEAL),
                        answer("need", "two", Visibility.ME_AND_COUNSELOR),
                        answer("thanks", "three", Visibility.BOTH_NOW)),
                List.of());
        assertThat(column(sent, 2)).containsOnly("Maya");
        assertThat(column(sent, 4))
                .contains("Jonas too, once you open both", "Maya and you, nobody else", "Jonas sees this");
    }

    @ParameterizedTest
    @EnumSource
    void no_name_of_a_file_tells_anything(FileKind kind) {
        assertThat(kind.fileName()).matches("worksheet(\\.[a-z]+)+");
    }

    private static TakenAnswer answer(String item, String words, Visibility visibility) {
        return new TakenAnswer(item, new Sensitive(words), visibility, Optional.of(Taken.AT), Optional.empty());
    }

    private static TakenSheet draft(String item, String words) {
        return Taken.of(Taken.worksheet(), ResponseState.STARTED, Map.of(item, words), List.of());
    }

    private static List<String> column(TakenSheet sheet, int column) {
        return rows(FileKind.CSV.file(sheet, Locale.ENGLISH, CLOCK)).stream()
                .skip(1)
                .map(row -> row.get(column))
                .toList();
    }

    private static byte[] pdf(FileKind kind, TakenSheet sheet, Locale language) {
        return kind.file(sheet, language, CLOCK);
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static String size(FileKind kind) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf(kind, OPENED, Locale.ENGLISH))) {
            return nearest(document.getPage(0).getMediaBox());
        }
    }

    private static String nearest(PDRectangle box) {
        for (PDRectangle paper : List.of(PDRectangle.A4, PDRectangle.LETTER)) {
            if (Math.abs(paper.getWidth() - box.getWidth()) < 1 && Math.abs(paper.getHeight() - box.getHeight()) < 1) {
                return paper.toString();
            }
        }
        return box.toString();
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\s+", "");
    }

    private static void collect(PDStructureNode node, Set<String> tags) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                tags.add(element.getStructureType());
                collect(element, tags);
            } else {
                assertThat(kid).isNotInstanceOf(COSBase.class);
            }
        }
    }

    /** RFC 4180, read the plain way. */
    private static List<List<String>> rows(byte[] csv) {
        String text = new String(csv, StandardCharsets.UTF_8).substring(1);
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int at = 0; at < text.length(); at++) {
            char sign = text.charAt(at);
            if (quoted) {
                if (sign == '"' && at + 1 < text.length() && text.charAt(at + 1) == '"') {
                    cell.append('"');
                    at++;
                } else if (sign == '"') {
                    quoted = false;
                } else {
                    cell.append(sign);
                }
            } else if (sign == '"') {
                quoted = true;
            } else if (sign == ',' || sign == '\n') {
                row.add(cell.toString());
                cell.setLength(0);
                if (sign == '\n') {
                    rows.add(List.copyOf(row));
                    row.clear();
                }
            } else {
                assertThat(sign).isEqualTo('\r');
            }
        }
        assertThat(quoted || cell.length() > 0).isFalse();
        return rows;
    }
}
