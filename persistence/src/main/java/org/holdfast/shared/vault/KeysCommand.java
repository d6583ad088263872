package org.holdfast.shared.vault;

import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.Map;
import org.holdfast.shared.StorageUnreachable;

/** Makes and rotates the keys from a terminal; the running application does the sealing. */
public final class KeysCommand {

    private static final Duration PAUSE = Duration.ofSeconds(1);

    /** Looks without any change before it is plain that no application runs. */
    private static final int PATIENCE = 60;

    /** Looks that find nothing before it is sure: a node uses the key before for a second longer. */
    private static final int SURE = 3;

    private final Map<String, String> environment;
    private final PrintStream out;

    private KeysCommand(Map<String, String> environment, PrintStream out) {
        this.environment = environment;
        this.out = out;
    }

    public static void main(String[] args) throws InterruptedException {
        System.exit(run(args.length == 1 ? args[0] : "", System.getenv(), System.out));
    }

    /** @return what the process ends with: 0 when all is done */
    public static int run(String word, Map<String, String> environment, PrintStream out) throws InterruptedException {
        var command = new KeysCommand(environment, out);
        try {
            return switch (word) {
                case "make" -> command.make();
                case "rotate" -> command.rotate();
                case "left" -> command.follow();
                default -> command.help();
            };
        } catch (IllegalStateException | StorageUnreachable e) {
            out.println(e.getMessage());
            return 1;
        }
    }

    private int help() {
        out.println("""
                make    a first key, unless there is one
                rotate  a new key, used at once; waits until the application has sealed everything with it
                left    waits for that again, after it was interrupted""");
        return 2;
    }

    private int make() {
        disk().prepare();
        out.println("The keys are there. Keep a copy where no copy of the database is.");
        return 0;
    }

    /** Asks the database first: a key that nobody seals with helps nobody. */
    private int rotate() throws InterruptedException {
        resealer().left();
        disk().rotate();
        out.println("A new key is in use. Copy the file again: older copies do not open what is sealed from now on.");
        return follow();
    }

    private int follow() throws InterruptedException {
        Resealer resealer = resealer();
        long before = -1;
        int same = 0;
        while (true) {
            long left = resealer.left();
            same = left == before ? same + 1 : 0;
            if (left != before) {
                out.println(left + " texts left on older keys");
            }
            if (left == 0 && same == SURE) {
                return 0;
            }
            if (same == PATIENCE) {
                out.println("Nothing changes: the rest is sealed as soon as the application runs.");
                return 1;
            }
            before = left;
            Thread.sleep(PAUSE);
        }
    }

    private Resealer resealer() {
        String url = setting("HOLDFAST_DB_URL");
        String user = setting("HOLDFAST_DB_USER");
        String password = setting("HOLDFAST_DB_PASSWORD");
        return new Resealer(() -> DriverManager.getConnection(url, user, password), new TinkVault(file()));
    }

    private KeysOnDisk disk() {
        return new KeysOnDisk(file());
    }

    private Path file() {
        return Path.of(setting("HOLDFAST_KEYS_FILE"));
    }

    private String setting(String name) {
        String value = environment.getOrDefault(name, "");
        if (value.isBlank()) {
            throw new IllegalStateException("The setting " + name + " is missing.");
        }
        return value;
    }
}
