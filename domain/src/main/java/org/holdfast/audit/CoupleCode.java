package org.holdfast.audit;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.holdfast.shared.CoupleId;

/** A couple as an admin may speak of it with a counselor: always the same six signs, and no way back to the names. */
public final class CoupleCode {

    private static final String SIGNS = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 6;

    private CoupleCode() {}

    public static String of(CoupleId couple) {
        byte[] id = ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(couple.value().getMostSignificantBits())
                .putLong(couple.value().getLeastSignificantBits())
                .array();
        try {
            long number = ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(id))
                    .getLong();
            var code = new StringBuilder();
            for (int i = 0; i < LENGTH; i++) {
                code.append(SIGNS.charAt((int) Long.remainderUnsigned(number, SIGNS.length())));
                number = Long.divideUnsigned(number, SIGNS.length());
            }
            return code.insert(LENGTH / 2, '-').toString();
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
