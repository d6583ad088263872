package org.holdfast.shell;

import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.VaadinResponse;
import java.io.IOException;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.holdfast.access.NotAllowed;
import org.holdfast.server.Failure;
import org.holdfast.shared.NotFound;
import org.holdfast.shared.Refused;

/** Answers a download: with the file, or as if there were none, whatever stands against it. */
public final class HandingOut {

    private HandingOut() {}

    /**
     * @param name of letters, digits, dots and hyphens alone
     * @param file made when it is asked for, by a use case that looks at the rights there are then
     */
    public static void file(VaadinResponse response, String name, String type, Supplier<byte[]> file)
            throws IOException {
        byte[] bytes;
        try {
            bytes = file.get();
        } catch (NotFound | NotAllowed | Refused shut) {
            response.setStatus(HttpStatusCode.NOT_FOUND.getCode());
            return;
        } catch (RuntimeException broken) {
            Failure failure = Failure.of(broken);
            failure.log();
            response.setStatus((failure.databaseIsAway()
                            ? HttpStatusCode.SERVICE_UNAVAILABLE
                            : HttpStatusCode.INTERNAL_SERVER_ERROR)
                    .getCode());
            return;
        }
        response.setContentType(type);
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    private static HttpStatusCode status(Failure failure) {
        if (Stream.of(NotFound.class, NotAllowed.class, Refused.class)
                .anyMatch(shut -> failure.find(shut).isPresent())) {
            return HttpStatusCode.NOT_FOUND;
        }
        failure.log();
        return failure.databaseIsAway() ? HttpStatusCode.SERVICE_UNAVAILABLE : HttpStatusCode.INTERNAL_SERVER_ERROR;
    }
}
