package org.holdfast.server;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Answers every page with a plain sentence for as long as the database is not ready. */
public class OpeningHours extends HttpFilter {

    private final transient Tables tables;

    @Inject
    OpeningHours(Tables tables) {
        this.tables = tables;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (StaticFiles.include(request)) {
            chain.doFilter(request, response);
            return;
        }
        switch (tables.state()) {
            case READY -> chain.doFilter(request, response);
            case WAITING -> closed("plain.waiting").send(request, response);
            case BROKEN -> closed("plain.broken").send(request, response);
        }
    }

    private static PlainPage closed(String key) {
        return PlainPage.of(HttpServletResponse.SC_SERVICE_UNAVAILABLE, key);
    }
}
