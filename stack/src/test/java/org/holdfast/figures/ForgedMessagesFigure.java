package org.holdfast.figures;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Pages with nothing to change are sent every kind of message for every node they might have, shown or not, enabled or
 * not: nothing at all may change in the database. A page where something may be changed shows that the forgery works.
 */
final class ForgedMessagesFigure implements Figure {

    private static final List<String> TABLES =
            List.of("answer", "response", "assignment", "plan", "account", "private_note", "couple");
    private static final int NODES_A_MESSAGE = 50;

    private int sent;
    private int effects;

    @Override
    public int promise() {
        return 4;
    }

    @Override
    public Finding take(Scale scale) throws Exception {
        sent = 0;
        effects = 0;
        int nodes = scale.of(400, 4_000);
        try (Guest reader = Guest.client("alexandra.papadimitriou")) {
            forge(reader, nodes);
            reader.open("/home").open("/nowhere");
            forge(reader, nodes);
        }
        int forged = effects;
        boolean works;
        try (Guest writer = Guest.client("elif.demirtas")) {
            writer.openWorksheet();
            forge(writer, nodes);
            works = effects > forged;
        }
        return new Finding(
                sent + " forged messages, " + forged + " with an effect; where they may have one they "
                        + (works ? "did" : "did not"),
                works && forged == 0);
    }

    private void forge(Guest guest, int nodes) throws SQLException, IOException, InterruptedException {
        Message real =
                Message.heldBack(guest.page(), () -> guest.page().keyboard().press("a"));
        String cookie = guest.cookie();
        Message next = real;
        for (int from = 1; from < nodes; from += NODES_A_MESSAGE) {
            String acts = IntStream.range(from, from + NODES_A_MESSAGE)
                    .mapToObj(ForgedMessagesFigure::acts)
                    .collect(Collectors.joining(","));
            long before = state();
            String answer = Wire.send(next.saying(acts), "Cookie", cookie).body();
            sent++;
            effects += state() == before ? 0 : 1;
            next = next.after(answer);
        }
    }

    private static String acts(int node) {
        String words = "forged-" + UUID.randomUUID();
        return Stream.of(
                        "{'type':'mSync','node':%d,'feature':1,'property':'value','value':'%s'}".formatted(node, words),
                        "{'type':'event','node':%d,'event':'change','data':{}}".formatted(node),
                        "{'type':'event','node':%d,'event':'value-changed','data':{'for':'change'}}".formatted(node),
                        "{'type':'event','node':%d,'event':'click','data':{}}".formatted(node),
                        "{'type':'publishedEventHandler','node':%d,'templateEventMethodName':'save','templateEventMethodArgs':[],'promise':-1}"
                                .formatted(node))
                .collect(Collectors.joining(","))
                .replace('\'', '"');
    }

    /** Changes whenever something does. */
    private static long state() throws SQLException {
        String sum = TABLES.stream()
                .map(table -> "(select count(*) + coalesce(sum(version), 0) from " + table + ")")
                .collect(Collectors.joining(" + "));
        return Table.number("select " + sum + " + (select count(*) from check_in)");
    }
}
