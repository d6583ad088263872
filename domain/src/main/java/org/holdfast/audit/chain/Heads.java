package org.holdfast.audit.chain;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** The folder of signed heads, outside the database: one file a day, only ever added to. */
public record Heads(Path folder) {

    private static final String ENDING = ".heads";

    /** The heads that were read, and where something stood that nobody signed. */
    record Read(List<Head> signed, List<String> unsigned) {}

    /** Adds the head of this seal; when this returns it is on the disk. */
    void add(Seal seal, AuditKeys keys) throws IOException {
        Path file = folder.resolve(seal.at().atOffset(ZoneOffset.UTC).toLocalDate() + ENDING);
        try (FileChannel channel = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND)) {
            ByteBuffer line = StandardCharsets.US_ASCII.encode(Head.of(seal).line(keys) + "\n");
            while (line.hasRemaining()) {
                channel.write(line);
            }
            channel.force(true);
        }
    }

    Read read(AuditKeys keys) throws IOException {
        List<Head> signed = new ArrayList<>();
        List<String> unsigned = new ArrayList<>();
        try (var files = Files.list(folder)) {
            for (Path file : files.filter(one -> one.toString().endsWith(ENDING))
                    .sorted()
                    .toList()) {
                List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
                for (int line = 0; line < lines.size(); line++) {
                    String where = "line " + (line + 1) + " of " + file.getFileName();
                    Head.read(lines.get(line), keys).ifPresentOrElse(signed::add, () -> unsigned.add(where));
                }
            }
        }
        return new Read(signed, unsigned);
    }
}
