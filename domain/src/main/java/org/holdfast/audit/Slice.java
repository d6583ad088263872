package org.holdfast.audit;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Some lines of a list too long to show at once.
 *
 * @param next where the next slice begins, empty at the end
 */
public record Slice<T>(List<T> lines, Optional<Mark> next) {

    /** @param found one more than fit, if there are more */
    static <T> Slice<T> of(List<T> found, int fit, Function<T, Mark> mark) {
        boolean more = found.size() > fit;
        List<T> lines = more ? found.subList(0, fit) : found;
        return new Slice<>(List.copyOf(lines), more ? Optional.of(mark.apply(lines.getLast())) : Optional.empty());
    }
}
