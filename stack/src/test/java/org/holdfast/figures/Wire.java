package org.holdfast.figures;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.holdfast.stack.TestStack;

/** Requests put together by hand, past every browser. */
final class Wire {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    private Wire() {}

    /** @param headers names and values in turn */
    static HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        return send(request(TestStack.shared().baseUrl() + path, headers).GET().build());
    }

    /** @param headers names and values in turn */
    static HttpResponse<String> post(String path, String body, String... headers)
            throws IOException, InterruptedException {
        return send(request(TestStack.shared().baseUrl() + path, headers)
                .POST(BodyPublishers.ofString(body))
                .build());
    }

    /** The message as the browser would have sent it, with these headers besides. */
    static HttpResponse<String> send(Message message, String... headers) throws IOException, InterruptedException {
        return send(request(message.address(), headers)
                .header("Content-Type", "application/json; charset=UTF-8")
                .POST(BodyPublishers.ofString(message.body()))
                .build());
    }

    private static HttpRequest.Builder request(String address, String... headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(address)).timeout(Duration.ofSeconds(20));
        return headers.length == 0 ? request : request.headers(headers);
    }

    private static HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        return HTTP.send(request, BodyHandlers.ofString());
    }
}
