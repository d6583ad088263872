package org.holdfast.server;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** What is the same for everybody and says nothing: style sheets, scripts, fonts and icons. */
public final class StaticFiles {

    private static final List<String> FILES =
            List.of("/holdfast.css", "/desk.css", "/leave.js", "/favicon.ico", "/robots.txt");
    private static final List<String> FOLDERS = List.of("/VAADIN/", "/aura/", "/icons/");
    private static final String MADE_FOR_ONE = "/VAADIN/dynamic/";

    private StaticFiles() {}

    public static boolean include(HttpServletRequest request) {
        String path = request.getRequestURI();
        return FILES.contains(path)
                || (FOLDERS.stream().anyMatch(path::startsWith) && !path.startsWith(MADE_FOR_ONE) && isPlain(path));
    }

    /** No dots that climb and nothing encoded: a path that means exactly what it reads. */
    private static boolean isPlain(String path) {
        return !path.contains("..") && path.indexOf('%') < 0 && path.indexOf(';') < 0 && path.indexOf('\\') < 0;
    }
}
