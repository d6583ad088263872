package org.holdfast.library;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.holdfast.shared.NotFound;

/** Every published version of each template; plans under way go on with the version they began with. */
final class Editions<T> {

    private final Map<Edition, T> all = new LinkedHashMap<>();
    private final Map<String, Edition> newest = new LinkedHashMap<>();

    Editions(Collection<T> templates, Function<T, Edition> edition) {
        for (T template : templates) {
            Edition one = edition.apply(template);
            all.put(one, template);
            newest.merge(one.key(), one, (old, next) -> old.version() > next.version() ? old : next);
        }
    }

    T get(Edition edition) {
        return Optional.ofNullable(all.get(edition)).orElseThrow(NotFound::new);
    }

    boolean holds(String key) {
        return newest.containsKey(key);
    }

    List<T> newest() {
        return newest.values().stream().map(this::get).toList();
    }
}
