package org.holdfast.figures;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Lines that would run, break a query or fall apart, if anything took them for more than words. */
final class Hostile {

    /** What each script among them would leave behind. */
    static final String MARK = "holdfastRan";

    private static final String RUN = "window." + MARK + "=1";
    private static final List<String> SCRIPTS = List.of(
            "<script>" + RUN + "</script>",
            "</textarea><script>" + RUN + "</script>",
            "<img src=x onerror=" + RUN + ">",
            "<svg onload=" + RUN + ">",
            "<svg><animate onbegin=" + RUN + " attributeName=x dur=1s>",
            "<iframe srcdoc=\"<script>parent." + MARK + "=1</script>\">",
            "<iframe src=\"javascript:parent." + MARK + "=1\">",
            "<a href=\"javascript:" + RUN + "\">here</a>",
            "<body onload=" + RUN + ">",
            "<details open ontoggle=" + RUN + ">",
            "<input autofocus onfocus=" + RUN + ">",
            "<template><script>" + RUN + "</script></template>",
            "<math><mtext></form><form><mglyph><style></math><img src onerror=" + RUN + ">",
            "<object data=\"javascript:" + RUN + "\">",
            "<style>@import 'javascript:" + RUN + "'</style>",
            "<vaadin-button onclick=" + RUN + ">here</vaadin-button>",
            "\"><script>" + RUN + "</script>",
            "'-" + RUN + "-'",
            "`${" + RUN + "}`",
            "{{constructor.constructor('" + RUN + "')()}}",
            "${" + RUN + "}",
            "#{" + RUN + "}",
            "<%= " + RUN + " %>",
            "[[${" + RUN + "}]]",
            "javascript:" + RUN,
            "data:text/html,<script>" + RUN + "</script>");
    private static final List<String> QUERIES = List.of(
            "' OR '1'='1",
            "\" OR \"\"=\"",
            "'; DROP TABLE answer; --",
            "' UNION SELECT words FROM answer -- ",
            "1); DELETE FROM response; --",
            "\\'; SELECT SLEEP(1); #",
            "%' ESCAPE '\\' OR '%'='",
            "%_\\",
            "LIKE '%' /*",
            "*/ OR 1=1 /*",
            ":subject ?1 ?2");
    private static final List<String> WORDS = List.of(
            "{0} {1,number} {2,choice,0#none|1#one} '{'",
            "%s %n %d %1$s",
            "I'm “fine”, said O’Neil — “d’accord”",
            "\u202Ebackwards\u202C and on",
            "zero\u200Bwidth\u200Djoined\uFEFF",
            "e\u0301 \u00e9 \u1E69 s\u0323\u0307",
            "👩🏽‍❤️‍👨🏿 👨‍👩‍👧‍👦 🏳️‍🌈",
            "ｆｕｌｌ ｗｉｄｔｈ ＜script＞",
            "日本語 العربية עברית ไทย हिन्दी",
            "&lt;b&gt; &amp;amp; &#60; &nbsp;",
            "]]> <![CDATA[ <!-- -->",
            "../../etc/passwd ..\\..\\win.ini",
            "%3Cscript%3E %00 %0d%0aSet-Cookie: a=b",
            "{\"type\":\"event\",\"node\":1} [null]",
            "=1+1 +1 -1 @SUM(A1)",
            "\\u003cscript\\u003e \\x3c \\\\",
            "a\tb  c");
    private static final List<UnaryOperator<String>> TWISTS = List.of(
            line -> line,
            line -> line.replace("script", "ScRiPt").replace("onerror", "OnErRoR"),
            line -> line.replace("<", "<<").replace(">", ">>"),
            line -> "x\" " + line + " y='",
            line -> line.replace(' ', '/'),
            line -> "<b>" + line + "</b>",
            line -> line + line.substring(0, line.offsetByCodePoints(0, 1)),
            line -> "<!--" + line + "-->",
            line -> line.replace("=", " = "),
            line -> "\"'`" + line + "`'\"");

    private Hostile() {}

    /** So many different lines, none with white space around it and none longer than this. */
    static List<String> lines(int many, int longest, Random chance) {
        List<String> seeds = new ArrayList<>(SCRIPTS);
        seeds.addAll(QUERIES);
        seeds.addAll(WORDS);
        Collections.shuffle(seeds, chance);
        Set<String> lines = new LinkedHashSet<>();
        for (String seed : seeds) {
            add(lines, many, longest, seed);
        }
        while (lines.size() < many) {
            String line = any(seeds, chance);
            for (int twists = 1 + chance.nextInt(3); twists > 0; twists--) {
                line = any(TWISTS, chance).apply(line);
            }
            add(lines, many, longest, Integer.toString(lines.size(), 36) + " " + line);
        }
        return List.copyOf(lines);
    }

    private static void add(Set<String> lines, int many, int longest, String line) {
        if (lines.size() < many && line.length() <= longest) {
            lines.add(line.strip());
        }
    }

    private static <T> T any(List<T> all, Random chance) {
        return all.get(chance.nextInt(all.size()));
    }
}
