package org.holdfast.worksheet.file;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.holdfast.access.Visibility;
import org.holdfast.server.Texts;
import org.holdfast.shared.Sensitive;
import org.holdfast.worksheet.sheet.ResponseState;
import org.holdfast.worksheet.sheet.SharedAnswer;
import org.holdfast.worksheet.sheet.TakenAnswer;
import org.holdfast.worksheet.sheet.TakenSheet;
import org.holdfast.worksheet.template.FilledSheet;
import org.holdfast.worksheet.template.Item;
import org.holdfast.worksheet.template.Section;
import org.holdfast.worksheet.ui.reading.ReaderWords;
import org.holdfast.worksheet.ui.reading.Seen;
import org.holdfast.worksheet.ui.reading.Telling;

/** Puts what somebody takes away into words, the same as stand on their page. */
final class FileWords {

    private final TakenSheet sheet;
    private final Locale locale;
    private final Clock clock;
    private final Telling telling;
    private final ReaderWords readers;
    private final FilledSheet filled;

    private FileWords(TakenSheet sheet, Locale locale, Clock clock) {
        this.sheet = sheet;
        this.locale = locale;
        this.clock = clock;
        this.telling = new Telling(locale, this::say);
        this.readers = new ReaderWords(
                sheet.counselor(),
                partner(),
                sheet.template().isJoint(),
                !sheet.state().canBeWritten(),
                this::say);
        this.filled = sheet.filled();
    }

    /** @param clock runs in the practice's zone */
    static FilePage page(TakenSheet sheet, Locale locale, Clock clock) {
        FileWords words = new FileWords(sheet, locale, clock);
        List<FilePage.Part> parts = new ArrayList<>();
        sheet.template().sections().stream()
                .map(words::part)
                .filter(part -> !part.lines().isEmpty())
                .forEach(parts::add);
        if (!sheet.opened().isEmpty()) {
            parts.add(words.opened());
        }
        return new FilePage(
                locale,
                sheet.ownTitle().orElseGet(() -> sheet.template().title().in(locale)),
                words.about(),
                parts);
    }

    private List<String> about() {
        String today = DateTimeFormatter.ofPattern(say("date.day.year"), locale).format(LocalDate.now(clock));
        String whose = sheet.writer()
                .map(writer -> say("file.about.sent", writer, today))
                .orElseGet(() ->
                        say(sheet.template().isJoint() ? "file.about.together" : "file.about.own", today, partner()));
        return List.of(whose, say("file.about.care"));
    }

    private FilePage.Part part(Section section) {
        return new FilePage.Part(
                section.title().in(locale),
                section.items().stream()
                        .filter(item -> item.isAnswered() && filled.asks(item.key()))
                        .map(this::line)
                        .toList());
    }

    private FilePage.Line line(Item item) {
        Optional<TakenAnswer> answer = sheet.answer(item.key());
        Visibility visibility = answer.map(TakenAnswer::visibility).orElse(item.visibility());
        return new FilePage.Line(
                item.prompt().in(locale),
                answer.flatMap(TakenAnswer::writer).or(sheet::writer).orElseGet(() -> say("sheet.you")),
                telling.tell(item.form(), answer.map(TakenAnswer::words).orElse(Sensitive.NONE)),
                sheet.writer().isPresent() ? seen(visibility) : readers(visibility),
                answer.filter(saved -> !saved.words().isBlank())
                        .flatMap(TakenAnswer::at)
                        .map(at -> LocalDateTime.ofInstant(at, clock.getZone())));
    }

    /** For the counselor. */
    private String seen(Visibility visibility) {
        Seen seen = Seen.of(
                visibility, sheet.partner().isPresent() && !sheet.closed(), sheet.state() == ResponseState.RELEASED);
        return sheet.template().isJoint() && !sheet.closed()
                ? say("file.readers.both", sheet.writer().orElse(""))
                : say(seen.key(), seen == Seen.PRIVATE ? sheet.writer().orElse("") : partner());
    }

    /** For whoever wrote it. What is closed is read by nobody but those who had it, whoever it was meant for once. */
    private String readers(Visibility visibility) {
        if (sheet.closed()) {
            return sheet.state().isReadable()
                    ? say("sheet.readers.only", sheet.counselor())
                    : say("file.readers.alone");
        }
        return sheet.state() == ResponseState.RELEASED ? readers.opened(visibility) : readers.words(visibility);
    }

    /** What was opened of the partner's, apart from one's own, in the order in which it was asked. */
    private FilePage.Part opened() {
        List<FilePage.Line> lines = new ArrayList<>();
        for (Item item : sheet.template().questions()) {
            sheet.opened().stream()
                    .filter(theirs -> theirs.itemKey().equals(item.key()))
                    .map(SharedAnswer::words)
                    .map(words -> new FilePage.Line(
                            item.prompt().in(locale),
                            partner(),
                            telling.tell(item.form(), words),
                            say("file.readers.theirs", partner(), sheet.counselor()),
                            Optional.empty()))
                    .forEach(lines::add);
        }
        return new FilePage.Part(say("file.opened", partner()), lines);
    }

    private String partner() {
        return sheet.partner().orElseGet(() -> say("sheet.partner"));
    }

    private String say(String key, Object... values) {
        return Texts.text(locale, key, values);
    }
}
