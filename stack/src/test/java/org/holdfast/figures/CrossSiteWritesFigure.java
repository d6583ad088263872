package org.holdfast.figures;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A real save is held back and sent with the token left out, made up and borrowed, and as from another website. */
final class CrossSiteWritesFigure implements Figure {

    private static final List<Map.Entry<String, String>> FROM_ELSEWHERE = List.of(
            Map.entry("Sec-Fetch-Site", "cross-site"),
            Map.entry("Sec-Fetch-Site", "same-site"),
            Map.entry("Origin", "https://elsewhere.example"));

    private int tried;
    private int accepted;

    @Override
    public int promise() {
        return 5;
    }

    @Override
    public Finding take(Scale scale) throws Exception {
        tried = 0;
        accepted = 0;
        try (Guest writer = Guest.client("yusuf.rahman");
                Guest other = Guest.client("daniel.reyes")) {
            writer.openWorksheet();
            other.openWorksheet();
            Message borrowed =
                    Message.heldBack(other.page(), () -> other.firstField().fill("borrowed"));
            Message save =
                    Message.heldBack(writer.page(), () -> writer.firstField().fill("a-save " + UUID.randomUUID()));
            String cookie = writer.cookie();
            send(save.withoutToken(), cookie);
            send(save.withToken(""), cookie);
            send(save.withToken("null"), cookie);
            send(save.withToken(borrowed.token()), cookie);
            for (int guess = 0; guess < scale.of(20, 500); guess++) {
                send(save.withToken(UUID.randomUUID().toString()), cookie);
            }
            send(save, other.cookie());
            for (Map.Entry<String, String> header : FROM_ELSEWHERE) {
                send(save, cookie, header.getKey(), header.getValue());
                signOut(cookie, header.getKey(), header.getValue());
            }
            boolean real = isSaved(save, cookie);
            return new Finding(
                    tried + " writes without the right token or from elsewhere, " + accepted
                            + " accepted; the real one " + (real ? "was" : "was not"),
                    accepted == 0 && real);
        }
    }

    private void send(Message message, String cookie, String... headers) throws Exception {
        tried++;
        if (isSaved(message, cookie, headers)) {
            accepted++;
        }
    }

    private static boolean isSaved(Message message, String cookie, String... headers)
            throws SQLException, IOException, InterruptedException {
        long before = Table.savesOfAnswers();
        String[] all = new String[headers.length + 2];
        all[0] = "Cookie";
        all[1] = cookie;
        System.arraycopy(headers, 0, all, 2, headers.length);
        Wire.send(message, all);
        return Table.savesOfAnswers() != before;
    }

    private void signOut(String cookie, String header, String value) throws IOException, InterruptedException {
        tried++;
        Wire.post("/signout", "", "Cookie", cookie, header, value);
        if (Wire.get("/home", "Cookie", cookie).statusCode() != 200) {
            accepted++;
        }
    }
}
