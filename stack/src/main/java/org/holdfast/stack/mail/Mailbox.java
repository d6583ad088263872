package org.holdfast.stack.mail;

import com.icegreen.greenmail.mail.MailAddress;
import com.icegreen.greenmail.mail.MovingMessage;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.user.UserException;
import com.icegreen.greenmail.user.UserManager;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Objects;

/** Takes mail on one port and shows it on another; messages stay in their folder over a restart. */
public final class Mailbox implements AutoCloseable {
    private final Letters letters;
    private final Clock clock;
    private final GreenMail smtp;
    private final HttpServer http;
    private final Page page;

    private Mailbox(Path folder, InetSocketAddress mail, InetSocketAddress web, Clock clock, ZoneId zone)
            throws IOException {
        this.letters = new Letters(folder);
        this.clock = clock;
        this.page = new Page(zone);
        this.smtp = new GreenMail(new ServerSetup(mail.getPort(), mail.getHostString(), ServerSetup.PROTOCOL_SMTP));
        this.http = HttpServer.create(web, 0);
    }

    /** Starts both servers; the addresses should be of this machine only, since anybody who asks may read. */
    public static Mailbox open(Path folder, InetSocketAddress mail, InetSocketAddress web, Clock clock, ZoneId zone)
            throws IOException {
        var mailbox = new Mailbox(folder, mail, web, clock, zone);
        mailbox.start();
        return mailbox;
    }

    private void start() {
        smtp.start();
        UserManager users = smtp.getUserManager();
        users.setMessageDeliveryHandler((message, address) -> keep(users, message, address));
        http.createContext("/", this::show);
        http.start();
    }

    private GreenMailUser keep(UserManager users, MovingMessage message, MailAddress address)
            throws MessagingException, UserException {
        try {
            letters.add(clock.instant(), out -> write(message, out));
        } catch (IOException e) {
            throw new MessagingException("The message could not be kept", e);
        }
        GreenMailUser known = users.getUserByEmail(address.getEmail());
        return known != null ? known : users.createUser(address.getEmail(), address.getEmail(), "");
    }

    private static void write(MovingMessage message, java.io.OutputStream out) throws IOException {
        try {
            message.getMessage().writeTo(out);
        } catch (MessagingException e) {
            throw new IOException(e);
        }
    }

    private void show(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            if (!isAskedByOwnName(exchange)) {
                answer(exchange, 403, "text/plain", "Open this page by its own address.");
            } else if (!"GET".equals(exchange.getRequestMethod())) {
                answer(exchange, 405, "text/plain", "There is nothing to change here.");
            } else if ("/".equals(path)) {
                answer(exchange, 200, "text/html", page.of(letters.newestFirst()));
            } else if ("/mailbox.css".equals(path)) {
                answer(exchange, 200, "text/css", css());
            } else {
                answer(exchange, 404, "text/plain", "There is nothing here; the mailbox is at /.");
            }
        }
    }

    /** A foreign name that was made to point here must not read one-time links. */
    private boolean isAskedByOwnName(HttpExchange exchange) {
        int port = http.getAddress().getPort();
        String asked = exchange.getRequestHeaders().getFirst("Host");
        return ("127.0.0.1:" + port).equals(asked) || ("localhost:" + port).equals(asked);
    }

    private static void answer(HttpExchange exchange, int status, String type, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        var headers = exchange.getResponseHeaders();
        headers.set("Content-Type", type + "; charset=utf-8");
        headers.set("Content-Security-Policy", "default-src 'none'; style-src 'self'; frame-ancestors 'none'");
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Referrer-Policy", "no-referrer");
        headers.set("Cache-Control", "no-store");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    private static String css() throws IOException {
        try (InputStream in = Objects.requireNonNull(
                Mailbox.class.getResourceAsStream("/mailbox/mailbox.css"), "mailbox/mailbox.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Override
    public void close() {
        http.stop(0);
        smtp.stop();
    }
}
