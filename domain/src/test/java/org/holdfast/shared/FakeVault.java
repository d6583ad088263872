package org.holdfast.shared;

import java.nio.charset.StandardCharsets;

/** A vault without keys: turns the bytes over and writes the place beside them. */
public final class FakeVault implements Vault {

    @Override
    public SealedWords seal(Sensitive words, Binding binding) {
        return words.words().isEmpty() ? SealedWords.NONE : new SealedWords(turned(binding + "|" + words.words()));
    }

    @Override
    public Sensitive open(SealedWords sealed, Binding binding) {
        if (sealed.equals(SealedWords.NONE)) {
            return Sensitive.NONE;
        }
        String text = new String(turned(sealed.bytes()), StandardCharsets.UTF_8);
        String place = binding + "|";
        if (!text.startsWith(place)) {
            throw new SealBroken();
        }
        return new Sensitive(text.substring(place.length()));
    }

    private static byte[] turned(String text) {
        return turned(text.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] turned(byte[] bytes) {
        byte[] turned = bytes.clone();
        for (int i = 0; i < turned.length; i++) {
            turned[i] = (byte) ~turned[i];
        }
        return turned;
    }
}
