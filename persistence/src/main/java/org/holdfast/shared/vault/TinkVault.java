package org.holdfast.shared.vault;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.holdfast.shared.Binding;
import org.holdfast.shared.SealBroken;
import org.holdfast.shared.SealedWords;
import org.holdfast.shared.Sensitive;
import org.holdfast.shared.Vault;

/**
 * Seals with AES-256-GCM under the present key of a file, and notices within a second when the file has changed.
 *
 * <p>Words are filled up to whole blocks first: a scale's figure or a choice would else show in its length.
 */
public final class TinkVault implements Vault {

    private static final Logger LOG = System.getLogger(TinkVault.class.getName());
    private static final long LOOK_EVERY = TimeUnit.SECONDS.toNanos(1);
    private static final int BLOCK = 64;
    private static final byte END_OF_WORDS = (byte) 0x80;

    private final KeysOnDisk disk;
    private volatile Seen seen;

    /** @throws KeysUnusable if the file cannot be read or holds no keys */
    public TinkVault(Path file) {
        this.disk = new KeysOnDisk(file);
        this.seen = new Seen(disk.read(), disk.state(), System.nanoTime());
    }

    @Override
    public SealedWords seal(Sensitive words, Binding binding) {
        if (words.words().isEmpty()) {
            return SealedWords.NONE;
        }
        try {
            byte[] filled = fill(words.words().getBytes(StandardCharsets.UTF_8));
            return new SealedWords(keys().aead().encrypt(filled, place(binding)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public Sensitive open(SealedWords sealed, Binding binding) {
        if (sealed.equals(SealedWords.NONE)) {
            return Sensitive.NONE;
        }
        Keys keys = keys();
        byte[] bytes = sealed.bytes();
        if (keys.all().stream().noneMatch(name -> begins(bytes, name))) {
            // Another node may have used a new key before this one's second was over
            keys = lookAgain();
        }
        try {
            return new Sensitive(
                    new String(emptied(keys.aead().decrypt(bytes, place(binding))), StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new SealBroken();
        }
    }

    Keys keys() {
        return System.nanoTime() - seen.lookedAt() < LOOK_EVERY ? seen.keys() : lookAgain();
    }

    static boolean begins(byte[] sealed, byte[] name) {
        return sealed.length >= name.length && Arrays.equals(sealed, 0, name.length, name, 0, name.length);
    }

    /** A file that is away or spoilt for a while takes nothing from us: the keys read last stay in use. */
    private synchronized Keys lookAgain() {
        Optional<Object> state = disk.state();
        Keys keys = seen.keys();
        if (state.isPresent() && !state.equals(seen.state())) {
            try {
                keys = disk.read();
            } catch (KeysUnusable e) {
                LOG.log(Level.ERROR, "{0} The keys read before stay in use.", e.getMessage());
            }
        }
        seen = new Seen(keys, state, System.nanoTime());
        return keys;
    }

    private static byte[] fill(byte[] words) {
        byte[] filled = Arrays.copyOf(words, (words.length / BLOCK + 1) * BLOCK);
        filled[words.length] = END_OF_WORDS;
        return filled;
    }

    private static byte[] emptied(byte[] filled) {
        int end = filled.length - 1;
        while (filled[end] != END_OF_WORDS) {
            end--;
        }
        return Arrays.copyOf(filled, end);
    }

    /** Each name with its length before it, so that no two places read alike. */
    private static byte[] place(Binding binding) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.writeUTF(binding.table());
            out.writeUTF(binding.column());
            out.writeLong(binding.row().getMostSignificantBits());
            out.writeLong(binding.row().getLeastSignificantBits());
            out.writeLong(binding.owner().getMostSignificantBits());
            out.writeLong(binding.owner().getLeastSignificantBits());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private record Seen(Keys keys, Optional<Object> state, long lookedAt) {}
}
