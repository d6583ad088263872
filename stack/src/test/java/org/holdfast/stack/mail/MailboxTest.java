package org.holdfast.stack.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MailboxTest {
    private static final String HERE = "127.0.0.1";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private int smtp;
    private int http;

    @BeforeEach
    void findPorts() throws IOException {
        try (var one = new ServerSocket(0, 1, InetAddress.getByName(HERE));
                var other = new ServerSocket(0, 1, InetAddress.getByName(HERE))) {
            smtp = one.getLocalPort();
            http = other.getLocalPort();
        }
    }

    @Test
    void what_is_sent_is_shown_newest_first_and_still_there_after_a_restart() throws Exception {
        try (Mailbox mailbox = open()) {
            send("first");
            send("second ñ 🌿");
        }
        try (Mailbox mailbox = open()) {
            assertThat(get("/").body()).containsSubsequence("second ñ 🌿", "first");
        }
    }

    @Test
    void the_page_runs_no_scripts_and_is_kept_nowhere() throws Exception {
        try (Mailbox mailbox = open()) {
            HttpResponse<String> page = get("/");
            assertThat(page.headers().firstValue("Content-Security-Policy"))
                    .hasValueSatisfying(policy -> assertThat(policy).startsWith("default-src 'none'"));
            assertThat(page.headers().firstValue("Cache-Control")).contains("no-store");
        }
    }

    @Test
    void other_paths_are_not_found() throws Exception {
        try (Mailbox mailbox = open()) {
            assertThat(get("/../secrets.properties").statusCode()).isEqualTo(404);
        }
    }

    private Mailbox open() throws IOException {
        return Mailbox.open(
                folder,
                new InetSocketAddress(HERE, smtp),
                new InetSocketAddress(HERE, http),
                Clock.systemUTC(),
                ZoneOffset.UTC);
    }

    private void send(String subject) {
        GreenMailUtil.sendTextEmail(
                "maya@holdfast.example",
                "no-reply@holdfast.invalid",
                subject,
                "Hello",
                new ServerSetup(smtp, HERE, "smtp"));
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create("http://" + HERE + ":" + http + path))
                            .build(),
                    BodyHandlers.ofString());
        }
    }
}
