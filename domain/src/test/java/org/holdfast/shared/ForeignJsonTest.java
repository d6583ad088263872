package org.holdfast.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.holdfast.practice.Refusals.assertRefused;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ForeignJsonTest {

    private static final int DEEPEST = 8;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"a\": [1, -2.5e3, \"x\\ny\", true, null]}",
                "{\"a\": {\"b\": 1}, \"c\": {\"b\": 1}}",
                "{\"__proto__\": \"<script>alert(1)</script>\"}",
                "{\"a\": \"\\uD83D\\uDE14\"}",
                "{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":[1]}}}}}}}"
            })
    void one_sound_object_passes(String json) {
        assertThatCode(() -> ForeignJson.check(json, DEEPEST)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ``                                | refused.file.json
            []                                | refused.file.json
            "text"                            | refused.file.json
            {                                 | refused.file.json
            {"a": 1} {"b": 2}                 | refused.file.json
            {"a": 1}}                         | refused.file.json
            {"a": NaN}                        | refused.file.json
            {"a": Infinity}                   | refused.file.json
            {'a': 1}                          | refused.file.json
            {"a": 01}                         | refused.file.json
            {"a": 1, // why                   | refused.file.json
            <Questionnaire/>                  | refused.file.json
            {"a": 1, "b": 2, "a": 3}          | refused.file.twice
            {"b": [{"a": 1, "\\u0061": 3}]}   | refused.file.twice
            {"a": 1111111111111111111111111}  | refused.file.number
            {"a": 1e999999999}                | refused.file.number
            {"a": -1E-100}                    | refused.file.number
            {"a": "\\u0000"}                  | refused.file.characters
            {"a": "\\u001b[31m"}              | refused.file.characters
            {"\\u0007": 1}                    | refused.file.characters
            {"a": "\\uD83D"}                  | refused.file.characters
            {"a":{"a":{"a":{"a":{"a":{"a":{"a":[[]]}}}}}}}    | refused.file.deep
            """)
    void what_is_not_safe_to_read_is_refused_with_its_reason(@Nullable String json, String reason) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> check(json == null ? "" : json))
                .extracting(Refused::reason)
                .isEqualTo(reason);
    }

    @Test
    void a_name_that_is_there_twice_is_said() {
        assertRefused(() -> check("{\"a\":1,\"a\":2}"), "refused.file.twice", "a");
    }

    @Test
    void neither_a_large_nor_a_deep_nor_a_full_file_is_read_to_its_end() {
        assertRefused(() -> ForeignJson.text(new byte[ForeignJson.MOST + 1]), "refused.file.large");
        assertRefused(() -> check("{\"a\":\"" + "x".repeat(ForeignJson.MOST)), "refused.file.large");
        assertRefused(() -> check("{\"a\":\"" + "x".repeat(50_001) + "\"}"), "refused.file.large");
        assertRefused(() -> check("{\"a\":[" + "1,".repeat(400_000)), "refused.file.large");
        assertRefused(() -> check("{\"a\":" + "[".repeat(900_000)), "refused.file.deep", DEEPEST);
        assertRefused(() -> check("{\"a\":" + "9".repeat(900_000) + "}"), "refused.file.number");
    }

    @Test
    void what_is_not_utf_8_is_refused() {
        byte[] otherwise = "{\"a\":\"é\"}".getBytes(StandardCharsets.UTF_16);
        assertRefused(() -> ForeignJson.text(new byte[] {'{', (byte) 0xC3, '}'}), "refused.file.encoding");
        assertRefused(() -> ForeignJson.text(otherwise), "refused.file.encoding");
        assertThat(ForeignJson.text("\uFEFF{}".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("{}");
    }

    private static void check(String json) {
        ForeignJson.check(json, DEEPEST);
    }
}
