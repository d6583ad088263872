package org.holdfast.stack;

import java.nio.file.Path;

/** A folder below target for the servers of one test run; what an earlier, killed run left there is ended first. */
record TestHome(Path project, DataFolder data, Running running) implements AutoCloseable {
    static TestHome fresh(String name) {
        Path project = Path.of(System.getProperty("holdfast.project", ".."))
                .toAbsolutePath()
                .normalize();
        DataFolder data = DataFolder.open(project.resolve("stack/target/tests").resolve(name));
        var running = new Running(data.file("running"));
        running.endLeftovers();
        data.reset();
        return new TestHome(project, data, running);
    }

    @Override
    public void close() {
        data.close();
    }

    Child start(Child.Command command) {
        return Child.start(command, running);
    }
}
