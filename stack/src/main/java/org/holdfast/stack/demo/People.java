package org.holdfast.stack.demo;

import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.holdfast.access.Role;

/** Everybody in the made-up practice, in the order of the data file. */
public record People(List<Person> people) {
    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new Jdk8Module())
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .build();

    public People {
        people = List.copyOf(people);
    }

    /** The people of {@code demo/people.json}. */
    public static People shipped() {
        try (InputStream in =
                Objects.requireNonNull(People.class.getResourceAsStream("/demo/people.json"), "demo/people.json")) {
            return JSON.readValue(in, People.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public List<Person> inRole(Role role) {
        return people.stream().filter(person -> person.role() == role).toList();
    }

    public Optional<Person> byId(UUID id) {
        return people.stream().filter(person -> person.id().equals(id)).findFirst();
    }

    /** The two partners of a couple, side A first. */
    public List<Person> partnersOf(int couple) {
        return people.stream()
                .filter(person -> person.couple().filter(n -> n == couple).isPresent())
                .sorted(java.util.Comparator.comparing(person -> person.side().orElseThrow()))
                .toList();
    }
}
