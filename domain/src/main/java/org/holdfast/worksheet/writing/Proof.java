package org.holdfast.worksheet.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.holdfast.shared.Refused;
import org.holdfast.shared.Words;
import org.holdfast.worksheet.template.ItemKind;
import org.holdfast.worksheet.template.TemplateRef;
import org.holdfast.worksheet.template.WorksheetTemplate;

/**
 * Reads a draft as a worksheet, and says what keeps it from being one.
 *
 * <p>A text in one language only stands for the other too; what only leads in or helps may be left out.
 */
public final class Proof {

    private static final TemplateRef SOME = new TemplateRef("draft", 1);
    private static final int NAME = 120;

    private final SheetFiles files;

    public Proof(SheetFiles files) {
        this.files = files;
    }

    /** What is still to be done; nothing, for a draft that can be published. */
    public List<Problem> problems(DraftSheet draft) {
        List<Problem> found = new ArrayList<>();
        head(draft, found);
        for (String section : draft.sections()) {
            name(draft, section + "/title", section, "editor.problem.section", found);
            if (draft.entries(section + "/items").isEmpty()) {
                found.add(new Problem(section, "editor.problem.section.empty"));
            }
        }
        draft.everyItem().forEach(item -> item(draft, item, found));
        Scoring.scores(draft).forEach(score -> score(draft, score, found));
        if (found.isEmpty()) {
            read(draft).ifPresent(why -> found.add(new Problem("", "editor.problem.other", why)));
        }
        return found;
    }

    /** The draft as clients would see it, with dots where something is still to be written; empty while it asks nothing. */
    public Optional<WorksheetTemplate> preview(DraftSheet draft) {
        try {
            return Optional.of(files.read(SOME, Filling.both(Gaps.dotted(draft)).json()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** How many texts are there in one language only. */
    public static long inOneLanguage(DraftSheet draft) {
        return Filling.missing(draft.root());
    }

    /** @throws Refused if something is still to be done */
    WorksheetTemplate template(TemplateRef ref, DraftSheet draft) {
        int open = problems(draft).size();
        if (open > 0) {
            throw new Refused("refused.draft.unfinished", open);
        }
        return files.read(ref, Filling.both(draft).json());
    }

    private Optional<String> read(DraftSheet draft) {
        try {
            files.read(SOME, Filling.both(draft).json());
            return Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }

    private static void head(DraftSheet draft, List<Problem> found) {
        name(draft, "/title", "", "editor.problem.title", found);
        present(draft, "/purpose", "", "editor.problem.purpose", found);
        present(draft, "/evidence", "", "editor.problem.evidence", found);
        if (draft.names("/elements").isEmpty()) {
            found.add(new Problem("", "editor.problem.elements"));
        }
        if (draft.names("/phases").isEmpty()) {
            found.add(new Problem("", "editor.problem.phases"));
        }
        if (draft.items().stream().allMatch(item -> draft.kind(item) == ItemKind.INFORMATION)) {
            found.add(new Problem("", "editor.problem.nothing"));
        }
    }

    private static void item(DraftSheet draft, String item, List<Problem> found) {
        present(draft, item + "/prompt", item, "editor.problem.prompt", found);
        ItemKind kind = draft.kind(item);
        int least = leastChoices(kind);
        if (least > 0) {
            labels(draft, item, "/choices", least, found);
        }
        if (kind == ItemKind.MATRIX) {
            labels(draft, item, "/rows", 1, found);
        }
        if (kind == ItemKind.GROUP && draft.entries(item + "/items").isEmpty()) {
            found.add(new Problem(item, "editor.problem.group"));
        }
        if (kind == ItemKind.NUMBER
                && draft.number(item + "/least").orElse(0)
                        >= draft.number(item + "/most").orElse(0)) {
            found.add(new Problem(item, "editor.problem.number"));
        }
        if (!Conditions.stands(draft, item)) {
            found.add(new Problem(item, "editor.problem.condition"));
        }
    }

    /** How many choices an item of this kind needs; none, where there is nothing to choose from a list. */
    static int leastChoices(ItemKind kind) {
        return switch (kind) {
            case SINGLE_CHOICE, MULTIPLE_CHOICE, LIKERT, MATRIX -> 2;
            case RANKING -> 3;
            default -> 0;
        };
    }

    private static void score(DraftSheet draft, String score, List<Problem> found) {
        name(draft, score + "/title", score, "editor.problem.score.title", found);
        present(draft, score + "/note", score, "editor.problem.score.note", found);
        List<String> counted = draft.names(score + "/items");
        if (counted.isEmpty() || !Scoring.countable(draft).containsAll(counted)) {
            found.add(new Problem(score, "editor.problem.score.items"));
        }
        int before = Integer.MIN_VALUE;
        for (String band : draft.entries(score + "/bands")) {
            present(draft, band + "/label", score, "editor.problem.score.band", found);
            int from = draft.number(band + "/from").orElse(0);
            int to = draft.number(band + "/to").orElse(0);
            if (from <= before || to < from) {
                found.add(new Problem(score, "editor.problem.score.order"));
            }
            before = Math.max(before, to);
        }
    }

    private static void labels(DraftSheet draft, String item, String list, int least, List<Problem> found) {
        List<String> entries = draft.entries(item + list);
        if (entries.size() < least) {
            found.add(new Problem(item, "editor.problem.few" + list.replace('/', '.'), String.valueOf(least)));
        }
        if (entries.stream().anyMatch(entry -> isBlank(draft.words(entry + "/label")))) {
            found.add(new Problem(item, "editor.problem.label" + list.replace('/', '.')));
        }
    }

    private static void name(DraftSheet draft, String words, String at, String reason, List<Problem> found) {
        present(draft, words, at, reason, found);
        Words name = draft.words(words);
        if (name.english().length() > NAME || name.spanish().length() > NAME) {
            found.add(new Problem(at, "editor.problem.long", String.valueOf(NAME)));
        }
    }

    private static void present(DraftSheet draft, String words, String at, String reason, List<Problem> found) {
        if (isBlank(draft.words(words))) {
            found.add(new Problem(at, reason));
        }
    }

    private static boolean isBlank(Words words) {
        return words.english().isBlank() && words.spanish().isBlank();
    }
}
