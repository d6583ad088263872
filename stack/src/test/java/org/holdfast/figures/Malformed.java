package org.holdfast.figures;

import java.util.List;

/** Messages that are none. */
final class Malformed {

    private static final int DEEP = 5_000;
    private static final int LONG = 3_000_000;

    private Malformed() {}

    /** In the place of what a page says. */
    static List<String> words() {
        return List.of(
                "null",
                "{}",
                "\"\"",
                "[null]",
                "[[]]",
                "[\"click\"]",
                "[{}]",
                "[{\"type\":null}]",
                "[{\"type\":\"nothing\"}]",
                "[{\"type\":{\"type\":\"event\"}}]",
                "[{\"type\":\"event\"}]",
                "[{\"type\":\"event\",\"node\":\"one\",\"event\":\"click\"}]",
                "[{\"type\":\"event\",\"node\":-1,\"event\":\"click\"}]",
                "[{\"type\":\"event\",\"node\":99999999999999999999,\"event\":\"click\"}]",
                "[{\"type\":\"event\",\"node\":1e400,\"event\":\"click\"}]",
                "[{\"type\":\"event\",\"node\":1,\"event\":null,\"data\":null}]",
                "[{\"type\":\"mSync\",\"node\":1}]",
                "[{\"type\":\"mSync\",\"node\":1,\"feature\":999,\"property\":\"value\",\"value\":{}}]",
                "[{\"type\":\"mSync\",\"node\":1,\"feature\":1,\"property\":\"__proto__\",\"value\":[]}]",
                "[{\"type\":\"publishedEventHandler\",\"node\":1,\"templateEventMethodName\":null}]",
                "[{\"type\":\"navigation\"}]",
                "[{\"type\":\"navigation\",\"location\":\"../../WEB-INF/web.xml\",\"link\":1}]",
                "[{\"type\":\"navigation\",\"location\":\"http://elsewhere.example/\",\"link\":1}]",
                "[{\"type\":\"channel\",\"node\":1,\"channel\":-1,\"args\":{}}]",
                "[{\"type\":\"attachExistingElementById\",\"node\":1,\"attachReqId\":-1,\"attachAssignedId\":-1}]",
                "[{\"type\":\"event\",\"node\":1,\"event\":\"" + "x".repeat(LONG) + "\"}]",
                "[".repeat(DEEP) + "]".repeat(DEEP),
                "[{\"type\":\"event\",\"node\":1,\"event\":\"click\",\"data\":" + "{\"a\":".repeat(DEEP) + "1"
                        + "}".repeat(DEEP) + "}]");
    }

    /** In the place of the whole message. */
    static List<String> bodies() {
        return List.of(
                "",
                "{",
                "null",
                "[]",
                "0",
                "{}",
                "\u0000",
                "{\"rpc\":[]}",
                "{\"csrfToken\":{}}",
                "for(;;);[{}]",
                "<x/>");
    }
}
