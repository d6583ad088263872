package org.holdfast.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TextsTest {

    /** Said to counselors and admins alone; everything else is said to clients too, and in both languages. */
    private static final Set<String> AT_THE_DESK = Set.of(
            "assign",
            "audience",
            "audit",
            "caseload",
            "couple",
            "dialog",
            "editor",
            "library",
            "nudge",
            "people",
            "person",
            "plan",
            "review",
            "role",
            "schedule",
            "take_back",
            "workphase");

    private static final Pattern ASKED_FOR =
            Pattern.compile("(?:getTranslation|translate|Texts\\.text)\\((?:locale, )?\"([^\"]+)\"[,)]");

    private final Set<String> english = keys("messages.properties");
    private final Set<String> spanish = keys("messages_es.properties");

    @Test
    void whatever_the_code_says_by_name_has_an_english_text() {
        assertThat(askedFor()).isNotEmpty().isSubsetOf(english);
    }

    @Test
    void everything_a_client_sees_is_said_in_spanish_too() {
        Set<String> forClients = english.stream()
                .filter(key -> !AT_THE_DESK.contains(key.split("\\.", 2)[0]))
                .collect(Collectors.toCollection(TreeSet::new));
        forClients.removeAll(spanish);

        assertThat(forClients).isEmpty();
    }

    @Test
    void spanish_says_nothing_that_english_does_not() {
        assertThat(spanish).isSubsetOf(english);
    }

    /** Of two texts for one name, the first would never be said. */
    @Test
    void every_name_has_one_text() throws IOException {
        for (String bundle : List.of("messages.properties", "messages_es.properties")) {
            List<String> names = Files.readAllLines(Path.of("src/main/resources", bundle)).stream()
                    .filter(line -> line.matches("[a-z][^ #=]*=.*"))
                    .map(line -> line.substring(0, line.indexOf('=')))
                    .toList();
            assertThat(names).isNotEmpty().doesNotHaveDuplicates();
        }
    }

    @Test
    void slots_are_filled_and_apostrophes_need_no_care() {
        assertThat(Texts.text(Locale.ENGLISH, "failed.act", "7K3F-9QX2"))
                .endsWith("tell your practice the reference 7K3F-9QX2.");
        assertThat(Texts.text(Locale.ENGLISH, "leave.about")).contains("browser’s");
    }

    @Test
    void other_languages_are_answered_in_english() {
        assertThat(Texts.spoken(Locale.FRENCH)).isEqualTo(Locale.ENGLISH);
        assertThat(Texts.spoken(Locale.of("es", "MX"))).isEqualTo(Locale.of("es"));
    }

    private static Set<String> askedFor() {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(TextsTest::askedFor)
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> askedFor(Path file) {
        try {
            return ASKED_FOR.matcher(Files.readString(file)).results().map((MatchResult found) -> found.group(1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> keys(String bundle) {
        Properties texts = new Properties();
        try (var in = new InputStreamReader(
                TextsTest.class.getClassLoader().getResourceAsStream(bundle), StandardCharsets.UTF_8)) {
            texts.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new TreeSet<>(texts.stringPropertyNames());
    }
}
