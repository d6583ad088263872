package org.holdfast.shared.vault;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;

/**
 * The file of keys: its owner's alone, and replaced whole.
 *
 * <p>A key that was used and then lost is everything it sealed, lost. So a new one is on the disk for good before
 * anybody can see it, and two people who rotate at once wait for each other.
 */
public final class KeysOnDisk {

    private final Path file;

    public KeysOnDisk(Path file) {
        this.file = file.toAbsolutePath();
    }

    /** Makes a first key unless there is a file. */
    public void prepare() {
        locked(file, () -> {
            if (!Files.exists(file)) {
                write(Keys.fresh());
            }
        });
    }

    /** Adds a key that seals from now on; the older ones still open. */
    public void rotate() {
        locked(file, () -> write(read().rotated()));
    }

    Keys read() {
        try {
            return Keys.read(Files.readString(file));
        } catch (IOException e) {
            throw new KeysUnusable("cannot be read");
        }
    }

    /** What changes whenever the file does; empty while it cannot be seen. */
    Optional<Object> state() {
        try {
            BasicFileAttributes seen = Files.readAttributes(file, BasicFileAttributes.class);
            return Optional.of(seen.lastModifiedTime() + " " + seen.size() + " " + seen.fileKey());
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private void write(Keys keys) throws IOException {
        Path draft = Files.createTempFile(
                folder(),
                ".keys",
                null,
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(draft, keys.text());
        settle(draft);
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        settle(folder());
    }

    private Path folder() {
        return file.resolveSibling("");
    }

    private static void settle(Path path) throws IOException {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    /** One process at a time by the file, one thread of it by the monitor: a file is locked for a whole process. */
    private static synchronized void locked(Path file, Work work) {
        Path lock = file.resolveSibling(file.getFileName() + ".lock");
        try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var held = channel.lock()) {
            if (held.isValid()) {
                work.run();
            }
        } catch (IOException e) {
            throw new KeysUnusable("cannot be written");
        }
    }

    @FunctionalInterface
    private interface Work {
        void run() throws IOException;
    }
}
