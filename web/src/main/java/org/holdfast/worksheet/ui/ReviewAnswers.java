package org.holdfast.worksheet.ui;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.holdfast.couple.PartnerName;
import org.holdfast.couple.Side;
import org.holdfast.shared.Sensitive;
import org.holdfast.shared.ui.PrivacyChip;
import org.holdfast.worksheet.sheet.ReviewSheet;
import org.holdfast.worksheet.sheet.ReviewedAnswer;
import org.holdfast.worksheet.sheet.ReviewedResponse;
import org.holdfast.worksheet.template.FilledSheet;
import org.holdfast.worksheet.template.Item;
import org.holdfast.worksheet.template.Score;
import org.holdfast.worksheet.ui.reading.AnswerRead;
import org.holdfast.worksheet.ui.reading.Seen;

/** Question by question, what was sent: both partners beside each other, and who sees what. */
public class ReviewAnswers extends Section {

    private final ReviewSheet sheet;
    private final Optional<String> keeper;
    private final Beside beside;
    private final List<ReviewedResponse> readable;
    private final Map<ReviewedResponse, FilledSheet> filled = new LinkedHashMap<>();

    /** @param keeper how people speak of the couple's counselor, where somebody else reads */
    public ReviewAnswers(ReviewSheet sheet, Optional<String> keeper) {
        this(sheet, keeper, Beside.NOTHING);
    }

    ReviewAnswers(ReviewSheet sheet, Optional<String> keeper, Beside beside) {
        this.beside = beside;
        this.sheet = sheet;
        this.keeper = keeper;
        this.readable = sheet.responses().stream()
                .filter(response -> response.state().isReadable())
                .toList();
        readable.forEach(response -> filled.put(response, filled(response)));
        addClassNames("hf-card", "hf-answers");
        setClassName("hf-answers-roomy", beside.needsRoom());
        setVisible(!readable.isEmpty());
        H2 title = new H2(getTranslation("review.answers"));
        title.addClassName("hf-aloud");
        add(title);
        sheet.template().questions().stream()
                .filter(item -> readable.stream().anyMatch(response -> asks(response, item)))
                .forEach(item -> add(question(item)));
        sheet.template().scores().forEach(score -> add(score(score)));
    }

    /** The mark of a partner: a solid line or a dashed one, as in the charts. */
    static String look(Side side) {
        return side == Side.A ? "hf-side-a" : "hf-side-b";
    }

    private Section question(Item item) {
        Div answers = new Div();
        answers.addClassName("hf-pair");
        List<ReviewedResponse> asked = sheet.template().isJoint() ? writers(item) : readable;
        asked.forEach(response -> answers.add(answer(response, item)));
        if (asked.isEmpty()) {
            answers.add(nothing(true));
        }
        Section question = new Section(new H3(item.prompt().in(getLocale())), answers);
        beside.question(item, readable).forEach(question::add);
        question.addClassName("hf-question");
        return question;
    }

    /** On one sheet an answer has one writer, and the other did not leave it out. */
    private List<ReviewedResponse> writers(Item item) {
        return readable.stream()
                .filter(response -> said(response, item).isPresent())
                .toList();
    }

    private static Optional<ReviewedAnswer> said(ReviewedResponse response, Item item) {
        return response.answers().stream()
                .filter(answer ->
                        answer.itemKey().equals(item.key()) && !answer.words().isBlank())
                .findFirst();
    }

    private Section score(Score score) {
        Div numbers = new Div();
        numbers.addClassName("hf-pair");
        readable.forEach(response -> numbers.add(number(response, score)));
        Paragraph note = new Paragraph(score.note().in(getLocale()));
        note.addClassName("hf-quiet");
        Section all = new Section(new H3(score.title().in(getLocale())), numbers, note);
        all.addClassNames("hf-question", "hf-score");
        return all;
    }

    private Article number(ReviewedResponse response, Score score) {
        Span name = new Span(response.partner().given());
        name.addClassNames("hf-whose", look(response.partner().side()));
        String words = Objects.requireNonNull(filled.get(response))
                .number(score)
                .map(number -> said(score, number))
                .orElseGet(() -> getTranslation("review.score.none"));
        Article article = new Article(name, new Paragraph(words));
        article.addClassName("hf-answer");
        return article;
    }

    private String said(Score score, BigDecimal number) {
        String digits = NumberFormat.getInstance(getLocale()).format(number);
        return score.band(number)
                .map(band -> digits + " · " + band.label().in(getLocale()))
                .orElse(digits);
    }

    private Article answer(ReviewedResponse response, Item item) {
        Span name = new Span(response.partner().given());
        name.addClassNames("hf-whose", look(response.partner().side()));
        Article article = new Article(name);
        article.addClassName("hf-answer");
        said(response, item)
                .ifPresentOrElse(
                        answer -> article.add(new AnswerRead(item.form(), answer.words()), chip(answer, response)),
                        () -> article.add(nothing(asks(response, item))));
        Sensitive words = said(response, item).map(ReviewedAnswer::words).orElse(Sensitive.NONE);
        beside.answer(response, item, words).forEach(article::add);
        return article;
    }

    private PrivacyChip chip(ReviewedAnswer answer, ReviewedResponse response) {
        String owner = response.partner().given();
        String other = sheet.responses().stream()
                .map(ReviewedResponse::partner)
                .filter(partner -> !partner.id().equals(response.partner().id()))
                .map(PartnerName::given)
                .findFirst()
                .orElse("");
        Seen seen = Seen.of(
                answer.visibility(),
                !other.isEmpty() && !sheet.couple().isFrozen(),
                sheet.releasedAt().isPresent());
        return switch (seen) {
            case PRIVATE -> PrivacyChip.closed(sees(seen.key(), owner));
            case LATER -> PrivacyChip.shared(sees(seen.key(), other));
            case NOW -> PrivacyChip.shared(getTranslation(seen.key(), other));
        };
    }

    private String sees(String key, String partner) {
        return keeper.map(counselor -> getTranslation(key + ".elsewhere", partner, counselor))
                .orElseGet(() -> getTranslation(key, partner));
    }

    private boolean asks(ReviewedResponse response, Item item) {
        return Objects.requireNonNull(filled.get(response)).asks(item.key());
    }

    private FilledSheet filled(ReviewedResponse response) {
        Map<String, Sensitive> words = new LinkedHashMap<>();
        List<ReviewedResponse> sheets = sheet.template().isJoint() ? readable : List.of(response);
        sheets.forEach(one -> one.answers().forEach(answer -> words.put(answer.itemKey(), answer.words())));
        return FilledSheet.of(sheet.template(), words);
    }

    private Paragraph nothing(boolean asked) {
        Paragraph nothing = new Paragraph(getTranslation(asked ? "review.no_answer" : "review.not_asked"));
        nothing.addClassName("hf-quiet");
        return nothing;
    }
}
