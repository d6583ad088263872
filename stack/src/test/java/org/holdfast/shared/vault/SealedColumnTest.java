package org.holdfast.shared.vault;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.Column;
import jakarta.persistence.Table;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.holdfast.shared.SealedWords;
import org.holdfast.shared.Sensitive;
import org.junit.jupiter.api.Test;

class SealedColumnTest {

    @Test
    void every_sealed_column_is_kept_under_the_present_key() throws Exception {
        Set<String> mapped = new TreeSet<>();
        for (Class<?> entity : entities()) {
            Table table = entity.getAnnotation(Table.class);
            Arrays.stream(entity.getDeclaredFields())
                    .filter(field -> field.getType() == SealedWords.class)
                    .forEach(field -> mapped.add(table.name() + "."
                            + field.getAnnotation(Column.class).name()));
        }
        Set<String> resealed = new TreeSet<>();
        for (SealedColumn column : SealedColumn.values()) {
            resealed.add(column.table() + "." + column.column());
        }
        assertThat(resealed).isEqualTo(mapped).hasSize(16);
    }

    @Test
    void no_entity_keeps_words_that_are_not_sealed() throws Exception {
        for (Class<?> entity : entities()) {
            assertThat(entity.getDeclaredFields()).noneMatch(field -> field.getType() == Sensitive.class);
        }
    }

    private static Set<Class<?>> entities() throws IOException, ClassNotFoundException {
        try (InputStream unit = SealedWords.class.getClassLoader().getResourceAsStream("META-INF/persistence.xml")) {
            Set<Class<?>> entities = new HashSet<>();
            for (var listed : Pattern.compile("<class>([^<]+)</class>")
                    .matcher(new String(unit.readAllBytes(), StandardCharsets.UTF_8))
                    .results()
                    .toList()) {
                Class<?> type = Class.forName(listed.group(1));
                if (type.isAnnotationPresent(Table.class)) {
                    entities.add(type);
                }
            }
            return entities;
        }
    }
}
