package org.holdfast.stack;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.holdfast.shared.vault.KeysCommand;

/** What {@code ./dev keys} runs: the product's own command, with the settings of this installation. */
public final class Keys {

    private Keys() {}

    public static void main(String[] args) throws InterruptedException {
        Path project = Path.of(System.getProperty("holdfast.project", ""))
                .toAbsolutePath()
                .normalize();
        try {
            Map<String, String> here = settings(Settings.from(System.getenv(), project));
            System.exit(KeysCommand.run(args.length == 1 ? args[0] : "", here, System.out));
        } catch (Trouble trouble) {
            System.err.println(trouble.getMessage());
            System.exit(1);
        }
    }

    private static Map<String, String> settings(Settings settings) {
        Path keys = settings.home().resolve(Stack.KEYS);
        if (!Files.exists(keys)) {
            throw new Trouble(
                    "There is no installation with keys in %s: run ./dev up first.".formatted(settings.home()));
        }
        Secrets secrets = Secrets.in(settings.home().resolve(Stack.SECRETS));
        return Map.of(
                "HOLDFAST_KEYS_FILE",
                keys.toString(),
                "HOLDFAST_DB_URL",
                MariaDb.url(settings.port(Settings.Port.DB)),
                "HOLDFAST_DB_USER",
                MariaDb.USER,
                "HOLDFAST_DB_PASSWORD",
                secrets.of(Secrets.Name.DATABASE));
    }
}
