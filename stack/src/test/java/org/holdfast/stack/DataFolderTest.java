package org.holdfast.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path temp;

    @Test
    void nobody_else_can_look_inside() throws IOException {
        try (DataFolder data = DataFolder.open(temp.resolve("data"))) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.folder("mail"))))
                    .isEqualTo("rwx------");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.home())))
                    .isEqualTo("rwx------");
        }
    }

    @Test
    void one_launcher_at_a_time() {
        Path home = temp.resolve("data");
        try (DataFolder first = DataFolder.open(home)) {
            assertThatThrownBy(() -> DataFolder.open(first.home()))
                    .isInstanceOf(Trouble.class)
                    .hasMessageContaining(home.toString());
        }
    }

    @Test
    void starting_over_forgets_everything() throws IOException {
        try (DataFolder data = DataFolder.open(temp.resolve("data"))) {
            Files.writeString(data.folder("mail").resolve("a.eml"), "Hello");
            data.reset();
            assertThat(data.home().resolve("mail")).doesNotExist();
        }
    }

    @Test
    void starting_over_follows_no_link_out_of_the_folder() throws IOException {
        Path letter = Files.writeString(
                Files.createDirectory(temp.resolve("elsewhere")).resolve("letter"), "mine");
        try (DataFolder data = DataFolder.open(temp.resolve("data"))) {
            Files.createSymbolicLink(data.home().resolve("link"), letter.getParent());
            data.reset();
        }
        assertThat(letter).hasContent("mine");
    }

    @Test
    void a_folder_with_other_things_in_it_is_refused() throws IOException {
        Files.writeString(temp.resolve("thesis.odt"), "years of work");
        assertThatThrownBy(() -> DataFolder.open(temp))
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("HOLDFAST_HOME");
    }
}
