package org.holdfast.access;

import java.lang.annotation.Annotation;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds what nobody said a policy for, and names it: the application does not start with it. */
public final class Guarded {

    private Guarded() {}

    public static Optional<String> entity(Class<?> type) {
        return lacks(type, Holds.class);
    }

    public static Optional<String> view(Class<?> type) {
        return lacks(type, Opens.class);
    }

    public static Optional<String> job(Class<?> type) {
        return lacks(type, Unattended.class);
    }

    /** An address beside the views. */
    public static Optional<String> address(Class<?> type) {
        return lacks(type, OpenToStrangers.class);
    }

    /** What makes a file of something. */
    public static Optional<String> download(Class<?> type) {
        return lacks(type, HandsOut.class);
    }

    /** Each public method of a use case has to say who may call it. */
    public static Stream<String> useCase(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                .filter(method -> !method.isAnnotationPresent(Allowed.class))
                .map(method -> sentence(type.getName() + "." + method.getName(), Allowed.class));
    }

    private static Optional<String> lacks(Class<?> type, Class<? extends Annotation> policy) {
        return type.isAnnotationPresent(policy) ? Optional.empty() : Optional.of(sentence(type.getName(), policy));
    }

    private static String sentence(String what, Class<? extends Annotation> policy) {
        return what + " lacks @" + policy.getSimpleName();
    }
}
