package org.holdfast.audit.jpa;

import java.time.Instant;
import java.util.Optional;
import org.holdfast.account.PersonName;
import org.holdfast.audit.Mark;
import org.holdfast.audit.OpenedRecord;
import org.holdfast.worksheet.template.TemplateRef;
import org.jspecify.annotations.Nullable;

/** An act of staff with the name of whoever did it and the worksheet it was about. */
public record OpenedLine(
        Instant at,
        long seq,
        String title,
        String given,
        String family,
        String act,
        @Nullable String templateKey,
        @Nullable Integer templateVersion) {

    OpenedRecord shown() {
        Optional<TemplateRef> worksheet = templateKey == null || templateVersion == null
                ? Optional.empty()
                : Optional.of(new TemplateRef(templateKey, templateVersion));
        return new OpenedRecord(
                new Mark(at, seq), new PersonName(title, given, family).spoken(), AuditLine.known(act), worksheet);
    }
}
