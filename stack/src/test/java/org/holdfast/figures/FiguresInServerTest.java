package org.holdfast.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.holdfast.practice.Cast;
import org.holdfast.practice.StoredPractice;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Takes the figures about use cases where they really run, with all that the server puts around them. */
@Tag("container")
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class FiguresInServerTest {

    @Deployment
    static WebArchive modules() {
        return StoredPractice.archive(
                Cast.class,
                EveryAct.class,
                EveryAct.Attempt.class,
                Person.class,
                Scene.class,
                Covers.class,
                Covering.class,
                AdminActs.class,
                LibraryActs.class,
                GlassTrial.class,
                GlassServlet.class,
                Matrix.class,
                Matrix.Answer.class,
                MatrixServlet.class,
                Chain.class,
                Device.class,
                ClientDevice.class,
                DeskDevice.class,
                Interleaving.class,
                Interleaving.Outcome.class,
                StaleEdits.class,
                StaleEditsServlet.class,
                Finding.class);
    }

    @Test
    void an_emergency_access_is_recorded_notified_and_over_in_time(@ArquillianResource URI base)
            throws IOException, InterruptedException {
        Assumptions.assumeTrue(Asked.isAsked(31));
        List<String> lines = taken(base, "glass?uses=" + Scale.asked().of(5, 100));
        assertThat(lines).singleElement().satisfies(line -> assertThat(line).endsWith(": holds"));
    }

    @Test
    void every_promise_about_use_cases_holds(@ArquillianResource URI base) throws IOException, InterruptedException {
        Assumptions.assumeTrue(Asked.isAsked(1) || Asked.isAsked(21));
        assertThat(taken(base, "matrix")).hasSize(2).allMatch(line -> line.endsWith(": holds"));
    }

    @Test
    void nothing_is_written_over_unseen(@ArquillianResource URI base) throws IOException, InterruptedException {
        Assumptions.assumeTrue(Asked.isAsked(13));
        assertThat(taken(base, "stale?times=" + Scale.asked().of(50, 500)))
                .hasSize(1)
                .allMatch(line -> line.endsWith(": holds"));
    }

    private static List<String> taken(URI base, String where) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            Watch watch = new Watch();
            HttpResponse<String> found = client.send(
                    HttpRequest.newBuilder(base.resolve(where)).build(), HttpResponse.BodyHandlers.ofString());
            List<String> lines = found.body().lines().toList();
            lines.forEach(System.out::println);
            watch.stop(where);
            return lines;
        }
    }
}
