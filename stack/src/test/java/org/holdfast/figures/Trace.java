package org.holdfast.figures;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.holdfast.stack.TestStack;

/** While this is open the application's server writes down all that it, its database layer and its views do. */
final class Trace implements AutoCloseable {

    private static final int TRIES = 100;
    private static final long PAUSE = 100;

    private final Path settings;

    /** @param sign stands in the log when it has begun */
    Trace(String sign) throws IOException, InterruptedException {
        Path folder = Files.createDirectories(TestStack.shared().server().resolve("configDropins/overrides"));
        this.settings = folder.resolve("trace.xml");
        Files.writeString(settings, """
                <server>
                  <logging traceFileName="trace.log" maxFileSize="0"
                    traceSpecification="*=info:org.holdfast.*=all:org.eclipse.persistence.*=all:eclipselink.*=all:com.vaadin.*=all:com.mysql.*=all:%s=all"/>
                </server>
                """.formatted(sign));
        await(sign);
    }

    /** How many bytes of trace there are. */
    static long length() throws IOException {
        long length = 0;
        for (Path log : TestStack.shared().logs()) {
            length += log.getFileName().toString().startsWith("trace") ? Files.size(log) : 0;
        }
        return length;
    }

    @Override
    public void close() throws IOException {
        Files.delete(settings);
    }

    private static void await(String sign) throws IOException, InterruptedException {
        Needle begun = new Needle(sign);
        for (int time = 0; time < TRIES; time++) {
            for (Path log : TestStack.shared().logs()) {
                if (log.endsWith("trace.log") && begun.in(Files.readAllBytes(log)) > 0) {
                    return;
                }
            }
            Thread.sleep(PAUSE);
        }
        throw new IllegalStateException("The server does not trace");
    }
}
