package org.holdfast.shared.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.holdfast.shared.Binding;
import org.holdfast.shared.SealBroken;
import org.holdfast.shared.SealedWords;
import org.holdfast.shared.Sensitive;
import org.holdfast.shared.Vault;
import org.holdfast.shared.VaultContract;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TinkVaultTest extends VaultContract {

    private static final Binding HERE = new Binding("answer", "words", UUID.randomUUID(), UUID.randomUUID());
    private static final Sensitive SECRET = new Sensitive("he never told me");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private Path file;
    private KeysOnDisk disk;
    private TinkVault vault;

    @BeforeEach
    void there_are_keys() {
        file = folder.resolve("keys.json");
        disk = new KeysOnDisk(file);
        disk.prepare();
        vault = new TinkVault(file);
    }

    @Override
    protected Vault vault() {
        new KeysOnDisk(folder.resolve("contract.json")).prepare();
        return new TinkVault(folder.resolve("contract.json"));
    }

    @Test
    void the_file_is_its_owners_alone() throws IOException {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void keys_that_are_there_are_never_replaced() {
        SealedWords sealed = vault.seal(SECRET, HERE);
        disk.prepare();
        assertThat(new TinkVault(file).open(sealed, HERE)).isEqualTo(SECRET);
    }

    @Test
    void a_tampered_text_does_not_open() {
        byte[] bytes = vault.seal(SECRET, HERE).bytes();
        for (int at : List.of(0, Keys.NAME, bytes.length / 2, bytes.length - 1)) {
            byte[] tampered = bytes.clone();
            tampered[at] ^= 1;
            assertThatThrownBy(() -> vault.open(new SealedWords(tampered), HERE))
                    .isInstanceOf(SealBroken.class);
        }
        assertThatThrownBy(() -> vault.open(new SealedWords(new byte[] {1}), HERE))
                .isInstanceOf(SealBroken.class);
    }

    @Test
    void the_same_words_never_look_the_same() {
        assertThat(vault.seal(SECRET, HERE)).isNotEqualTo(vault.seal(SECRET, HERE));
    }

    @Test
    void a_short_answer_does_not_show_in_its_length() {
        assertThat(length("5")).isEqualTo(length("10")).isEqualTo(length("a-choice-with-a-long-key"));
    }

    @Test
    void after_a_rotation_the_new_key_seals_and_the_old_one_opens() throws InterruptedException {
        SealedWords before = vault.seal(SECRET, HERE);
        disk.rotate();
        Thread.sleep(1_100);
        SealedWords after = vault.seal(SECRET, HERE);
        assertThat(TinkVault.begins(after.bytes(), vault.keys().present())).isTrue();
        assertThat(TinkVault.begins(before.bytes(), vault.keys().present())).isFalse();
        assertThat(vault.open(before, HERE)).isEqualTo(SECRET);
        assertThat(vault.open(after, HERE)).isEqualTo(SECRET);
    }

    @Test
    void what_another_node_seals_with_a_new_key_opens_at_once() {
        vault.seal(SECRET, HERE);
        disk.rotate();
        SealedWords elsewhere = new TinkVault(file).seal(SECRET, HERE);
        assertThat(vault.open(elsewhere, HERE)).isEqualTo(SECRET);
    }

    @Test
    void rotating_at_once_loses_no_key() throws Exception {
        try (ExecutorService people = Executors.newFixedThreadPool(4)) {
            List<Callable<SealedWords>> rotations = IntStream.range(0, 12)
                    .mapToObj(i -> (Callable<SealedWords>) () -> {
                        new KeysOnDisk(file).rotate();
                        return new TinkVault(file).seal(SECRET, HERE);
                    })
                    .toList();
            for (var sealed : people.invokeAll(rotations)) {
                assertThat(new TinkVault(file).open(sealed.get(), HERE)).isEqualTo(SECRET);
            }
        }
        assertThat(disk.read().all()).hasSize(13);
    }

    @Test
    void a_file_that_is_spoilt_while_running_takes_no_words_away() throws Exception {
        SealedWords sealed = vault.seal(SECRET, HERE);
        Files.writeString(file, "{}");
        Thread.sleep(1_100);
        assertThat(vault.open(sealed, HERE)).isEqualTo(SECRET);
        Files.delete(file);
        Thread.sleep(1_100);
        assertThat(vault.open(sealed, HERE)).isEqualTo(SECRET);
    }

    @Test
    void a_file_without_keys_stops_the_start_and_is_not_quoted() throws IOException {
        Files.writeString(file, "no keys at all");
        assertThatThrownBy(() -> new TinkVault(file))
                .isInstanceOf(KeysUnusable.class)
                .hasNoCause()
                .hasMessage("The file that HOLDFAST_KEYS_FILE names does not hold keys.");
    }

    private int length(String words) {
        return vault.seal(new Sensitive(words), HERE).bytes().length;
    }
}
