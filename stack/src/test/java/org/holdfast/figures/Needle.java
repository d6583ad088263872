package org.holdfast.figures;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Looks for letters in bytes, however they were written: as text, in base64 from any position, or as hexadecimal. */
final class Needle {

    private final List<byte[]> disguises;

    Needle(String letters) {
        this.disguises = Stream.of(
                        Stream.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)
                                .map((Charset charset) -> letters.getBytes(charset)),
                        IntStream.range(0, 3).mapToObj(shift -> base64(letters, shift)),
                        Stream.of(HexFormat.of(), HexFormat.of().withUpperCase())
                                .map(hex -> ascii(hex.formatHex(letters.getBytes(StandardCharsets.UTF_8)))))
                .flatMap(disguise -> disguise)
                .toList();
    }

    long in(byte[] hay) {
        return disguises.stream().mapToLong(disguise -> count(disguise, hay)).sum();
    }

    private static long count(byte[] disguise, byte[] hay) {
        long found = 0;
        for (int at = 0; at <= hay.length - disguise.length; at++) {
            if (hay[at] == disguise[0]
                    && hay[at + 1] == disguise[1]
                    && Arrays.equals(hay, at, at + disguise.length, disguise, 0, disguise.length)) {
                found++;
            }
        }
        return found;
    }

    /** What the letters become inside a longer text, without the signs at both ends that their neighbours change. */
    private static byte[] base64(String letters, int shift) {
        String whole = Base64.getEncoder()
                .withoutPadding()
                .encodeToString(("...".substring(0, shift) + letters).getBytes(StandardCharsets.UTF_8));
        return ascii(whole.substring(shift == 0 ? 0 : 4, whole.length() - 3));
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
