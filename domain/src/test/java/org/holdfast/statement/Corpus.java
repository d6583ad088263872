package org.holdfast.statement;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/** The sentences of one language and what is to be noticed in each. */
record Corpus(Locale locale, List<Sentence> sentences) {

    /** @param held whether it has to silence the whole statement */
    record Sentence(int line, Part part, String text, List<HintKind> kinds, boolean held) {}

    static Corpus of(String language) {
        List<Sentence> sentences = new ArrayList<>();
        String[] heading = {};
        int number = 0;
        for (String line : text(language).lines().toList()) {
            number++;
            if (line.startsWith("[")) {
                heading = line.substring(1, line.length() - 1).split(" ");
            } else if (!line.isBlank() && !line.startsWith("#")) {
                boolean held = heading[0].equals("held");
                boolean none = heading[0].equals("none");
                List<HintKind> kinds = held || none
                        ? List.of()
                        : Stream.of(heading[0].split(","))
                                .map(HintKind::valueOf)
                                .toList();
                sentences.add(new Sentence(number, Part.valueOf(heading[1]), line, kinds, held));
            }
        }
        return new Corpus(Locale.of(language), sentences);
    }

    private static String text(String language) {
        String file = "/statement/" + language + ".corpus";
        try (InputStream in = Corpus.class.getResourceAsStream(file)) {
            return new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
