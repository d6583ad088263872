package org.holdfast.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Says which ports are taken, and finds free ones for tests. */
final class Ports {
    private Ports() {}

    /** Refuses to go on when any port is taken, naming every one of them and its setting. */
    static void refuseTaken(Settings settings) {
        var taken = new ArrayList<String>();
        for (Settings.Port port : Settings.Port.values()) {
            int number = settings.port(port);
            if (isTaken(number)) {
                taken.add(number + " (" + port.setting + ")");
            }
        }
        if (!taken.isEmpty()) {
            throw new Trouble("Another program already listens on %s: stop it, or set another port."
                    .formatted(String.join(", ", taken)));
        }
    }

    static boolean isTaken(int port) {
        // Some systems let a second listener share a port; whoever answers is there all the same
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(loopback(), port));
            return false;
        } catch (IOException taken) {
            return true;
        }
    }

    /** Different ports that were free a moment ago. */
    static List<Integer> free(int count) {
        var sockets = new ArrayList<ServerSocket>();
        try {
            for (int i = 0; i < count; i++) {
                sockets.add(new ServerSocket(0, 1, loopback()));
            }
            return sockets.stream().map(ServerSocket::getLocalPort).collect(Collectors.toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            sockets.forEach(Ports::close);
        }
    }

    private static InetAddress loopback() throws IOException {
        return InetAddress.getByName(Settings.HOST);
    }

    private static void close(ServerSocket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
