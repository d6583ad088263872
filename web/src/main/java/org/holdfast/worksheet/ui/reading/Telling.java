package org.holdfast.worksheet.ui.reading;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.holdfast.shared.Refused;
import org.holdfast.shared.Sensitive;
import org.holdfast.shared.Words;
import org.holdfast.worksheet.template.AnswerText;
import org.holdfast.worksheet.template.Commitment;
import org.holdfast.worksheet.template.Emotions;
import org.holdfast.worksheet.template.Filled;
import org.holdfast.worksheet.template.Form;
import org.holdfast.worksheet.template.Group;
import org.holdfast.worksheet.template.IStatement;
import org.holdfast.worksheet.template.Item;
import org.holdfast.worksheet.template.Matrix;
import org.holdfast.worksheet.template.Quantity;
import org.holdfast.worksheet.template.Scale;

/** Turns the text that is kept of an answer into words to read, in the reader's language. */
public final class Telling {

    private final Locale locale;
    private final Phrases phrases;

    /** @param phrases where the words around the answers come from */
    public Telling(Locale locale, Phrases phrases) {
        this.locale = locale;
        this.phrases = phrases;
    }

    /** Where the words come from. */
    @FunctionalInterface
    public interface Phrases {
        String say(String key, Object... values);
    }

    /** What was answered; empty when nothing was. */
    public Optional<Told> tell(Form form, Sensitive text) {
        try {
            Filled answer = AnswerText.read(form, text);
            return answer.isBlank() ? Optional.empty() : Optional.of(told(form, answer));
        } catch (Refused unreadable) {
            // Better the letters as they are than nothing
            return Optional.of(new Told.Words(text.words(), true));
        }
    }

    private Told told(Form form, Filled answer) {
        return switch (answer) {
            case Filled.Nothing nothing -> plain("");
            case Filled.Text text -> own(text.words());
            case Filled.Picked picked -> plain(choice(form, picked.key()));
            case Filled.PickedSome some -> picked(form, some.keys());
            case Filled.Figure figure -> plain(number(form, figure.value()));
            case Filled.Dated dated -> plain(day(dated.day()));
            case Filled.Rows rows -> rows((Matrix) form, rows.choices());
            case Filled.Parts parts -> parts(form, parts);
            case Filled.Entries all -> entries((Group) form, all.entries());
        };
    }

    private Told picked(Form form, List<String> keys) {
        List<String> labels = keys.stream().map(key -> choice(form, key)).toList();
        return switch (form.kind()) {
            case RANKING -> new Told.InOrder(labels);
            case EMOTIONS -> plain(families((Emotions) form, keys));
            default -> labels.size() == 1 ? plain(labels.getFirst()) : new Told.Several(labels);
        };
    }

    /** Feelings as one line, in the order of their families. */
    private String families(Emotions form, List<String> keys) {
        return form.families().stream()
                .flatMap(family -> family.feelings().stream())
                .filter(feeling -> keys.contains(feeling.key()))
                .map(feeling -> feeling.label().in(locale))
                .collect(Collectors.joining(", "));
    }

    private String number(Form form, BigDecimal value) {
        String digits = value.toPlainString();
        if (form instanceof Scale scale) {
            String number = phrases.say("answer.scale", digits);
            List<String> ends = new ArrayList<>();
            scale.low().ifPresent(low -> ends.add("0: " + low.in(locale)));
            scale.high().ifPresent(high -> ends.add("10: " + high.in(locale)));
            return ends.isEmpty() ? number : number + " (" + String.join(" · ", ends) + ")";
        }
        String said = locale.getLanguage().equals("es") ? digits.replace('.', ',') : digits;
        return form instanceof Quantity quantity
                ? said + quantity.unit().map(unit -> " " + unit.in(locale)).orElse("")
                : said;
    }

    private String day(LocalDate day) {
        return DateTimeFormatter.ofPattern(phrases.say("date.day.year"), locale).format(day);
    }

    private Told rows(Matrix matrix, Map<String, String> chosen) {
        return new Told.Named(matrix.rows().stream()
                .map(row -> new Told.Named.One(
                        row.label().in(locale),
                        Optional.ofNullable(chosen.get(row.key()))
                                .map(key -> plain(choice(matrix, key)))
                                .orElseGet(this::nothing)))
                .toList());
    }

    private Told parts(Form form, Filled.Parts parts) {
        boolean promise = form instanceof Commitment;
        return new Told.Named((promise ? Commitment.PARTS : IStatement.PARTS)
                .stream()
                        .map(part -> new Told.Named.One(
                                phrases.say((promise ? "field.commitment." : "field.statement.") + part),
                                parts.part(part).isBlank() ? nothing() : own(parts.part(part))))
                        .toList());
    }

    private Told entries(Group group, List<Map<String, Filled>> entries) {
        List<Told.Named.One> blocks = new ArrayList<>();
        for (Map<String, Filled> entry : entries) {
            Map<String, Told> told = new LinkedHashMap<>();
            for (Item item : group.questions()) {
                Filled answer = entry.get(item.key());
                told.put(item.prompt().in(locale), answer == null ? nothing() : told(item.form(), answer));
            }
            List<Told.Named.One> named = told.entrySet().stream()
                    .map(one -> new Told.Named.One(one.getKey(), one.getValue()))
                    .toList();
            blocks.add(new Told.Named.One(phrases.say("field.entry", blocks.size() + 1), new Told.Named(named)));
        }
        return new Told.Blocks(blocks);
    }

    private String choice(Form form, String key) {
        return form.choices().stream()
                .filter(choice -> choice.key().equals(key))
                .map(choice -> choice.label())
                .findFirst()
                .map(this::in)
                .orElse(key);
    }

    private String in(Words words) {
        return words.in(locale);
    }

    private Told nothing() {
        return plain(phrases.say("sheet.blank"));
    }

    private static Told plain(String text) {
        return new Told.Words(text, false);
    }

    private static Told own(Sensitive words) {
        return new Told.Words(words.words(), true);
    }
}
