package org.holdfast.figures;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.holdfast.access.Role;
import org.holdfast.access.Viewer;
import org.holdfast.access.Visibility;
import org.holdfast.shared.AssignmentId;
import org.holdfast.shared.PartnerId;
import org.holdfast.shared.Sensitive;
import org.holdfast.stack.TestStack;
import org.holdfast.worksheet.NewAssignment;
import org.holdfast.worksheet.template.AnswerText;
import org.holdfast.worksheet.template.Item;
import org.holdfast.worksheet.template.ItemKind;
import org.holdfast.worksheet.template.RandomSheets;
import org.holdfast.worksheet.template.TemplateRef;
import org.holdfast.worksheet.template.WorksheetTemplate;

/**
 * Lines that would run or break a query go through the fields of a worksheet's round and a search: none may run in the
 * browsers of those who read them, none may trouble the database, and every one has to be read as it was written.
 */
final class InjectionFigure implements Figure {

    private static final int LINE = 110;
    private static final int LINES_OF_A_NOTE = 30;
    private static final int LINES_OF_AN_ANSWER = 150;
    private static final String EVERYTHING = "document.body.textContent"
            + " + [...document.querySelectorAll('textarea, input')].map(field => '\\n' + field.value).join('')";
    private static final String RAN = "typeof window." + Hostile.MARK + " !== 'undefined'";
    private static final String COUNSELOR = "abena";
    private static final long SEED = 25;

    private final Random chance = new Random(SEED);
    private final AtomicInteger dialogs = new AtomicInteger();
    private final Set<String> lines = new HashSet<>();
    private final Map<String, Integer> changed = new LinkedHashMap<>();
    private int read;
    private int ran;

    @Override
    public int promise() {
        return 25;
    }

    @Override
    public Finding take(Scale scale) throws Exception {
        dialogs.set(0);
        lines.clear();
        changed.clear();
        read = 0;
        ran = 0;
        TestStack stack = TestStack.shared();
        long troubles = troubles(stack);
        try (Node node = new Node(stack.database(), stack.keys());
                Guest maya = watched(Guest.client("maya.lindqvist"));
                Guest jonas = watched(Guest.client("jonas.abara"));
                Guest counselor = watched(new Guest().signIn(COUNSELOR, Role.COUNSELOR));
                Guest admin = watched(new Guest().signIn("admin", Role.ADMIN))) {
            for (int round = scale.of(1, 30); round > 0; round--) {
                round(node, maya, jonas, counselor);
            }
            search(admin, "/people", scale.of(10, 1_000));
            search(counselor, "/library", scale.of(10, 1_000));
        }
        troubles = troubles(stack) - troubles;
        return new Finding(
                "%d hostile lines in a worksheet's title, notes, answers and reasons and in two searches: %d scripts ran, %d dialogs, %d troubles of the database, %d of %d readings not as written%s"
                        .formatted(
                                lines.size(),
                                ran,
                                dialogs.get(),
                                troubles,
                                changed.values().stream()
                                        .mapToInt(Integer::intValue)
                                        .sum(),
                                read,
                                changed.isEmpty() ? "" : " " + changed),
                lines.size() > 100
                        && read > lines.size()
                        && ran == 0
                        && dialogs.get() == 0
                        && troubles == 0
                        && changed.isEmpty());
    }

    private void round(Node node, Guest maya, Guest jonas, Guest counselor) {
        WorksheetTemplate letter = template(node, "impact-letter");
        Viewer writer = node.person("maya.lindqvist");
        Viewer partner = node.person("jonas.abara");
        Viewer desk = node.person(COUNSELOR);
        PartnerId seat = writer.ownSeat().partner();
        List<String> title = fresh(1);
        List<String> note = fresh(LINES_OF_A_NOTE);
        AssignmentId sheet = assign(node, letter, title.getFirst(), note);
        String own = "/worksheet/" + sheet.value();
        Map<Item, List<String>> typed = fillIn(maya, own, letter);
        List<String> answers = lines(typed, item -> true);
        look(maya, own, answers, title, note);
        answer(node, writer, sheet, letter, item -> !typed.containsKey(item));
        act(node, writer, all -> all.answering().submit(sheet));
        List<String> reason = fresh(LINES_OF_A_NOTE);
        act(node, desk, all -> all.reviewing().giveBack(sheet, seat, joined(reason)));
        look(maya, own, reason);
        act(node, writer, all -> all.answering().submit(sheet));
        Map<Item, List<String>> theirs = answer(node, partner, sheet, letter, item -> true);
        act(node, partner, all -> all.answering().submit(sheet));
        List<String> told = fresh(LINES_OF_A_NOTE);
        List<String> thought = fresh(LINES_OF_A_NOTE);
        act(node, desk, all -> all.reviewing().tellClient(sheet, seat, joined(told), Sensitive.NONE));
        act(node, desk, all -> all.reviewing().noteForMyself(sheet, seat, joined(thought), Sensitive.NONE));
        look(counselor, "/review/" + sheet.value(), answers, lines(theirs, item -> true), title, told, thought);
        act(node, desk, all -> all.reviewing().release(sheet));
        look(maya, own, answers, lines(theirs, InjectionFigure::isOpened), told);
        look(jonas, own, title, lines(typed, InjectionFigure::isOpened));
        look(counselor, "/couple/" + writer.ownSeat().couple().value() + "/worksheets", title);
        inParts(node, maya, counselor);
    }

    /** A worksheet whose answers have parts and entries. */
    private void inParts(Node node, Guest maya, Guest counselor) {
        WorksheetTemplate plan = template(node, "staying-well-plan");
        Viewer writer = node.person("maya.lindqvist");
        AssignmentId sheet = assign(node, plan, "", List.of());
        List<String> answers = lines(answer(node, writer, sheet, plan, item -> true), item -> true);
        look(maya, "/worksheet/" + sheet.value(), answers);
        look(maya, "/worksheet/" + sheet.value() + "?at=review", answers);
        act(node, writer, all -> all.answering().submit(sheet));
        look(maya, "/worksheet/" + sheet.value(), answers);
        look(counselor, "/review/" + sheet.value(), answers);
    }

    private static AssignmentId assign(Node node, WorksheetTemplate template, String title, List<String> note) {
        AssignmentId sheet = AssignmentId.fresh();
        Viewer writer = node.person("maya.lindqvist");
        Viewer partner = node.person("jonas.abara");
        act(
                node,
                node.person(COUNSELOR),
                all -> all.assigning()
                        .assign(new NewAssignment(
                                sheet,
                                writer.ownSeat().couple(),
                                template.ref(),
                                title,
                                LocalDate.now(ZoneOffset.UTC).plusDays(7),
                                joined(note),
                                Set.of(
                                        writer.ownSeat().partner(),
                                        partner.ownSeat().partner()))));
        return sheet;
    }

    /** Types into each of the long fields, in the browser. */
    private Map<Item, List<String>> fillIn(Guest writer, String path, WorksheetTemplate template) {
        writer.open(path);
        writer.firstField().waitFor();
        List<Item> letters = template.questions().stream()
                .filter(item -> item.kind() == ItemKind.LONG_TEXT)
                .toList();
        Map<Item, List<String>> typed = new LinkedHashMap<>();
        Locator fields = writer.page().locator("textarea");
        for (Item item : letters) {
            List<String> some = fresh(LINES_OF_AN_ANSWER);
            fields.nth(typed.size()).fill(String.join("\n", some));
            typed.put(item, some);
        }
        writer.page().locator("[data-writing]").first().waitFor(gone());
        return typed;
    }

    private static Locator.WaitForOptions gone() {
        return new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED);
    }

    @SafeVarargs
    private void look(Guest reader, String path, List<String>... expected) {
        reader.open(path);
        reader.page().locator("#main h1").first().waitFor();
        reader.page().waitForTimeout(500);
        String page = String.valueOf(reader.page().evaluate(EVERYTHING));
        for (List<String> some : expected) {
            for (String line : some) {
                read++;
                if (!page.contains(line)) {
                    changed.merge(path.replaceFirst("[0-9a-f-]{36}", "…") + " " + line, 1, Integer::sum);
                }
            }
        }
        ran += Boolean.TRUE.equals(reader.page().evaluate(RAN)) ? 1 : 0;
    }

    private void search(Guest reader, String path, int times) {
        reader.open(path);
        Locator field = reader.page().locator("vaadin-text-field input").first();
        field.waitFor();
        for (String line : fresh(times)) {
            field.fill(line);
            reader.page().waitForTimeout(500);
            ran += Boolean.TRUE.equals(reader.page().evaluate(RAN)) ? 1 : 0;
            read++;
            if (!field.inputValue().equals(line)) {
                changed.merge(path + " " + line, 1, Integer::sum);
            }
        }
    }

    /** Writes hostile lines wherever these questions ask for words. */
    private Map<Item, List<String>> answer(
            Node node, Viewer client, AssignmentId sheet, WorksheetTemplate template, Predicate<Item> asked) {
        Map<Item, List<String>> all = new LinkedHashMap<>();
        template.questions().stream().filter(asked).forEach(item -> {
            List<String> some = new ArrayList<>();
            var answers = new RandomSheets(SEED, () -> {
                some.addAll(fresh(1));
                return some.getLast();
            });
            Sensitive words = AnswerText.write(item.form(), answers.complete(item.form()));
            act(node, client, use -> use.answering().save(sheet, item.key(), words, item.visibility(), 0));
            all.put(item, some);
        });
        return all;
    }

    private static List<String> lines(Map<Item, List<String>> written, Predicate<Item> which) {
        return written.entrySet().stream()
                .filter(one -> which.test(one.getKey()))
                .flatMap(one -> one.getValue().stream())
                .toList();
    }

    private static boolean isOpened(Item item) {
        return item.visibility() != Visibility.ME_AND_COUNSELOR;
    }

    private static WorksheetTemplate template(Node node, String key) {
        return node.library().worksheets().get(new TemplateRef(key, 1));
    }

    private List<String> fresh(int many) {
        List<String> some = Hostile.lines(many, LINE, chance);
        lines.addAll(some);
        return some;
    }

    private static Sensitive joined(List<String> some) {
        return new Sensitive(String.join("\n", some));
    }

    private Guest watched(Guest guest) {
        Page page = guest.page();
        page.onDialog(dialog -> {
            dialogs.incrementAndGet();
            dialog.dismiss();
        });
        return guest;
    }

    private static long troubles(TestStack stack) throws IOException {
        long troubles = 0;
        for (Path log : stack.logs()) {
            if (log.getFileName().toString().startsWith("messages")) {
                try (var all = Files.lines(log)) {
                    troubles +=
                            all.filter(line -> line.contains("StorageFailed")).count();
                }
            }
        }
        return troubles;
    }

    private static void act(Node node, Viewer who, Consumer<Node.UseCases> act) {
        node.act(who, all -> {
            act.accept(all);
            return 0;
        });
    }
}
