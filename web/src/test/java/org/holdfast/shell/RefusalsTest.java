package org.holdfast.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever can be refused is said in every language, and never in a technical word. */
class RefusalsTest {

    private static final Path ROOT = Path.of("..");
    private static final Pattern REASON =
            Pattern.compile("(?:Refused|not|super|atMost)\\([^;]*?\"(refused\\.[a-z._]+)\"");

    @Test
    void every_refusal_is_said_in_english_and_in_spanish() {
        assertThat(reasons()).isNotEmpty();
        assertThat(messages("messages.properties")).containsAll(reasons());
        assertThat(messages("messages_es.properties")).containsAll(reasons());
    }

    @Test
    void no_language_knows_a_refusal_that_the_other_does_not() {
        assertThat(refusals(messages("messages_es.properties"))).isEqualTo(refusals(messages("messages.properties")));
    }

    private static Set<String> refusals(Set<String> keys) {
        return keys.stream().filter(key -> key.startsWith("refused.")).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> reasons() {
        return Stream.of("domain", "web")
                .map(module -> ROOT.resolve(module).resolve("src/main/java"))
                .flatMap(RefusalsTest::sources)
                .flatMap(source -> REASON.matcher(source).results().map(RefusalsTest::key))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String key(MatchResult found) {
        return found.group(1);
    }

    private static Stream<String> sources(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).map(RefusalsTest::read).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> messages(String file) {
        Properties messages = new Properties();
        try (Reader in =
                Files.newBufferedReader(ROOT.resolve("web/src/main/resources").resolve(file))) {
            messages.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return messages.stringPropertyNames();
    }
}
