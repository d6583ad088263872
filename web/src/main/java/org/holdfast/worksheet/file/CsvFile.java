package org.holdfast.worksheet.file;

import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdfast.server.Texts;
import org.holdfast.worksheet.ui.reading.Told;

/**
 * A row for each question, for spreadsheets.
 *
 * <p>Source: RFC 4180. A byte order mark says that it is UTF-8, since Excel guesses otherwise. What a spreadsheet would run
 * as a formula gets an apostrophe before it (OWASP, CSV Injection).
 */
final class CsvFile {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final String LINE = "\r\n";
    private static final String FORMULAS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    private CsvFile() {}

    static byte[] of(FilePage page) {
        Stream<String> head = Stream.of(row(Stream.of("section", "question", "who", "answer", "readers", "at")
                .map(column -> Texts.text(page.locale(), "file.column." + column))));
        Stream<String> rows = page.parts().stream()
                .flatMap(part -> part.lines().stream()
                        .map(line -> row(Stream.of(
                                part.title(),
                                line.question(),
                                line.who(),
                                line.answer().map(CsvFile::plain).orElse(""),
                                line.readers(),
                                line.at().map(MOMENT::format).orElse("")))));
        return (BYTE_ORDER_MARK + Stream.concat(head, rows).collect(Collectors.joining()))
                .getBytes(StandardCharsets.UTF_8);
    }

    /** The words of an answer in one text. */
    static String plain(Told told) {
        return switch (told) {
            case Told.Words words -> words.text();
            case Told.Several several -> String.join("; ", several.all());
            case Told.InOrder order -> numbered(order.all());
            case Told.Named named -> named(named.all());
            case Told.Blocks blocks ->
                blocks.all().stream()
                        .map(one -> one.name() + "\n" + plain(one.told()))
                        .collect(Collectors.joining("\n\n"));
        };
    }

    private static String numbered(List<String> all) {
        StringBuilder numbered = new StringBuilder();
        for (int at = 0; at < all.size(); at++) {
            numbered.append(at == 0 ? "" : "; ").append(at + 1).append(". ").append(all.get(at));
        }
        return numbered.toString();
    }

    private static String named(List<Told.Named.One> all) {
        return all.stream().map(one -> one.name() + ": " + plain(one.told())).collect(Collectors.joining("\n"));
    }

    private static String row(Stream<String> cells) {
        return cells.map(CsvFile::cell).collect(Collectors.joining(",")) + LINE;
    }

    private static String cell(String words) {
        boolean runs = !words.isEmpty() && FORMULAS.indexOf(words.charAt(0)) >= 0;
        return '"' + (runs ? "'" : "") + words.replace("\"", "\"\"") + '"';
    }
}
