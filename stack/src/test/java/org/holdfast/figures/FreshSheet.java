package org.holdfast.figures;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.holdfast.access.Viewer;
import org.holdfast.shared.AssignmentId;
import org.holdfast.shared.Sensitive;
import org.holdfast.worksheet.NewAssignment;
import org.holdfast.worksheet.template.TemplateRef;
import org.holdfast.worksheet.template.WorksheetTemplate;

/** A worksheet given to one client of the made-up practice, with nothing written yet. */
record FreshSheet(AssignmentId id, Viewer client) {

    static FreshSheet of(Node node, String counselor, String client) {
        Viewer owner = node.person(client);
        WorksheetTemplate template = node.library().worksheets().get(new TemplateRef("impact-letter", 1));
        AssignmentId id = AssignmentId.fresh();
        LocalDate due = LocalDate.now(ZoneOffset.UTC).plusDays(7);
        node.act(node.person(counselor), all -> {
            all.assigning()
                    .assign(new NewAssignment(
                            id,
                            owner.ownSeat().couple(),
                            template.ref(),
                            "",
                            due,
                            Sensitive.NONE,
                            Set.of(owner.ownSeat().partner())));
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
