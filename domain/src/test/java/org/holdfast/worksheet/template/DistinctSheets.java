package org.holdfast.worksheet.template;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.holdfast.shared.Element;
import org.holdfast.shared.Words;

/** Worksheets of every shape in which no two texts are the same, so that one in another's place is seen. */
public final class DistinctSheets {

    private static final List<String> MARKS =
            List.of("", " \"quoted\"", " <b>bold</b>", " año", " \uD83D\uDE14", " {0}", "\nline", " __proto__");

    private final Random random;
    private final RandomSheets sheets;
    private int said;

    /** @param feelings what every picker of feelings offers */
    public DistinctSheets(long seed, List<Emotions.Family> feelings) {
        this.random = new Random(seed);
        this.sheets = new RandomSheets(seed, feelings);
    }

    public WorksheetTemplate template(TemplateRef ref) {
        WorksheetTemplate plain = sheets.template(ref);
        return new WorksheetTemplate(
                ref,
                words(),
                words(),
                1 + random.nextInt(WorksheetTemplate.MOST_MINUTES),
                some(Element.class),
                some(WorkPhase.class),
                sheets.one(List.of(Audience.EACH_SEPARATELY, Audience.INJURED, Audience.INVOLVED)),
                maybe(),
                plain.sections().stream()
                        .map(section -> new Section(
                                words(),
                                maybe(),
                                section.items().stream().map(this::item).toList()))
                        .toList(),
                plain.scores().stream()
                        .map(score -> score(score, plain.items()))
                        .toList());
    }

    private Item item(Item item) {
        return new Item(
                item.key(), form(item.form()), words(), maybe(), item.required(), item.visibility(), item.showWhen());
    }

    private Form form(Form form) {
        return switch (form) {
            case SingleChoice one -> new SingleChoice(choices(one.choices()));
            case MultipleChoice some -> new MultipleChoice(choices(some.choices()), some.atMost());
            case Likert degree -> new Likert(choices(degree.choices()));
            case Ranking order -> new Ranking(choices(order.choices()));
            case Scale scale -> new Scale(optional(), optional());
            case Quantity number -> new Quantity(number.least(), number.most(), optional());
            case Matrix table ->
                new Matrix(
                        table.rows().stream()
                                .map(row -> new Row(row.key(), words()))
                                .toList(),
                        choices(table.choices()));
            case Group group ->
                new Group(group.items().stream().map(this::item).toList(), group.atLeast(), group.atMost());
            default -> form;
        };
    }

    /** The score of a plain sheet, with the rows of its tables and some bands besides. */
    private Score score(Score score, List<Item> items) {
        List<Score.Source> sources = new ArrayList<>(score.sources());
        items.forEach(item -> {
            if (item.form() instanceof Matrix table && random.nextBoolean()) {
                table.rows().forEach(row -> sources.add(new Score.Source(item.key(), Optional.of(row.key()))));
            }
        });
        List<Score.Band> bands = new ArrayList<>();
        int from = -5;
        while (random.nextInt(3) > 0 && bands.size() < 5) {
            bands.add(new Score.Band(from, from + random.nextInt(4), words()));
            from += 4 + random.nextInt(3);
        }
        return new Score(score.key(), words(), sources, score.by(), words(), bands);
    }

    private List<Choice> choices(List<Choice> choices) {
        return choices.stream()
                .map(choice -> new Choice(choice.key(), words(), choice.score()))
                .toList();
    }

    private Optional<Words> optional() {
        return random.nextBoolean() ? Optional.of(words()) : Optional.empty();
    }

    private Words maybe() {
        return random.nextInt(4) == 0 ? new Words("", "") : words();
    }

    private Words words() {
        said++;
        String mark = sheets.one(MARKS);
        return new Words("Words " + said + mark, "Palabras " + said + mark);
    }

    private <E extends Enum<E>> Set<E> some(Class<E> names) {
        E[] all = names.getEnumConstants();
        Set<E> some = EnumSet.of(all[random.nextInt(all.length)]);
        some.add(all[random.nextInt(all.length)]);
        return some;
    }
}
