package org.holdfast.stack;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.holdfast.audit.jpa.Audit;

/** What {@code ./dev audit verify} runs: the check of the audit trail, told where this installation keeps everything. */
public final class AuditVerify {

    private AuditVerify() {}

    public static void main(String[] words) {
        Path project = Path.of(System.getProperty("holdfast.project", ""))
                .toAbsolutePath()
                .normalize();
        try {
            System.exit(Audit.run(List.of("verify"), settings(Settings.from(System.getenv(), project)), System.out));
        } catch (Trouble trouble) {
            System.err.println(trouble.getMessage());
            System.exit(2);
        }
    }

    private static Map<String, String> settings(Settings settings) {
        Path passwords = settings.home().resolve("secrets.properties");
        if (!Files.exists(passwords)) {
            throw new Trouble("There is nothing in %s yet: run ./dev up first.".formatted(settings.home()));
        }
        var told = new HashMap<>(AuditPlaces.below(settings.home()).settings());
        told.put(
                "HOLDFAST_DB_URL",
                "jdbc:mysql://%s:%d/holdfast".formatted(Settings.HOST, settings.port(Settings.Port.DB)));
        told.put("HOLDFAST_DB_USER", MariaDb.USER);
        told.put("HOLDFAST_DB_PASSWORD", Secrets.in(passwords).of(Secrets.Name.DATABASE));
        return told;
    }
}
