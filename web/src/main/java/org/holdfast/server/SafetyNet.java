package org.holdfast.server;

import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Catches what nobody else did: the log gets a redacted trace, the person a sentence. */
public class SafetyNet extends HttpFilter {

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException {
        try {
            chain.doFilter(request, response);
        } catch (Exception e) {
            Failure failure = Failure.of(e);
            failure.log();
            if (!response.isCommitted()) {
                PlainPage.of(HttpServletResponse.SC_INTERNAL_SERVER_ERROR, "plain.failed")
                        .with(failure.reference())
                        .send(request, response);
            }
        }
    }
}
