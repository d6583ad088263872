package org.holdfast.access.jpa;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.AfterBeanDiscovery;
import jakarta.enterprise.inject.spi.Extension;
import jakarta.persistence.Entity;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.holdfast.access.Guarded;

/** Stops the application from starting with an entity that no rule speaks of. */
public class EntitiesAtStart implements Extension {

    private static final String UNIT = "META-INF/persistence.xml";
    private static final Pattern LISTED = Pattern.compile("<class>\\s*([\\w.$]+)\\s*</class>");

    void check(@Observes AfterBeanDiscovery discovered) {
        problems(unit()).forEach(problem -> discovered.addDefinitionError(new IllegalStateException(problem)));
    }

    /** What is wrong with the entities that a persistence unit lists. */
    static List<String> problems(String unit) {
        return LISTED.matcher(unit)
                .results()
                .map(EntitiesAtStart::load)
                .filter(type -> type.isAnnotationPresent(Entity.class))
                .map(Guarded::entity)
                .flatMap(Optional::stream)
                .toList();
    }

    private static Class<?> load(MatchResult listed) {
        try {
            return Class.forName(listed.group(1), false, EntitiesAtStart.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(
                    "The persistence unit lists a class that is not there: " + listed.group(1), e);
        }
    }

    private static String unit() {
        try (InputStream in =
                Objects.requireNonNull(EntitiesAtStart.class.getClassLoader().getResourceAsStream(UNIT))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
