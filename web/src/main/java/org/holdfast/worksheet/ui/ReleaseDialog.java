package org.holdfast.worksheet.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import org.holdfast.access.Visibility;
import org.holdfast.policy.PolicyInForce;
import org.holdfast.policy.ui.PolicyLine;
import org.holdfast.shared.ui.Counted;
import org.holdfast.shell.ActDialog;
import org.holdfast.shell.Attempt;
import org.holdfast.shell.Dates;
import org.holdfast.worksheet.Reviewing;
import org.holdfast.worksheet.sheet.ReviewSheet;
import org.holdfast.worksheet.sheet.ReviewedAnswer;
import org.holdfast.worksheet.sheet.ReviewedResponse;
import org.holdfast.worksheet.template.Item;

/** Says exactly what each partner is about to see, and then opens both at once. */
class ReleaseDialog extends ActDialog {

    private final ReviewSheet sheet;

    ReleaseDialog(Reviewing reviewing, ReviewSheet sheet, Optional<PolicyInForce> policy, Dates dates, Runnable done) {
        super(sheet.onlyCloses() ? "review.close" : "review.release");
        this.sheet = sheet;
        List<ReviewedResponse> responses = sheet.responses();
        if (sheet.template().isJoint()) {
            add(new Paragraph(getTranslation("review.close.what.together")));
        } else if (responses.size() > 1) {
            add(new Paragraph(getTranslation("review.release.what")));
            Div both = new Div();
            both.addClassName("hf-pair");
            for (ReviewedResponse reader : responses) {
                responses.stream()
                        .filter(writer -> !writer.equals(reader))
                        .forEach(writer -> both.add(opened(reader, writer)));
            }
            add(both);
        } else {
            responses.forEach(only -> add(new Paragraph(
                    getTranslation("review.close.what", only.partner().given()))));
        }
        add(new PolicyLine(policy));
        onGo(getHeaderTitle(), () -> Attempt.at(() -> reviewing.release(sheet.id()), dates), done);
    }

    private Div opened(ReviewedResponse reader, ReviewedResponse writer) {
        String from = writer.partner().given();
        List<String> prompts = sheet.template().questions().stream()
                .filter(item -> shared(writer, item))
                .map(item -> item.prompt().in(getLocale()))
                .toList();
        long kept = answered(writer) - prompts.size();
        Div part = new Div(
                new H3(getTranslation("review.release.sees", reader.partner().given(), from)));
        part.addClassName("hf-told");
        if (prompts.isEmpty()) {
            part.add(new Paragraph(getTranslation("review.release.nothing", from)));
        } else {
            UnorderedList list = new UnorderedList();
            list.addClassName("hf-bullets");
            prompts.forEach(prompt -> list.add(new ListItem(prompt)));
            part.add(list);
        }
        Paragraph closed = new Paragraph(Counted.text(getLocale(), "review.release.kept", kept));
        closed.addClassName("hf-quiet");
        part.add(closed);
        return part;
    }

    private static boolean shared(ReviewedResponse writer, Item item) {
        return writer.answers().stream()
                .anyMatch(answer -> answer.itemKey().equals(item.key())
                        && !answer.words().isBlank()
                        && answer.visibility() != Visibility.ME_AND_COUNSELOR);
    }

    private static long answered(ReviewedResponse writer) {
        return writer.answers().stream()
                .map(ReviewedAnswer::words)
                .filter(words -> !words.isBlank())
                .count();
    }
}
