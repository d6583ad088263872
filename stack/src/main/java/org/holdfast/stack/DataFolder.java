package org.holdfast.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;

/** The folder that keeps one installation's data; its owner alone can look inside, one launcher at a time. */
final class DataFolder implements AutoCloseable {
    /** Also the sign that a folder is ours to empty. */
    private static final String LOCK = "holdfast.lock";

    private final Path home;
    private final FileChannel lock;

    private DataFolder(Path home, FileChannel lock) {
        this.home = home;
        this.lock = lock;
    }

    static DataFolder open(Path home) {
        try {
            refuseForeign(home);
            ownFolder(home);
            FileChannel channel =
                    FileChannel.open(home.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!locked(channel)) {
                channel.close();
                throw new Trouble(
                        "Holdfast already runs from %s: stop it first, or set HOLDFAST_HOME to another folder."
                                .formatted(home));
            }
            return new DataFolder(home, channel);
        } catch (IOException e) {
            throw new Trouble("HOLDFAST_HOME is %s, a folder that cannot be written to.".formatted(home), e);
        }
    }

    Path home() {
        return home;
    }

    /** A folder inside, made when it is not there yet. */
    Path folder(String name) {
        try {
            return ownFolder(home.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path file(String name) {
        return home.resolve(name);
    }

    Path log(String server) {
        return folder("logs").resolve(server + ".log");
    }

    /** Forgets everything but the lock, which this launcher holds. */
    void reset() {
        try (var children = Files.list(home)) {
            for (Path child : children.toList()) {
                if (!child.endsWith(LOCK)) {
                    delete(child);
                }
            }
        } catch (IOException e) {
            throw new Trouble("%s could not be emptied: %s.".formatted(home, e.getMessage()), e);
        }
    }

    static void delete(Path tree) throws IOException {
        if (!Files.exists(tree, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (var walk = Files.walk(tree)) {
            for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }

    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A slip in the setting must not lead to somebody's documents being emptied. */
    private static void refuseForeign(Path home) throws IOException {
        if (!Files.isDirectory(home) || Files.exists(home.resolve(LOCK))) {
            return;
        }
        try (var children = Files.list(home)) {
            if (children.findAny().isPresent()) {
                throw new Trouble("HOLDFAST_HOME is %s, which holds other things: name an empty or a new folder."
                        .formatted(home));
            }
        }
    }

    private static Path ownFolder(Path path) throws IOException {
        Files.createDirectories(path);
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwx------"));
        return path;
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException heldByThisProcess) {
            return false;
        }
    }
}
