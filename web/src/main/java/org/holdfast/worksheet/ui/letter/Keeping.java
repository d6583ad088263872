package org.holdfast.worksheet.ui.letter;

import com.vaadin.flow.component.UI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.holdfast.shell.Dates;
import org.holdfast.worksheet.ui.letter.Draft.Outcome;

/** Watches over the answers of one worksheet: says when all is kept, and tries again while something is not. */
final class Keeping {

    private final List<QuestionField> fields = new ArrayList<>();
    private final Retrying retrying = new Retrying(this::retry);
    private final SaveLine line = new SaveLine(this::retry);
    private final Dates dates;
    private final Runnable sentElsewhere;
    private final Consumer<String> ended;

    /**
     * @param sentElsewhere run when it turns out that the worksheet is no longer open for writing
     * @param ended told which sentence says why nothing is added any more
     */
    Keeping(Dates dates, Runnable sentElsewhere, Consumer<String> ended) {
        this.dates = dates;
        this.sentElsewhere = sentElsewhere;
        this.ended = ended;
    }

    void watch(QuestionField field) {
        fields.add(field);
    }

    SaveLine line() {
        return line;
    }

    void begin(Optional<Instant> lastSave) {
        lastSave.ifPresentOrElse(moment -> line.kept(dates.said(moment)), line::nothingYet);
    }

    void end() {
        retrying.end();
    }

    void hear(Outcome outcome) {
        if (outcome instanceof Outcome.AlreadySent) {
            retrying.end();
            line.waiting();
            sentElsewhere.run();
        } else if (outcome instanceof Outcome.Ended gone) {
            retrying.end();
            line.waiting();
            ended.accept(gone.why());
        } else if (fields.stream().anyMatch(QuestionField::isOutOfReach)) {
            line.trying();
            retrying.begin(UI.getCurrent());
        } else {
            retrying.end();
            settle(outcome);
        }
    }

    /** The first answer to what is asked that the server does not have yet. */
    Optional<QuestionField> unkept() {
        return fields.stream()
                .filter(QuestionField::isAsked)
                .filter(field -> !field.isKept())
                .findFirst();
    }

    long answered() {
        return fields.stream()
                .filter(QuestionField::isAsked)
                .filter(QuestionField::isAnswered)
                .count();
    }

    private void settle(Outcome outcome) {
        if (unkept().isPresent()) {
            line.waiting();
        } else if (outcome instanceof Outcome.Kept(Instant at)) {
            line.kept(dates.time(at));
        } else {
            line.allKept();
        }
    }

    private void retry() {
        fields.stream().filter(QuestionField::isOutOfReach).toList().forEach(QuestionField::retry);
    }
}
