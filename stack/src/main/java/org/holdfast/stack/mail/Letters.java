package org.holdfast.stack.mail;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;

/** The received messages, kept as one file each, named by when they came. */
final class Letters {
    /** What writes a message's bytes. */
    @FunctionalInterface
    interface Source {
        void writeTo(OutputStream out) throws IOException;
    }

    /** A message and when it came. */
    record Received(Instant at, Letter letter) {}

    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss.SSS");
    private static final String SUFFIX = ".eml";

    private final Path folder;

    Letters(Path folder) {
        this.folder = folder;
    }

    synchronized void add(Instant at, Source source) throws IOException {
        Path draft = Files.createTempFile(folder, "draft", ".part");
        try (OutputStream out = Files.newOutputStream(draft)) {
            source.writeTo(out);
        }
        Instant free = at;
        while (Files.exists(file(free))) {
            free = free.plusMillis(1);
        }
        Files.move(draft, file(free));
    }

    List<Received> newestFirst() {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(SUFFIX))
                    .sorted(Comparator.reverseOrder())
                    .map(Letters::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file(Instant at) {
        return folder.resolve(NAME.format(at.atOffset(ZoneOffset.UTC)) + SUFFIX);
    }

    private static Received read(Path file) {
        String name = file.getFileName().toString();
        Instant at = LocalDateTime.parse(name.substring(0, name.length() - SUFFIX.length()), NAME)
                .toInstant(ZoneOffset.UTC);
        try (InputStream in = Files.newInputStream(file)) {
            return new Received(at, Letter.read(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
