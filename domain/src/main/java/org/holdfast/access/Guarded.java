package org.holdfast.access;

import java.lang.annotation.Annotation;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds what nobody said a policy for: the application does not start with it. */
public final class Guarded {

    private Guarded() {}

    /** What is wrong with an entity, empty if a rule can speak of its rows. */
    public static Optional<String> entity(Class<?> type) {
        return says(type, Holds.class)
                .or(() -> isOpen(type.getAnnotation(Holds.class).value())
                        ? Optional.empty()
                        : Optional.of(type.getName() + " holds what no rule opens to anybody"));
    }

    /** What is wrong with a view, empty if a rule opens it to somebody. */
    public static Optional<String> view(Class<?> type) {
        return says(type, Opens.class)
                .or(() -> Arrays.stream(type.getAnnotation(Opens.class).value()).anyMatch(Guarded::isOpen)
                        ? Optional.empty()
                        : Optional.of(type.getName() + " is for an act that no rule opens to anybody"));
    }

    /** What is wrong with a job, empty if it says what it touches. */
    public static Optional<String> job(Class<?> type) {
        return says(type, Unattended.class);
    }

    /** What is wrong with an address beside the views, empty if it says why it is open. */
    public static Optional<String> address(Class<?> type) {
        return says(type, OpenToStrangers.class);
    }

    /** What is wrong with the methods of a use case, none if each says who may call it. */
    public static Stream<String> useCase(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                .filter(method -> !method.isAnnotationPresent(Allowed.class))
                .map(method -> type.getName() + "." + method.getName() + " lacks @" + Allowed.class.getSimpleName());
    }

    private static boolean isOpen(Kind kind) {
        return Arrays.stream(Rule.values()).anyMatch(rule -> rule.speaksOf(kind));
    }

    private static boolean isOpen(Act act) {
        return Arrays.stream(Rule.values()).anyMatch(rule -> rule.speaksOf(act));
    }

    private static Optional<String> says(Class<?> type, Class<? extends Annotation> policy) {
        return type.isAnnotationPresent(policy)
                ? Optional.empty()
                : Optional.of(type.getName() + " lacks @" + policy.getSimpleName());
    }
}
