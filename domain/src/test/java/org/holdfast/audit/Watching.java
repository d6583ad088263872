package org.holdfast.audit;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.holdfast.access.Act;
import org.holdfast.access.Deed;
import org.holdfast.access.Resource;
import org.holdfast.access.Viewer;
import org.holdfast.practice.Practice;
import org.holdfast.shared.PartnerId;
import org.holdfast.shared.RecordId;
import org.holdfast.worksheet.SheetTemplates;

/** Records what people do without an interceptor: the act that was asked for, and whose work it showed or changed. */
public final class Watching {

    private final Practice practice;
    private final InMemoryAudit audit;
    private final Set<PartnerId> owners = new HashSet<>();
    private Optional<Act> asked = Optional.empty();

    public Watching(Practice practice) {
        this.practice = practice;
        this.audit = new InMemoryAudit(practice);
        practice.tell(this::hear);
    }

    /** An act that is refused leaves nothing that a client is told of. */
    public void watch(Viewer who, RecordId what, Runnable act) {
        owners.clear();
        asked = Optional.empty();
        practice.as(who);
        act.run();
        audit.allowed(new Deed(
                Optional.of(who.account()),
                Optional.empty(),
                asked.orElseThrow(),
                Optional.of(what),
                Optional.empty(),
                owners,
                Optional.empty()));
    }

    /** Who opened what is this client's, as they are told. */
    public List<Opened> toldTo(Viewer client) {
        practice.as(client);
        return new WhoOpened(audit, new SheetTemplates(), practice)
                .page(Optional.empty())
                .lines();
    }

    private void hear(Act act, Resource resource) {
        asked = Optional.of(act);
        owners.addAll(resource.owners());
    }
}
