package org.holdfast.worksheet.fhir;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Makes keys from whatever names a file has: the same where it can be, and never the same twice. */
final class KeyNames {

    private static final int LONGEST = 40;

    private final Set<String> taken = new HashSet<>();

    String of(String name) {
        String wish = spelled(name);
        String key = wish;
        for (int again = 2; !taken.add(key); again++) {
            String end = "-" + again;
            key = wish.substring(0, Math.min(wish.length(), LONGEST - end.length())) + end;
        }
        return key;
    }

    private static String spelled(String name) {
        String head = name.length() > LONGEST ? name.substring(0, LONGEST) : name;
        StringBuilder key = new StringBuilder();
        for (char one : head.toLowerCase(Locale.ROOT).toCharArray()) {
            key.append(one >= 'a' && one <= 'z' || one >= '0' && one <= '9' ? one : '-');
        }
        boolean begins = !key.isEmpty() && key.charAt(0) >= 'a' && key.charAt(0) <= 'z';
        String whole = begins ? key.toString() : "q" + key;
        return whole.substring(0, Math.min(whole.length(), LONGEST));
    }
}
