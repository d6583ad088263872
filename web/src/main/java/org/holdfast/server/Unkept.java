package org.holdfast.server;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;

/** An answer that no browser and no proxy keeps, whatever else whoever writes it would have them do. */
class Unkept extends HttpServletResponseWrapper {

    private static final String CACHING = "Cache-Control";
    private static final String NOT_AT_ALL = "no-store";

    Unkept(HttpServletResponse response) {
        super(response);
        response.setHeader(CACHING, NOT_AT_ALL);
    }

    @Override
    public void setHeader(String name, String value) {
        super.setHeader(name, name.equalsIgnoreCase(CACHING) ? NOT_AT_ALL : value);
    }

    @Override
    public void addHeader(String name, String value) {
        if (name.equalsIgnoreCase(CACHING)) {
            setHeader(name, value);
        } else {
            super.addHeader(name, value);
        }
    }
}
