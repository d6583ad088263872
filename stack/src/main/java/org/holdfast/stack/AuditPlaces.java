package org.holdfast.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.holdfast.audit.chain.AuditKeys;

/** Where an installation keeps the audit trail's keys and signed heads: beside the database, not in it. */
record AuditPlaces(Path keys, Path heads) {

    /** Made when they are not there yet. */
    static AuditPlaces in(DataFolder data) {
        AuditPlaces places = below(data.home());
        data.folder("audit-heads");
        try {
            if (!Files.exists(places.keys)) {
                AuditKeys.fresh().write(places.keys);
            }
        } catch (IOException e) {
            throw new Trouble("The audit keys could not be kept in %s.".formatted(places.keys), e);
        }
        return places;
    }

    static AuditPlaces below(Path home) {
        return new AuditPlaces(home.resolve("audit.keys"), home.resolve("audit-heads"));
    }

    /** As the application is told. */
    Map<String, String> settings() {
        return Map.of("HOLDFAST_AUDIT_KEYS", keys.toString(), "HOLDFAST_AUDIT_HEADS", heads.toString());
    }
}
