package org.holdfast.figures;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdfast.access.Role;

/** Every view, opened by every kind of person: shown to those whom the table of addresses names, and to nobody else. */
final class AddressesFigure implements Figure {

    private static final Path TABLE = Path.of("..", "docs", "addresses.md");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `(/\\S*)` \\| [A-Z_, ]+ \\| ([a-z, ]+) \\|$");
    private static final String OF_THE_OWNER =
            " from partner p join account a on a.id = p.account_id where a.email = 'yusuf.rahman@holdfast.example'";
    private static final String COUPLE = "select p.couple_id" + OF_THE_OWNER;
    private static final String WORKSHEET =
            "select r.assignment_id from response r where r.owner_id = (select p.id" + OF_THE_OWNER + ") limit 1";

    private static final int SHOWN = 200;
    private static final int LED_AWAY = 302;
    private static final int NOT_THERE = 404;

    private final List<String> wrong = new ArrayList<>();
    private int cells;

    @Override
    public int promise() {
        return 1;
    }

    @Override
    public Finding take(Scale scale) throws Exception {
        wrong.clear();
        cells = 0;
        String couple = Table.id(COUPLE);
        String worksheet = Table.id(WORKSHEET);
        Map<Person, Guest> guests = arrive();
        try {
            for (MatchResult row : rows()) {
                String path = row.group(1).replace("{couple}", couple).replace("{worksheet}", worksheet);
                for (Person person : Person.values()) {
                    look(row.group(1), path, person, shown(row.group(2)).contains(person), guests);
                }
            }
        } finally {
            guests.values().forEach(Guest::close);
        }
        return new Finding(
                cells + " cells of views and persons, " + wrong.size() + " wrong"
                        + (wrong.isEmpty() ? "" : " (" + String.join("; ", wrong) + ")"),
                wrong.isEmpty() && cells > 0);
    }

    private void look(String address, String path, Person person, boolean shown, Map<Person, Guest> guests)
            throws IOException, InterruptedException {
        cells++;
        Guest guest = guests.get(person);
        int expected = guest == null ? LED_AWAY : shown ? SHOWN : NOT_THERE;
        int status = guest == null
                ? Wire.get(path).statusCode()
                : Wire.get(path, "Cookie", guest.cookie()).statusCode();
        if (status != expected) {
            wrong.add(address + " as " + person + " is " + status);
        }
    }

    private static Map<Person, Guest> arrive() {
        Map<Person, Guest> guests = new EnumMap<>(Person.class);
        guests.put(Person.OWNER, Guest.client("yusuf.rahman"));
        guests.put(Person.PARTNER, Guest.client("fatima.alsayed"));
        guests.put(Person.ANOTHER_CLIENT, Guest.client("maya.lindqvist"));
        guests.put(Person.COUNSELOR, new Guest().signIn("hana", Role.COUNSELOR));
        guests.put(Person.ANOTHER_COUNSELOR, new Guest().signIn("abena", Role.COUNSELOR));
        guests.put(Person.ADMIN, new Guest().signIn("admin", Role.ADMIN));
        return guests;
    }

    private static List<MatchResult> rows() throws IOException {
        return ROW.matcher(Files.readString(TABLE)).results().toList();
    }

    /** Before anything has happened that opens it to anybody. */
    private static Set<Person> shown(String names) {
        return names.startsWith("nobody")
                ? Set.of()
                : Stream.of(names.split(", "))
                        .map(name -> Person.valueOf(
                                name.replace("their ", "").replace(' ', '_').toUpperCase(Locale.ROOT)))
                        .collect(Collectors.toSet());
    }
}
