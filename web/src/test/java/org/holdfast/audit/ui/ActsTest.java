package org.holdfast.audit.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.holdfast.access.Act;
import org.holdfast.audit.Opened;
import org.holdfast.server.Texts;
import org.holdfast.shared.Words;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ActsTest {

    @ParameterizedTest
    @EnumSource
    void every_act_has_a_name_for_the_admin(Act act) {
        assertThat(Texts.text(Locale.ENGLISH, Acts.name(Optional.of(act)))).isNotBlank();
    }

    @ParameterizedTest
    @EnumSource
    void every_act_has_a_sentence_for_the_client_in_both_languages(Act act) {
        for (Locale language : Texts.LANGUAGES) {
            for (Optional<Words> worksheet :
                    List.of(Optional.<Words>empty(), Optional.of(new Words("Letter", "Carta")))) {
                Opened opened = new Opened(Instant.EPOCH, "Dr. Osei", Optional.of(act), worksheet);
                String title = worksheet.map(words -> words.in(language)).orElse("");
                assertThat(Texts.text(language, Acts.ofOwn(opened), opened.by(), title))
                        .startsWith("Dr. Osei")
                        .contains(title);
            }
        }
    }
}
