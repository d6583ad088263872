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
import org.holdfast.access.Role;
import org.holdfast.access.Viewer;
import org.holdfast.access.Visibility;
import org.holdfast.shared.AssignmentId;
import org.holdfast.shared.PartnerId;
import org.holdfast.shared.Sensitive;
import org.holdfast.stack.TestStack;
import org.holdfast.worksheet.NewAssignment;
import org.holdfast.worksheet.template.Item;
import org.holdfast.worksheet.template.ItemKind;
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

    private final Random chance = new Random(25);
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
        }
        troubles = troubles(stack) - troubles;
        return new Finding(
                "%d hostile lines in a worksheet's title, notes, answers and reasons and in a search: %d scripts ran, %d dialogs, %d troubles of the database, %d of %d readings not as written%s"
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
        WorksheetTemplate template = node.library().worksheets().get(new TemplateRef("impact-letter", 1));
        Viewer writer = node.person("maya.lindqvist");
        Viewer partner = node.person("jonas.abara");
        Viewer desk = node.person(COUNSELOR);
        PartnerId seat = writer.ownSeat().partner();
        AssignmentId sheet = AssignmentId.fresh();
        List<String> title = fresh(1);
        List<String> note = fresh(LINES_OF_A_NOTE);
        act(
                node,
                desk,
                all -> all.assigning()
                        .assign(new NewAssignment(
                                sheet,
                                writer.ownSeat().couple(),
                                template.ref(),
                                title.getFirst(),
                                LocalDate.now(ZoneOffset.UTC).plusDays(7),
                                joined(note),
                                Set.of(seat, partner.ownSeat().partner()))));
        String own = "/worksheet/" + sheet.value();
        List<String> answers = fillIn(maya, own);
        look(maya, own, answers, title, note);
        answerTheRest(node, writer, sheet, template);
        act(node, writer, all -> all.answering().submit(sheet));
        List<String> reason = fresh(LINES_OF_A_NOTE);
        act(node, desk, all -> all.reviewing().giveBack(sheet, seat, joined(reason)));
        look(maya, own, reason);
        act(node, writer, all -> all.answering().submit(sheet));
        answerAll(node, partner, sheet, template);
        act(node, partner, all -> all.answering().submit(sheet));
        List<String> told = fresh(LINES_OF_A_NOTE);
        List<String> thought = fresh(LINES_OF_A_NOTE);
        act(node, desk, all -> all.reviewing().tellClient(sheet, seat, joined(told), Sensitive.NONE));
        act(node, desk, all -> all.reviewing().noteForMyself(sheet, seat, joined(thought), Sensitive.NONE));
        look(counselor, "/review/" + sheet.value(), answers, title, told, thought);
        act(node, desk, all -> all.reviewing().release(sheet));
        look(maya, own, answers, told);
        look(jonas, own, title, List.of());
        look(counselor, "/couple/" + writer.ownSeat().couple().value() + "/worksheets", title);
    }

    /** Types into each of the long fields, in the browser. */
    private List<String> fillIn(Guest writer, String path) {
        writer.open(path);
        writer.firstField().waitFor();
        List<String> all = new ArrayList<>();
        Locator fields = writer.page().locator("textarea");
        for (int field = 0; field < fields.count(); field++) {
            List<String> some = fresh(LINES_OF_AN_ANSWER);
            fields.nth(field).fill(String.join("\n", some));
            all.addAll(some);
        }
        writer.page().locator("[data-writing]").first().waitFor(gone());
        return all;
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

    private static void answerTheRest(Node node, Viewer client, AssignmentId sheet, WorksheetTemplate template) {
        answer(
                node,
                client,
                sheet,
                template.questions().stream()
                        .filter(item -> item.kind() != ItemKind.LONG_TEXT)
                        .toList());
    }

    private static void answerAll(Node node, Viewer client, AssignmentId sheet, WorksheetTemplate template) {
        answer(node, client, sheet, template.questions());
    }

    private static void answer(Node node, Viewer client, AssignmentId sheet, List<Item> items) {
        act(
                node,
                client,
                all -> items.forEach(item -> {
                    Sensitive words = new Sensitive(
                            switch (item.kind()) {
                                case SINGLE_CHOICE -> item.choices().getFirst().key();
                                case SCALE -> "5";
                                default -> "words";
                            });
                    Visibility readers = item.visibility();
                    all.answering().save(sheet, item.key(), words, readers, 0);
                }));
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
