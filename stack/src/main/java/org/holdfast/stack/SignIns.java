package org.holdfast.stack;

import java.util.List;
import java.util.stream.IntStream;
import org.holdfast.access.Role;
import org.holdfast.stack.demo.People;
import org.holdfast.stack.demo.Person;

/** The text that tells where to go and who to sign in as. */
final class SignIns {
    private final Settings settings;
    private final Secrets secrets;
    private final People people;

    SignIns(Settings settings, Secrets secrets, People people) {
        this.settings = settings;
        this.secrets = secrets;
        this.people = people;
    }

    String text() {
        return """

                Holdfast   %s
                Mailbox    %s

                Made-up people to sign in as:

                Clinic admin, password %s
                %s

                Counselors, password %s
                %s

                Couples, password %s
                %s

                Ctrl-C ends everything; the data stay in %s
                """.formatted(
                        settings.baseUrl(),
                        settings.mailboxUrl(),
                        secrets.of(Secrets.Name.DEMO_ADMIN),
                        lines(Role.ADMIN),
                        secrets.of(Secrets.Name.DEMO_COUNSELOR),
                        lines(Role.COUNSELOR),
                        secrets.of(Secrets.Name.DEMO_CLIENT),
                        couples(),
                        settings.home());
    }

    private String lines(Role role) {
        return joined(people.inRole(role).stream()
                .map(person -> "  %-28s  %s".formatted(person.email(), person.fullName()))
                .toList());
    }

    private String couples() {
        int last = people.people().stream()
                .flatMap(person -> person.couple().stream())
                .mapToInt(Integer::intValue)
                .max()
                .orElse(0);
        return joined(IntStream.rangeClosed(1, last)
                .mapToObj(people::partnersOf)
                .map(SignIns::couple)
                .toList());
    }

    private static String couple(List<Person> partners) {
        return "  %-42s  %s"
                .formatted(partners.getFirst().email(), partners.getLast().email());
    }

    private static String joined(List<String> lines) {
        return String.join("\n", lines);
    }
}
