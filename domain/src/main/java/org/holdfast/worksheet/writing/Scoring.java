package org.holdfast.worksheet.writing;

import jakarta.json.Json;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.holdfast.shared.Words;
import org.holdfast.worksheet.template.ItemKind;
import org.holdfast.worksheet.template.Score;

/** How a draft's answers are added up. */
public final class Scoring {

    /** The place of all scores. */
    public static final String SCORES = "/scores";

    private static final Words NOTHING = new Words("", "");

    private Scoring() {}

    public static List<String> scores(DraftSheet draft) {
        return draft.entries(SCORES);
    }

    /** What can be counted, as scores name it: an item, or a row of a table whose choices give points. */
    public static List<String> countable(DraftSheet draft) {
        List<String> names = new ArrayList<>();
        for (String item : draft.items()) {
            String key = draft.key(item);
            ItemKind kind = draft.kind(item);
            if (kind == ItemKind.SCALE || kind == ItemKind.LIKERT || kind == ItemKind.NUMBER) {
                names.add(key);
            }
            if (kind == ItemKind.MATRIX && draft.has(item + "/choices/0/score")) {
                draft.entries(item + "/rows").forEach(row -> names.add(key + "." + draft.key(row)));
            }
        }
        return names;
    }

    /** Adds a score that counts everything that can be counted. */
    public static DraftSheet add(DraftSheet draft) {
        Set<String> used = new HashSet<>(scores(draft).stream().map(draft::key).toList());
        int number = used.size() + 1;
        while (used.contains("s" + number)) {
            number++;
        }
        DraftSheet ready = draft.has(SCORES)
                ? draft
                : draft.with(SCORES, Json.createArrayBuilder().build());
        return ready.append(
                SCORES,
                Json.createObjectBuilder()
                        .add("key", "s" + number)
                        .add("title", Blanks.words(NOTHING))
                        .add("items", Json.createArrayBuilder(countable(draft)))
                        .add("by", Score.By.SUM.name())
                        .add("note", Blanks.words(NOTHING))
                        .build());
    }

    /** Takes a score out; with the last one nothing is added up any more. */
    public static DraftSheet remove(DraftSheet draft, String score) {
        DraftSheet fewer = draft.without(score);
        return scores(fewer).isEmpty() ? fewer.without(SCORES) : fewer;
    }

    /** Adds a stretch of numbers with a name, behind the last. */
    public static DraftSheet addBand(DraftSheet draft, String score) {
        String bands = score + "/bands";
        List<String> all = draft.entries(bands);
        int from = all.isEmpty() ? 0 : draft.number(all.getLast() + "/to").orElse(0) + 1;
        DraftSheet ready = draft.has(bands)
                ? draft
                : draft.with(bands, Json.createArrayBuilder().build());
        return ready.append(
                bands,
                Json.createObjectBuilder()
                        .add("from", from)
                        .add("to", from)
                        .add("label", Blanks.words(NOTHING))
                        .build());
    }

    public static DraftSheet removeBand(DraftSheet draft, String score, String band) {
        DraftSheet fewer = draft.without(band);
        return fewer.entries(score + "/bands").isEmpty() ? fewer.without(score + "/bands") : fewer;
    }

    /** Gives the choices of a table points from 0 on, or takes them away. */
    public static DraftSheet points(DraftSheet draft, String item, boolean wanted) {
        DraftSheet changed = draft;
        List<String> choices = draft.entries(item + "/choices");
        for (int index = 0; index < choices.size(); index++) {
            String points = choices.get(index) + "/score";
            changed = wanted ? changed.with(points, index) : changed.without(points);
        }
        return changed;
    }
}
