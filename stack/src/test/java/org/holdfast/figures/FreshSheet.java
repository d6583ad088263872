package org.holdfast.figures;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdfast.access.Viewer;
import org.holdfast.shared.AssignmentId;
import org.holdfast.shared.PartnerId;
import org.holdfast.shared.Sensitive;
import org.holdfast.worksheet.NewAssignment;
import org.holdfast.worksheet.template.TemplateRef;

/** A worksheet given to clients of the made-up practice, with nothing written yet. */
record FreshSheet(AssignmentId id, Viewer client) {

    static FreshSheet of(Node node, String counselor, String client) {
        return of(node, counselor, new TemplateRef("impact-letter", 1), client);
    }

    /** One that the client fills in with their partner. */
    static FreshSheet together(Node node, String counselor, String client, String partner) {
        return of(node, counselor, new TemplateRef("open-dialogue-time", 1), client, partner);
    }

    private static FreshSheet of(Node node, String counselor, TemplateRef template, String... clients) {
        Viewer owner = node.person(clients[0]);
        AssignmentId id = AssignmentId.fresh();
        LocalDate due = LocalDate.now(ZoneOffset.UTC).plusDays(7);
        Set<PartnerId> partners = Stream.of(clients)
                .map(client -> node.person(client).ownSeat().partner())
                .collect(Collectors.toSet());
        node.act(node.person(counselor), all -> {
            all.assigning()
                    .assign(new NewAssignment(
                            id, owner.ownSeat().couple(), template, "", due, Sensitive.NONE, partners));
            return id;
        });
        return new FreshSheet(id, owner);
    }

    String address() {
        return "/worksheet/" + id.value();
    }

    /** What is kept of its answers at this moment. */
    List<String> kept(Node node) {
        return node.act(client, all -> all.answering().open(id)).answers().values().stream()
                .map(answer -> answer.words().words())
                .toList();
    }
}
