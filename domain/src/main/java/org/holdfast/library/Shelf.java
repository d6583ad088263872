package org.holdfast.library;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Where library files are read from: the application's own jar, or a test's map. */
@FunctionalInterface
interface Shelf {

    /** The text of a file such as {@code plans/index.txt}; empty if there is none. */
    Optional<String> text(String file);

    /** The files that ship in this jar. */
    static Shelf shipped() {
        return file -> {
            try (InputStream in = Shelf.class.getResourceAsStream("/library/" + file)) {
                return in == null
                        ? Optional.empty()
                        : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new BrokenLibrary(file, "", "it cannot be read.", e);
            }
        };
    }
}
