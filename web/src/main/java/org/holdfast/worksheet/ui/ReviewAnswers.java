package org.holdfast.worksheet.ui;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import org.holdfast.access.Visibility;
import org.holdfast.couple.PartnerName;
import org.holdfast.couple.Side;
import org.holdfast.shared.ui.PrivacyChip;
import org.holdfast.worksheet.sheet.ReviewSheet;
import org.holdfast.worksheet.sheet.ReviewedAnswer;
import org.holdfast.worksheet.sheet.ReviewedResponse;
import org.holdfast.worksheet.template.Choice;
import org.holdfast.worksheet.template.Item;
import org.holdfast.worksheet.template.ItemKind;

/** Question by question, what was sent: both partners beside each other, and who sees what. */
public class ReviewAnswers extends Section {

    private final ReviewSheet sheet;
    private final Optional<String> keeper;
    private final List<ReviewedResponse> readable;

    /** @param keeper how people speak of the couple's counselor, where somebody else reads */
    public ReviewAnswers(ReviewSheet sheet, Optional<String> keeper) {
        this.sheet = sheet;
        this.keeper = keeper;
        this.readable = sheet.responses().stream()
                .filter(response -> response.state().isReadable())
                .toList();
        addClassNames("hf-card", "hf-answers");
        setVisible(!readable.isEmpty());
        H2 title = new H2(getTranslation("review.answers"));
        title.addClassName("hf-aloud");
        add(title);
        sheet.template().questions().forEach(item -> add(question(item)));
    }

    /** The mark of a partner: a solid line or a dashed one, as in the charts. */
    static String look(Side side) {
        return side == Side.A ? "hf-side-a" : "hf-side-b";
    }

    private Section question(Item item) {
        Div answers = new Div();
        answers.addClassName("hf-pair");
        readable.forEach(response -> answers.add(answer(response, item)));
        Section question = new Section(new H3(item.prompt().in(getLocale())), answers);
        question.addClassName("hf-question");
        return question;
    }

    private Article answer(ReviewedResponse response, Item item) {
        Span name = new Span(response.partner().given());
        name.addClassNames("hf-whose", look(response.partner().side()));
        Article article = new Article(name);
        article.addClassName("hf-answer");
        response.answers().stream()
                .filter(answer ->
                        answer.itemKey().equals(item.key()) && !answer.words().isBlank())
                .findFirst()
                .ifPresentOrElse(
                        answer -> article.add(words(answer, item), chip(answer, response)),
                        () -> article.add(nothing()));
        return article;
    }

    private Paragraph words(ReviewedAnswer answer, Item item) {
        String said = answer.words().words();
        Paragraph words = new Paragraph(
                switch (item.kind()) {
                    case SCALE -> getTranslation("review.scale", said);
                    case SINGLE_CHOICE ->
                        item.choices().stream()
                                .filter(choice -> choice.key().equals(said))
                                .map(Choice::label)
                                .map(label -> label.in(getLocale()))
                                .findFirst()
                                .orElse(said);
                    default -> said;
                });
        words.addClassName("hf-words");
        if (item.kind() == ItemKind.LONG_TEXT || item.kind() == ItemKind.SHORT_TEXT) {
            // Written in any script, whatever the language of the screen
            words.getElement().setAttribute("dir", "auto");
        }
        return words;
    }

    private PrivacyChip chip(ReviewedAnswer answer, ReviewedResponse response) {
        String owner = response.partner().given();
        String other = sheet.responses().stream()
                .map(ReviewedResponse::partner)
                .filter(partner -> !partner.id().equals(response.partner().id()))
                .map(PartnerName::given)
                .findFirst()
                .orElse("");
        if (other.isEmpty() || sheet.couple().isFrozen() || answer.visibility() == Visibility.ME_AND_COUNSELOR) {
            return PrivacyChip.closed(sees("review.sees.private", owner));
        }
        if (answer.visibility() == Visibility.BOTH_NOW || sheet.releasedAt().isPresent()) {
            return PrivacyChip.shared(getTranslation("review.sees.now", other));
        }
        return PrivacyChip.shared(sees("review.sees.later", other));
    }

    private String sees(String key, String partner) {
        return keeper.map(counselor -> getTranslation(key + ".elsewhere", partner, counselor))
                .orElseGet(() -> getTranslation(key, partner));
    }

    private Paragraph nothing() {
        Paragraph nothing = new Paragraph(getTranslation("review.no_answer"));
        nothing.addClassName("hf-quiet");
        return nothing;
    }
}
