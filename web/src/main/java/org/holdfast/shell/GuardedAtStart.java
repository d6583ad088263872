package org.holdfast.shell;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.AfterBeanDiscovery;
import jakarta.enterprise.inject.spi.Extension;
import jakarta.enterprise.inject.spi.ProcessAnnotatedType;
import jakarta.enterprise.inject.spi.WithAnnotations;
import jakarta.servlet.http.HttpServlet;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.TreeSet;
import org.holdfast.access.Guarded;
import org.holdfast.server.Job;

/** Stops the application from starting with a view, a use case, a job, an address or a download that nobody said a policy for. */
public class GuardedAtStart implements Extension {

    private static final String OURS = "org.holdfast.";

    private final TreeSet<String> problems = new TreeSet<>();

    void views(@Observes @WithAnnotations(Route.class) ProcessAnnotatedType<?> found) {
        ours(found)
                .filter(type -> type.isAnnotationPresent(Route.class))
                .map(Guarded::view)
                .ifPresent(this::note);
    }

    void useCases(@Observes @WithAnnotations(Transactional.class) ProcessAnnotatedType<?> found) {
        ours(found)
                .filter(type -> type.isAnnotationPresent(Transactional.class)
                        && !type.getPackageName().endsWith(".jpa"))
                .stream()
                .flatMap(Guarded::useCase)
                .forEach(problems::add);
    }

    void jobs(@Observes ProcessAnnotatedType<? extends Job> found) {
        ours(found).filter(type -> !type.isInterface()).map(Guarded::job).ifPresent(this::note);
    }

    void addresses(@Observes ProcessAnnotatedType<? extends HttpServlet> found) {
        ours(found).map(Guarded::address).ifPresent(this::note);
    }

    void downloads(@Observes ProcessAnnotatedType<? extends DownloadHandler> found) {
        ours(found).map(Guarded::download).ifPresent(this::note);
    }

    void end(@Observes AfterBeanDiscovery discovered) {
        problems.forEach(problem -> discovered.addDefinitionError(new IllegalStateException(problem)));
    }

    private void note(Optional<String> problem) {
        problem.ifPresent(problems::add);
    }

    private static Optional<Class<?>> ours(ProcessAnnotatedType<?> found) {
        return Optional.<Class<?>>of(found.getAnnotatedType().getJavaClass())
                .filter(type -> type.getName().startsWith(OURS));
    }
}
