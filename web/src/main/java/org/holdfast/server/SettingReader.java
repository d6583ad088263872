package org.holdfast.server;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;

/** Takes single settings out of the environment; what is wrong is named, its value never repeated. */
final class SettingReader {

    private final Map<String, String> environment;

    SettingReader(Map<String, String> environment) {
        this.environment = environment;
    }

    /** @param what says what it is, to someone who has to give it */
    String text(String name, String what) {
        return find(name).orElseThrow(() -> new SettingWrong(name, "is missing: it is " + what + "."));
    }

    Optional<String> find(String name) {
        return Optional.ofNullable(environment.get(name)).map(String::strip).filter(value -> !value.isEmpty());
    }

    /** An http or https address; a slash at the end is dropped. */
    URI address(String name, String example) {
        String text = text(name, "an address like " + example);
        try {
            URI address = new URI(text.endsWith("/") ? text.substring(0, text.length() - 1) : text);
            boolean web = "http".equals(address.getScheme()) || "https".equals(address.getScheme());
            if (!web || address.getHost() == null || address.getQuery() != null || address.getFragment() != null) {
                throw new SettingWrong(name, "is not a web address: give one like " + example + ".");
            }
            return address;
        } catch (URISyntaxException e) {
            throw new SettingWrong(name, "is not a web address: give one like " + example + ".");
        }
    }

    /** A file that is there and can be read. */
    Path file(String name, String what) {
        Path file = path(name, what);
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            throw new SettingWrong(name, "names no file that can be read: it is " + what + ".");
        }
        return file;
    }

    /** A folder that is there and can be written to. */
    Path folder(String name, String what) {
        Path folder = path(name, what);
        if (!Files.isDirectory(folder) || !Files.isWritable(folder)) {
            throw new SettingWrong(name, "names no folder that can be written to: it is " + what + ".");
        }
        return folder;
    }

    private Path path(String name, String what) {
        try {
            return Path.of(text(name, what));
        } catch (InvalidPathException e) {
            throw new SettingWrong(name, "is not a path: it is " + what + ".");
        }
    }

    int number(String name, int otherwise, int least, int most) {
        Optional<String> text = find(name);
        if (text.isEmpty()) {
            return otherwise;
        }
        try {
            int number = Integer.parseInt(text.get());
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // said below, together with numbers that are out of range
        }
        throw new SettingWrong(name, "has to be a whole number from " + least + " to " + most + ".");
    }

    /** A file that is there, and that not everybody on the machine may read. */
    Path ownFile(String name, String what) {
        Path file = Path.of(text(name, what));
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            throw new SettingWrong(name, "names a file that is not there or cannot be read: it is " + what + ".");
        }
        if (isOpenToAll(file)) {
            throw new SettingWrong(name, "names a file that everybody on this machine may read: close it to others.");
        }
        return file;
    }

    private static boolean isOpenToAll(Path file) {
        try {
            return Files.getFileStore(file).supportsFileAttributeView(PosixFileAttributeView.class)
                    && Files.getPosixFilePermissions(file).contains(PosixFilePermission.OTHERS_READ);
        } catch (IOException e) {
            return true;
        }
    }

    ZoneId zone(String name, String example) {
        String text = text(name, "a time zone like " + example);
        try {
            return ZoneId.of(text);
        } catch (DateTimeException e) {
            throw new SettingWrong(name, "is not a time zone: give one like " + example + ".");
        }
    }
}
