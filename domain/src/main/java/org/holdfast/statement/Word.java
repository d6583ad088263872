package org.holdfast.statement;

/**
 * One word of a text, and where it stands.
 *
 * @param plain the word in small letters, without accents
 * @param start its first char in the text
 * @param end the first char after it
 * @param sentence which sentence it belongs to, from 0
 * @param joined whether nothing but space or a hyphen stands between it and the word before
 * @param quoted whether it stands in quotation marks
 * @param name whether it looks like a name: a capital in mid-sentence
 */
record Word(String plain, int start, int end, int sentence, boolean joined, boolean quoted, boolean name) {

    /** The same place, for one of the words that a contraction stands for. */
    Word saying(String other, boolean first) {
        return new Word(other, start, end, sentence, !first || joined, quoted, false);
    }
}
