package org.holdfast.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.holdfast.shared.Sensitive;
import org.holdfast.statement.Corpus.Sentence;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CorpusTest {

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void every_sentence_is_noticed_or_left_alone_as_written_in_the_corpus(String language) {
        Corpus corpus = Corpus.of(language);
        List<String> wrong = new ArrayList<>();
        int missed = 0;
        int disturbed = 0;
        for (Sentence each : corpus.sentences()) {
            List<HintKind> seen = kinds(corpus, each.part(), each.text());
            if (!seen.equals(each.kinds())) {
                missed += each.kinds().isEmpty() ? 0 : 1;
                disturbed += each.kinds().isEmpty() ? 1 : 0;
                wrong.add(each.line() + ": " + each.text() + " is " + each.kinds() + ", seen as " + seen);
            }
        }
        long hinted = corpus.sentences().stream()
                .filter(each -> !each.kinds().isEmpty())
                .count();
        System.out.printf(
                "%s: %d of %d sentences noticed as they should be, %d of %d wrongly disturbed%n",
                language, hinted - missed, hinted, disturbed, corpus.sentences().size() - hinted);
        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void there_are_enough_sentences_of_both_sorts(String language) {
        List<Sentence> all = Corpus.of(language).sentences();

        assertThat(all.stream().filter(each -> !each.kinds().isEmpty()).count()).isGreaterThan(150);
        assertThat(all.stream().filter(each -> each.kinds().isEmpty()).count()).isGreaterThan(150);
        assertThat(all).extracting(Sentence::text).doesNotHaveDuplicates();
        assertThat(all.stream().flatMap(each -> each.kinds().stream())).contains(HintKind.values());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void words_of_violence_fear_or_wanting_to_die_silence_the_whole_statement(String language) {
        Corpus corpus = Corpus.of(language);
        String flagged = language.equals("es") ? "Eres un mentiroso. " : "You are a liar. ";
        assertThat(kinds(corpus, Part.WHOLE, flagged)).isNotEmpty();

        assertThat(corpus.sentences())
                .filteredOn(Sentence::held)
                .filteredOn(each ->
                        !kinds(corpus, Part.WHOLE, flagged + each.text()).isEmpty())
                .extracting(Sentence::text)
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void what_is_left_alone_does_not_silence_what_stands_beside_it(String language) {
        Corpus corpus = Corpus.of(language);
        String flagged = language.equals("es") ? "Eres un mentiroso.\n" : "You are a liar.\n";

        long silenced = corpus.sentences().stream()
                .filter(each -> each.kinds().isEmpty() && !each.held())
                .filter(each -> kinds(corpus, Part.WHOLE, flagged + each.text()).isEmpty())
                .count();
        // Holding back costs a hint and spares a frightened person a correction, so a few are fine.
        assertThat(silenced).isLessThan(15);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void spelling_of_accents_and_apostrophes_does_not_matter(String language) {
        Corpus corpus = Corpus.of(language);
        for (Sentence each : corpus.sentences()) {
            for (String other : List.of(
                    Normalizer.normalize(each.text(), Normalizer.Form.NFD),
                    Normalizer.normalize(each.text(), Normalizer.Form.NFC),
                    each.text().replaceAll("(?<=\\w)'(?=\\w)", "’"),
                    each.text().replaceAll("(?<=\\w)’(?=\\w)", "'"))) {
                assertThat(kinds(corpus, each.part(), other)).as(other).isEqualTo(each.kinds());
            }
        }
    }

    private static List<HintKind> kinds(Corpus corpus, Part part, String text) {
        return StatementHelp.of(corpus.locale()).read(IStatement.only(part, new Sensitive(text))).stream()
                .map(Hint::kind)
                .toList();
    }
}
