package org.holdfast.access.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.holdfast.access.Holds;
import org.holdfast.access.Kind;
import org.junit.jupiter.api.Test;

class EntitiesAtStartTest {

    @Test
    void an_entity_without_a_policy_is_named() {
        assertThat(EntitiesAtStart.problems(listed(Forgotten.class) + listed(Held.class) + listed(Kind.class)))
                .containsExactly(Forgotten.class.getName() + " lacks @Holds");
    }

    @Test
    void a_class_that_is_not_there_is_named_too() {
        assertThatThrownBy(() -> EntitiesAtStart.problems("<class>org.holdfast.Nowhere</class>"))
                .hasMessageContaining("org.holdfast.Nowhere");
    }

    private static String listed(Class<?> type) {
        return "<class>" + type.getName() + "</class>";
    }

    @Entity
    static class Forgotten {
        @Id
        private long id;
    }

    @Holds(Kind.COUPLE)
    @Entity
    static class Held {
        @Id
        private long id;
    }
}
