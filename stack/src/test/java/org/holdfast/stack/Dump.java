package org.holdfast.stack;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.holdfast.stack.demo.Database;

/** A database written to a file, and read back, as a practice makes its backups. */
public final class Dump {

    private Dump() {}

    public static void write(Database from, Path file) throws IOException, InterruptedException {
        run(
                from,
                "mariadb-dump",
                List.of("--single-transaction", "--skip-lock-tables", "--skip-add-locks", "--no-tablespaces"),
                ProcessBuilder.Redirect.PIPE,
                ProcessBuilder.Redirect.to(file.toFile()));
    }

    public static void restore(Path file, Database into) throws IOException, InterruptedException {
        run(into, "mariadb", List.of(), ProcessBuilder.Redirect.from(file.toFile()), ProcessBuilder.Redirect.DISCARD);
    }

    private static void run(
            Database database,
            String program,
            List<String> more,
            ProcessBuilder.Redirect in,
            ProcessBuilder.Redirect out)
            throws IOException, InterruptedException {
        var programs = new MariaDbProgram(Servers.of(Path.of(System.getProperty("holdfast.project", ".."))
                .toAbsolutePath()
                .normalize()));
        String[] place = database.url().split("[:/]+");
        var words = new ArrayList<>(List.of(
                programs.base().resolve("bin").resolve(program).toString(),
                "--no-defaults",
                "--protocol=tcp",
                "--host=" + place[2],
                "--port=" + place[3],
                "--user=" + database.user()));
        words.addAll(more);
        words.add(place[4]);
        var builder = new ProcessBuilder(words)
                .redirectInput(in)
                .redirectOutput(out)
                .redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().putAll(programs.environment());
        builder.environment().put("MYSQL_PWD", database.password());
        if (builder.start().waitFor() != 0) {
            throw new IOException(program + " failed");
        }
    }
}
