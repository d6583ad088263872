package org.holdfast.audit;

import java.util.List;
import java.util.Optional;
import org.holdfast.access.Viewer;

/** What the audit trail tells, newest first; everyone but those named reads nothing. */
public interface AuditRecords {

    /** For an admin: the records after a mark, or the newest. */
    List<AuditRecord> page(Viewer admin, AuditFilter filter, Optional<Mark> after, int atMost);

    /** For a client: what staff did with what is the client's own; nothing of the partner's acts or the client's own. */
    List<OpenedRecord> ofOwn(Viewer client, Optional<Mark> after, int atMost);
}
