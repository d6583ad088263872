package org.holdfast.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** What one answer said about itself, and what it should have said. */
record Headers(Function<String, Optional<String>> header, List<String> cookies) {

    private static final Map<String, Predicate<String>> WANTED = Map.of(
            "content-security-policy", Headers::isStrict,
            "x-content-type-options", "nosniff"::equals,
            "x-frame-options", "DENY"::equals,
            "referrer-policy", "no-referrer"::equals,
            "permissions-policy", value -> value.contains("camera=()"),
            "cross-origin-opener-policy", "same-origin"::equals,
            "cross-origin-resource-policy", "same-origin"::equals);

    private static final List<String> TALKATIVE = List.of("server", "x-powered-by");

    List<String> lacking() {
        List<String> lacking = new ArrayList<>();
        WANTED.forEach((name, good) -> {
            if (header.apply(name).filter(good).isEmpty()) {
                lacking.add(name);
            }
        });
        if (header.apply("cache-control").filter(this::isKeptByNobody).isEmpty()) {
            lacking.add("cache-control");
        }
        TALKATIVE.stream().filter(name -> header.apply(name).isPresent()).forEach(lacking::add);
        if (!cookies.stream().allMatch(Headers::isGuarded)) {
            lacking.add("set-cookie");
        }
        return lacking;
    }

    /** No script but ours, in no frame; what is not named is not loaded. */
    private static boolean isStrict(String policy) {
        String scripts = policy.replaceFirst("(?s).*script-src ([^;]*).*", "$1");
        return policy.startsWith("default-src 'none'")
                && policy.contains("frame-ancestors 'none'")
                && policy.contains("base-uri ")
                && (scripts.equals(policy) || !scripts.contains("'unsafe-inline'"));
    }

    /** Style sheets, scripts and pictures say nothing of anybody and may be kept. */
    private boolean isKeptByNobody(String caching) {
        String type = header.apply("content-type").orElse("");
        boolean sameForAll = type.contains("javascript")
                || type.contains("css")
                || type.startsWith("image/")
                || type.contains("font");
        return caching.contains("no-store") || sameForAll;
    }

    private static boolean isGuarded(String cookie) {
        return cookie.contains("HttpOnly") && cookie.contains("SameSite=");
    }
}
