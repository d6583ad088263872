package org.holdfast.figures;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdfast.access.Role;
import org.holdfast.access.Viewer;
import org.holdfast.covering.NewSupervision;
import org.holdfast.practice.Pair;
import org.holdfast.shared.AssignmentId;
import org.holdfast.shared.ClinicWorksheetId;
import org.holdfast.shared.CoupleId;
import org.holdfast.shared.Sensitive;
import org.holdfast.stack.TestStack;

/**
 * Every address of a view, opened by every kind of person: shown to those whom the table of addresses names, and to nobody
 * else; also those that are open to nobody until something has happened, before and after it.
 */
final class AddressesFigure implements Figure {

    private static final Path TABLE = Path.of("..", "docs", "addresses.md");
    private static final String END = "Beside the views";
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `(/\\S*)` \\| [A-Z_]+ \\| ([a-z, ]+) \\|$");
    private static final Pattern LINE = Pattern.compile("(?m)^\\| `");
    private static final String OF =
            " from partner p join account a on a.id = p.account_id where a.email = '%s@holdfast.example'";
    private static final String COUPLE = "select p.couple_id" + OF;
    private static final String WORKSHEET =
            "select r.assignment_id from response r where r.owner_id in (select p.id" + OF + ") limit 1";
    private static final String KEPT_WORKSHEET =
            "select r.assignment_id from response r where r.owner_id in (select p.id" + OF
                    + " and p.left_at is not null) limit 1";
    private static final String OWNER = "oskar.wisniewski";
    private static final String WHO_LEFT = "marta.eklund";

    private static final int SHOWN = 200;
    private static final int LED_AWAY = 302;
    private static final int NOT_THERE = 404;

    private final List<String> wrong = new ArrayList<>();
    private final ClinicWorksheetId own = ClinicWorksheetId.fresh();
    private int cells;

    @Override
    public int promise() {
        return 1;
    }

    @Override
    public Finding take(Scale scale) throws Exception {
        wrong.clear();
        cells = 0;
        String text = Files.readString(TABLE);
        String table = text.substring(0, text.indexOf(END));
        List<MatchResult> rows = ROW.matcher(table).results().toList();
        long lines = LINE.matcher(table).results().count();
        write();
        Map<Person, Guest> guests = arrive();
        try {
            for (MatchResult row : rows) {
                look(row, shown(row.group(2)), guests);
            }
            opened(rows, guests);
            left(rows);
        } finally {
            guests.values().forEach(Guest::close);
        }
        return new Finding(
                "%d of %d addresses of views, %d cells of addresses and persons, %d wrong%s"
                        .formatted(
                                rows.size(),
                                lines,
                                cells,
                                wrong.size(),
                                wrong.isEmpty() ? "" : " (" + String.join("; ", wrong) + ")"),
                wrong.isEmpty() && cells > 0 && rows.size() == lines);
    }

    /** Their counselor has a worksheet of her own in hand. */
    private void write() throws Exception {
        TestStack stack = TestStack.shared();
        try (Node node = new Node(stack.database(), stack.keys())) {
            node.act(node.person("mateo"), all -> {
                all.writing().begin(own, Scene.DRAFT);
                return 0;
            });
        }
    }

    /** What is open to nobody is opened to those whom the table goes on to name, and to no one else. */
    private void opened(List<MatchResult> rows, Map<Person, Guest> guests) throws Exception {
        TestStack stack = TestStack.shared();
        try (Node node = new Node(stack.database(), stack.keys())) {
            Viewer owner = node.person(OWNER);
            Viewer counselor = node.person("mateo");
            CoupleId couple = owner.ownSeat().couple();
            AssignmentId sheet = new AssignmentId(UUID.fromString(Table.id(WORKSHEET.formatted(OWNER))));
            node.emergency(new Pair(couple, counselor, owner, owner), node.person("abena"), new Sensitive("words"));
            node.act(counselor, all -> {
                all.opening().close(couple);
                all.opening()
                        .open(new NewSupervision(
                                couple,
                                node.person("hana").account(),
                                LocalDate.now(ZoneOffset.UTC).plusDays(7),
                                Set.of(sheet),
                                Sensitive.NONE));
                return 0;
            });
            for (MatchResult row : rows) {
                if (row.group(1).startsWith("/covered/")) {
                    boolean supervision = row.group(1).startsWith("/covered/supervision/");
                    look(row, Set.of(supervision ? Person.SUPERVISOR : Person.STAND_IN), guests);
                }
            }
            node.act(counselor, all -> {
                all.opening().close(couple);
                return 0;
            });
        }
    }

    /** Whoever has left a seat still reads their own there. */
    private void left(List<MatchResult> rows) throws Exception {
        try (Guest guest = Guest.client(WHO_LEFT)) {
            String sheet = Table.id(KEPT_WORKSHEET.formatted(WHO_LEFT));
            for (MatchResult row : rows) {
                if (row.group(1).startsWith("/before/")) {
                    expect(SHOWN, row.group(1), "who left", row.group(1).replace("{worksheet}", sheet), guest.cookie());
                }
            }
        }
    }

    private void look(MatchResult row, Set<Person> shown, Map<Person, Guest> guests)
            throws IOException, InterruptedException, SQLException {
        String address = row.group(1);
        String path = address.replace("{couple}", Table.id(COUPLE.formatted(OWNER)))
                .replace("{worksheet}", Table.id(WORKSHEET.formatted(OWNER)))
                .replace("{template}", "impact-letter")
                .replace("{own}", own.value().toString());
        for (Map.Entry<Person, Guest> one : guests.entrySet()) {
            int expected = shown.contains(one.getKey()) ? SHOWN : NOT_THERE;
            expect(expected, address, one.getKey().name(), path, one.getValue().cookie());
        }
        expect(LED_AWAY, address, "a stranger", path, "");
    }

    private void expect(int expected, String address, String who, String path, String cookie)
            throws IOException, InterruptedException {
        cells++;
        int status = Wire.get(path, "Cookie", cookie).statusCode();
        if (status != expected) {
            wrong.add(address + " as " + who + " is " + status);
        }
    }

    private static Map<Person, Guest> arrive() {
        Map<Person, Guest> guests = new EnumMap<>(Person.class);
        guests.put(Person.OWNER, Guest.client(OWNER));
        guests.put(Person.PARTNER, Guest.client("mei.chen"));
        guests.put(Person.ANOTHER_CLIENT, Guest.client("maya.lindqvist"));
        guests.put(Person.COUNSELOR, new Guest().signIn("mateo", Role.COUNSELOR));
        guests.put(Person.STAND_IN, new Guest().signIn("abena", Role.COUNSELOR));
        guests.put(Person.SUPERVISOR, new Guest().signIn("hana", Role.COUNSELOR));
        guests.put(Person.ADMIN, new Guest().signIn("admin", Role.ADMIN));
        return guests;
    }

    /** Before anything has happened that opens it to anybody. */
    private static Set<Person> shown(String names) {
        return names.startsWith("nobody")
                ? Set.of()
                : Stream.of(names.split(", "))
                        .map(name -> Person.valueOf(
                                name.replace("their ", "").replace(' ', '_').toUpperCase(Locale.ROOT)))
                        .flatMap(person -> person == Person.ANOTHER_COUNSELOR
                                ? Stream.of(Person.STAND_IN, Person.SUPERVISOR)
                                : Stream.of(person))
                        .collect(Collectors.toSet());
    }
}
