package org.holdfast.worksheet.ui;

import com.vaadin.flow.component.html.Div;
import java.time.Clock;
import java.util.List;
import org.holdfast.worksheet.TakingAway;
import org.holdfast.worksheet.fhir.OnlyInAnswers;
import org.holdfast.worksheet.sheet.ReviewSheet;
import org.holdfast.worksheet.sheet.ReviewedResponse;
import org.holdfast.worksheet.ui.file.SaveCopy;
import org.holdfast.worksheet.ui.file.SentFile;

/** Copies of what was sent, each partner's by itself; of a joint worksheet one of both, as long as both go on together. */
final class ReviewCopies extends Div {

    ReviewCopies(ReviewSheet sheet, TakingAway taking, Clock clock) {
        List<ReviewedResponse> sent = sheet.responses().stream()
                .filter(response -> response.state().isReadable())
                .toList();
        boolean ofBoth = sheet.template().isJoint() && !sheet.couple().isFrozen();
        sent.stream()
                .limit(ofBoth ? 1 : sent.size())
                .forEach(response -> add(SaveCopy.sent(
                        ofBoth ? sheet.couple().shortName() : response.partner().given(),
                        SentFile.of(taking, sheet.id(), response.partner().id(), getLocale(), clock),
                        OnlyInAnswers.of(sheet.template(), false))));
        addClassName("hf-pair");
        setVisible(!sent.isEmpty());
    }
}
