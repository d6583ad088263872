package org.holdfast.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every {@link Vault} keeps. */
public abstract class VaultContract {

    private static final Binding HERE = new Binding("answer", "words", UUID.randomUUID(), UUID.randomUUID());
    private static final Sensitive SECRET = new Sensitive("he never told me");

    private Vault vault;

    protected abstract Vault vault();

    @BeforeEach
    void open() {
        vault = vault();
    }

    @ParameterizedTest
    @ValueSource(strings = {"5", "words", "  \n ", "אני 😔 مرحبا", "\u0000\u0080", "a\u0080\u0000"})
    void words_come_back_as_they_were(String words) {
        SealedWords sealed = vault.seal(new Sensitive(words), HERE);
        assertThat(vault.open(sealed, HERE)).isEqualTo(new Sensitive(words));
    }

    @Test
    void no_words_are_nothing() {
        assertThat(vault.seal(Sensitive.NONE, HERE)).isEqualTo(SealedWords.NONE);
        assertThat(vault.open(SealedWords.NONE, HERE)).isEqualTo(Sensitive.NONE);
    }

    @Test
    void the_longest_answer_fits() {
        Sensitive longest = new Sensitive("😔".repeat(Limits.ANSWER));
        assertThat(vault.open(vault.seal(longest, HERE), HERE)).isEqualTo(longest);
    }

    @Test
    void words_open_nowhere_else_and_for_nobody_else() {
        SealedWords sealed = vault.seal(SECRET, HERE);
        UUID other = UUID.randomUUID();
        List<Binding> elsewhere = List.of(
                new Binding("private_note", HERE.column(), HERE.row(), HERE.owner()),
                new Binding(HERE.table(), "other", HERE.row(), HERE.owner()),
                new Binding(HERE.table(), HERE.column(), other, HERE.owner()),
                new Binding(HERE.table(), HERE.column(), HERE.row(), other),
                new Binding(HERE.table(), HERE.column(), HERE.owner(), HERE.row()),
                new Binding("answe", "rwords", HERE.row(), HERE.owner()));
        assertThat(elsewhere)
                .allSatisfy(place -> assertThatThrownBy(() -> vault.open(sealed, place))
                        .isInstanceOf(SealBroken.class)
                        .hasNoCause()
                        .hasMessageNotContaining(SECRET.words()));
    }

    @Test
    void sealed_words_tell_nobody_what_they_are() {
        SealedWords sealed = vault.seal(SECRET, HERE);
        assertThat(sealed).hasToString("•••");
        assertThat(new String(sealed.bytes(), StandardCharsets.ISO_8859_1)).doesNotContain("never");
    }
}
