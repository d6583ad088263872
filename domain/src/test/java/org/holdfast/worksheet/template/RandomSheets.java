package org.holdfast.worksheet.template;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.holdfast.access.Visibility;
import org.holdfast.shared.Element;
import org.holdfast.shared.Sensitive;
import org.holdfast.shared.Words;

/** Worksheets of every shape, and answers to them, the same for the same seed. */
public final class RandomSheets {

    private static final Words WORDS = new Words("Words", "Palabras");
    private static final List<String> SAID =
            List.of("a", "  spaces ", "\"quoted\\\" {[,]}", "año\n\t€", "\uD83D\uDE14", "1");

    private final Random random;
    private final Supplier<String> words;
    private final List<Emotions.Family> feelings;

    public RandomSheets(long seed) {
        this(seed, List.of(new Emotions.Family("fear", WORDS, choices(6, false))));
    }

    /** @param feelings what every picker of feelings offers */
    public RandomSheets(long seed, List<Emotions.Family> feelings) {
        this.random = new Random(seed);
        this.words = () -> one(SAID);
        this.feelings = feelings;
    }

    /** @param words what is written wherever words are asked for */
    public RandomSheets(long seed, Supplier<String> words) {
        this.random = new Random(seed);
        this.words = words;
        this.feelings = List.of(new Emotions.Family("fear", WORDS, choices(6, false)));
    }

    public WorksheetTemplate template(TemplateRef ref) {
        List<Item> items = new ArrayList<>();
        int count = 1 + random.nextInt(12);
        for (int at = 0; at < count; at++) {
            items.add(item("item-" + at, items));
        }
        items.add(
                new Item("last", new LongText(), WORDS, WORDS, random.nextBoolean(), Visibility.PARTNER_AFTER_REVEAL));
        int cut = 1 + random.nextInt(items.size() - 1);
        return new WorksheetTemplate(
                ref,
                WORDS,
                WORDS,
                5,
                Set.of(Element.TRUST),
                Set.of(WorkPhase.ANY_TIME),
                Audience.EACH_SEPARATELY,
                WORDS,
                List.of(
                        new Section(WORDS, WORDS, items.subList(0, cut)),
                        new Section(WORDS, WORDS, items.subList(cut, items.size()))),
                scores(items));
    }

    /** A form of any kind. */
    public Form form() {
        return random.nextInt(8) == 0 ? group("g" + random.nextInt(1000), Visibility.ME_AND_COUNSELOR) : simple();
    }

    /** Something a person could fill in: nothing, a part, or all of it. */
    public Filled answer(Form form) {
        return random.nextInt(5) == 0 ? new Filled.Nothing() : begun(form, false);
    }

    /** All that is asked. */
    public Filled complete(Form form) {
        return begun(form, true);
    }

    private Filled begun(Form form, boolean whole) {
        return switch (form) {
            case ShortText line -> text();
            case LongText lines -> text();
            case SingleChoice choice -> new Filled.Picked(one(choice.choices()).key());
            case Likert degree -> new Filled.Picked(one(degree.choices()).key());
            case MultipleChoice some -> new Filled.PickedSome(some(some.choices(), some.atMost()));
            case Emotions feelings -> new Filled.PickedSome(some(feelings.choices(), feelings.atMost()));
            case Ranking order -> new Filled.PickedSome(ranked(order, whole));
            case Scale scale -> Filled.Figure.of(random.nextInt(11));
            case Quantity quantity ->
                Filled.Figure.of(quantity.least() + random.nextInt(quantity.most() - quantity.least() + 1));
            case Day day -> new Filled.Dated(LocalDate.of(1900, 1, 1).plusDays(random.nextInt(100_000)));
            case Matrix matrix -> {
                Map<String, String> rows = new LinkedHashMap<>();
                matrix.rows().stream()
                        .filter(row -> whole || random.nextBoolean())
                        .forEach(
                                row -> rows.put(row.key(), one(matrix.choices()).key()));
                yield rows.isEmpty() ? new Filled.Nothing() : new Filled.Rows(rows);
            }
            case IStatement statement -> parts(IStatement.PARTS, whole);
            case Commitment promise -> parts(Commitment.PARTS, whole);
            case Group group -> {
                int least = whole ? Math.max(1, group.atLeast()) : 0;
                List<Map<String, Filled>> entries = new ArrayList<>();
                int count = least + random.nextInt(group.atMost() - least + 1);
                for (int at = 0; at < count; at++) {
                    Map<String, Filled> entry = new LinkedHashMap<>();
                    group.questions()
                            .forEach(
                                    item -> entry.put(item.key(), whole ? complete(item.form()) : answer(item.form())));
                    entries.add(entry);
                }
                Filled.Entries filled = new Filled.Entries(entries);
                yield filled.isBlank() ? new Filled.Nothing() : filled;
            }
            case Information nothing -> new Filled.Nothing();
        };
    }

    private Item item(String key, List<Item> before) {
        Visibility visibility = one(List.of(Visibility.values()));
        Form form = random.nextInt(8) == 0 ? group(key, visibility) : simple();
        boolean required = !(form instanceof Information)
                && !(form instanceof Group group && group.atLeast() == 0)
                && random.nextInt(3) > 0;
        return new Item(key, form, WORDS, WORDS, required, visibility, condition(visibility, before));
    }

    private Optional<Condition> condition(Visibility visibility, List<Item> before) {
        List<Condition.Test> tests = new ArrayList<>();
        before.stream()
                .filter(item -> item.visibility().compareTo(visibility) >= 0)
                .filter(item -> random.nextBoolean())
                .forEach(item -> test(item).ifPresent(tests::add));
        return tests.isEmpty() || tests.size() > 3 || random.nextBoolean()
                ? Optional.empty()
                : Optional.of(new Condition(one(List.of(Condition.Match.values())), tests));
    }

    private Optional<Condition.Test> test(Item item) {
        return switch (item.form()) {
            case SingleChoice choice ->
                Optional.of(new Condition.Is(item.key(), one(choice.choices()).key()));
            case Likert degree ->
                Optional.of(new Condition.Is(item.key(), one(degree.choices()).key()));
            case MultipleChoice some ->
                Optional.of(
                        new Condition.Includes(item.key(), one(some.choices()).key()));
            case Scale scale -> Optional.of(new Condition.AtLeast(item.key(), random.nextInt(11)));
            case Quantity quantity -> Optional.of(new Condition.AtMost(item.key(), quantity.least() + 1));
            default -> Optional.empty();
        };
    }

    private Group group(String key, Visibility visibility) {
        List<Item> items = IntStream.rangeClosed(0, random.nextInt(3))
                .mapToObj(at -> {
                    Form form = simple();
                    boolean required = !(form instanceof Information) && random.nextBoolean();
                    return new Item(key + "-" + at, form, WORDS, WORDS, required, visibility);
                })
                .collect(ArrayList::new, List::add, List::addAll);
        items.add(new Item(key + "-text", new ShortText(), WORDS, WORDS, true, visibility));
        int atMost = 1 + random.nextInt(4);
        return new Group(items, random.nextInt(atMost + 1), atMost);
    }

    private Form simple() {
        List<Supplier<Form>> all = List.of(
                ShortText::new,
                LongText::new,
                () -> new SingleChoice(choices(2 + random.nextInt(4), false)),
                () -> new MultipleChoice(choices(4, false), 1 + random.nextInt(4)),
                Scale::new,
                () -> new Likert(choices(5, true)),
                () -> new Matrix(
                        Stream.of("one", "two", "three")
                                .map(key -> new Row(key, WORDS))
                                .toList(),
                        choices(3, true)),
                Day::new,
                () -> new Quantity(random.nextInt(10) - 5, 10 + random.nextInt(100), Optional.of(WORDS)),
                () -> new Ranking(choices(3 + random.nextInt(5), false)),
                () -> new Emotions(feelings, 3),
                IStatement::new,
                Commitment::new,
                Information::new);
        return one(all).get();
    }

    private List<Score> scores(List<Item> items) {
        List<Score.Source> sources = items.stream()
                .filter(item -> Points.canBeGiven(item.form(), Optional.empty()))
                .map(item -> new Score.Source(item.key(), Optional.empty()))
                .toList();
        return sources.isEmpty()
                ? List.of()
                : List.of(new Score("all", WORDS, sources, one(List.of(Score.By.values())), WORDS, List.of()));
    }

    private static List<Choice> choices(int count, boolean scored) {
        return IntStream.range(0, count)
                .mapToObj(at -> new Choice("c" + at, WORDS, scored ? Optional.of(at) : Optional.empty()))
                .toList();
    }

    private Filled.Text text() {
        return new Filled.Text(new Sensitive(words.get()));
    }

    private Filled parts(List<String> names, boolean whole) {
        Map<String, Sensitive> said = new LinkedHashMap<>();
        names.stream()
                .filter(name -> whole || random.nextBoolean())
                .forEach(name -> said.put(name, new Sensitive(words.get())));
        return said.isEmpty() ? new Filled.Nothing() : new Filled.Parts(said);
    }

    private List<String> some(List<Choice> choices, int atMost) {
        List<String> keys = new ArrayList<>(choices.stream().map(Choice::key).toList());
        int count = 1 + random.nextInt(atMost);
        while (keys.size() > count) {
            keys.remove(random.nextInt(keys.size()));
        }
        return keys;
    }

    private List<String> ranked(Ranking order, boolean whole) {
        List<String> keys =
                new ArrayList<>(order.choices().stream().map(Choice::key).toList());
        Collections.shuffle(keys, random);
        return whole ? keys : keys.subList(0, 1 + random.nextInt(keys.size()));
    }

    public <T> T one(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }
}
