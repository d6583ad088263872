package org.holdfast.worksheet.fhir;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Questionnaire;
import org.holdfast.shared.Words;
import org.holdfast.worksheet.fhir.NotMapped.Why;
import org.holdfast.worksheet.template.Score;

/** Reads how answers are added up, which a Questionnaire of ours says in its own extensions. */
final class ScoresRead {

    private static final String SCORE = Extensions.OWN + "score";

    private final Spoken spoken;
    private final Notes notes;

    ScoresRead(Spoken spoken, Notes notes) {
        this.spoken = spoken;
        this.notes = notes;
    }

    List<Score> read(Questionnaire file) {
        List<Score> scores = new ArrayList<>();
        for (Extension one : file.getExtensionsByUrl(SCORE)) {
            try {
                scores.add(score(one));
            } catch (IllegalArgumentException notAScore) {
                notes.whole(Why.SCORE, Extensions.text(one, "key"));
            }
        }
        return scores;
    }

    private Score score(Extension one) {
        return new Score(
                Extensions.text(one, "key"),
                words(one, "title", Spoken.NAME),
                Extensions.parts(one, "item")
                        .map(Extensions::text)
                        .map(Score.Source::named)
                        .toList(),
                by(one),
                words(one, "note", Spoken.TEXT),
                Extensions.parts(one, "band").map(this::band).toList());
    }

    private static Score.By by(Extension one) {
        return Extensions.constant(Score.By.class, Extensions.text(one, "by"))
                .orElseThrow(() -> new IllegalArgumentException("A score that is neither a sum nor a mean"));
    }

    private Score.Band band(Extension band) {
        return new Score.Band(number(band, "from"), number(band, "to"), words(band, "label", Spoken.NAME));
    }

    private static int number(Extension whole, String name) {
        Optional<Integer> number = Extensions.parts(whole, name).findFirst().flatMap(Extensions::whole);
        return number.orElseThrow(() -> new IllegalArgumentException("A band without its " + name));
    }

    private Words words(Extension whole, String name, int most) {
        return Extensions.parts(whole, name)
                .findFirst()
                .map(part -> spoken.of(Extensions.words(part), most))
                .orElse(new Words("", ""));
    }
}
