package org.holdfast.audit.chain;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Properties;
import java.util.Set;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/** The keys that whoever can write to the database must not have: one marks records, one signs heads. */
public final class AuditKeys {

    private static final String MAC = "HmacSHA256";
    private static final String SIGNATURE = "Ed25519";
    private static final int MAC_BYTES = 32;

    private final SecretKey marking;
    private final PrivateKey signing;
    private final PublicKey checking;

    private AuditKeys(SecretKey marking, PrivateKey signing, PublicKey checking) {
        this.marking = marking;
        this.signing = signing;
        this.checking = checking;
    }

    public static AuditKeys fresh() {
        byte[] secret = new byte[MAC_BYTES];
        new SecureRandom().nextBytes(secret);
        try {
            KeyPair pair = KeyPairGenerator.getInstance(SIGNATURE).generateKeyPair();
            return new AuditKeys(new SecretKeySpec(secret, MAC), pair.getPrivate(), pair.getPublic());
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    /**
     * Reads the keys.
     *
     * @throws IOException if the file cannot be read, or is not one of keys; says nothing of what is in it
     */
    public static AuditKeys read(Path file) throws IOException {
        var values = new Properties();
        try (Reader in = Files.newBufferedReader(file)) {
            values.load(in);
            KeyFactory factory = KeyFactory.getInstance(SIGNATURE);
            return new AuditKeys(
                    new SecretKeySpec(bytes(values, "marking"), MAC),
                    factory.generatePrivate(new PKCS8EncodedKeySpec(bytes(values, "signing"))),
                    factory.generatePublic(new X509EncodedKeySpec(bytes(values, "checking"))));
        } catch (GeneralSecurityException | IllegalArgumentException notKeys) {
            throw new IOException("it does not hold audit keys");
        }
    }

    /** Keeps the keys in a new file that its owner alone can read; never replaces one. */
    public void write(Path file) throws IOException {
        String text = "marking=%s\nsigning=%s\nchecking=%s\n"
                .formatted(text(marking.getEncoded()), text(signing.getEncoded()), text(checking.getEncoded()));
        var owners = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        try (var out =
                Files.newByteChannel(file, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), owners)) {
            out.write(StandardCharsets.US_ASCII.encode(text));
        }
    }

    /** The record with its mark. */
    public Entry mark(Entry entry) {
        return entry.marked(markOf(entry));
    }

    boolean marked(Entry entry) {
        return MessageDigest.isEqual(
                markOf(entry).getBytes(StandardCharsets.US_ASCII), entry.mark().getBytes(StandardCharsets.US_ASCII));
    }

    String sign(String text) {
        try {
            Signature signature = Signature.getInstance(SIGNATURE);
            signature.initSign(signing);
            signature.update(text.getBytes(StandardCharsets.UTF_8));
            return text(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    boolean signed(String text, String by) {
        try {
            Signature signature = Signature.getInstance(SIGNATURE);
            signature.initVerify(checking);
            signature.update(text.getBytes(StandardCharsets.UTF_8));
            return signature.verify(Base64.getDecoder().decode(by));
        } catch (GeneralSecurityException | IllegalArgumentException notASignature) {
            return false;
        }
    }

    private String markOf(Entry entry) {
        try {
            Mac mac = Mac.getInstance(MAC);
            mac.init(marking);
            return HexFormat.of().formatHex(mac.doFinal(entry.content()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] bytes(Properties values, String name) {
        return Base64.getDecoder().decode(values.getProperty(name, ""));
    }

    private static String text(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
