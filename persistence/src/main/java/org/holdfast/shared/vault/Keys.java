package org.holdfast.shared.vault;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.AeadKey;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;

/** A set of keys: the present one seals, all of them open. */
final class Keys {

    /** Every sealed text begins with as many bytes that name its key. */
    static final int NAME = 5;

    private final KeysetHandle keyset;
    private final Aead aead;
    private final List<byte[]> names = new ArrayList<>();

    private Keys(KeysetHandle keyset) throws GeneralSecurityException {
        this.keyset = keyset;
        this.aead = keyset.getPrimitive(RegistryConfiguration.get(), Aead.class);
        for (int i = 0; i < keyset.size(); i++) {
            names.add(name(keyset.getAt(i)));
        }
    }

    static Keys fresh() {
        return withNewKey(KeysetHandle.newBuilder());
    }

    /** @throws KeysUnusable if the text is not a set of keys */
    static Keys read(String text) {
        try {
            AeadConfig.register();
            return new Keys(TinkJsonProtoKeysetFormat.parseKeyset(text, InsecureSecretKeyAccess.get()));
        } catch (GeneralSecurityException e) {
            // Without the cause, which may quote the text
            throw new KeysUnusable("does not hold keys");
        }
    }

    String text() {
        try {
            return TinkJsonProtoKeysetFormat.serializeKeyset(keyset, InsecureSecretKeyAccess.get());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The same with a new key, which seals from now on. */
    Keys rotated() {
        return withNewKey(KeysetHandle.newBuilder(keyset));
    }

    Aead aead() {
        return aead;
    }

    /** The bytes that begin whatever the present key seals. */
    byte[] present() {
        return name(keyset.getPrimary());
    }

    /** Likewise, of every key that opens. */
    List<byte[]> all() {
        return List.copyOf(names);
    }

    private static byte[] name(KeysetHandle.Entry key) {
        return ((AeadKey) key.getKey()).getOutputPrefix().toByteArray();
    }

    private static Keys withNewKey(KeysetHandle.Builder keys) {
        try {
            AeadConfig.register();
            return new Keys(keys.addEntry(KeysetHandle.generateEntryFromParameters(PredefinedAeadParameters.AES256_GCM)
                            .withRandomId()
                            .makePrimary())
                    .build());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
