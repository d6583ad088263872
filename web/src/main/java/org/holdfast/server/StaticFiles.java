package org.holdfast.server;

import jakarta.servlet.http.HttpServletRequest;
import java.net.MalformedURLException;
import java.util.List;
import java.util.regex.Pattern;

/** What is the same for everybody and says nothing: style sheets, scripts, fonts and icons. */
public final class StaticFiles {

    private static final String FRAMEWORK = "/VAADIN/";
    private static final String BUNDLE = "META-INF/VAADIN/webapp";
    private static final String MADE_FOR_ONE = "/VAADIN/dynamic/";
    private static final List<String> FOLDERS = List.of("/aura/", "/icons/", "/webjars/");
    private static final Pattern ROOT_FILE = Pattern.compile("/[a-z-]+\\.(css|js)");

    private StaticFiles() {}

    /** Whether this asks for such a file, and there is one; anything else is a place in the application. */
    public static boolean include(HttpServletRequest request) {
        String path = request.getRequestURI();
        if (!isPlain(path) || path.startsWith(MADE_FOR_ONE)) {
            return false;
        }
        if (path.startsWith(FRAMEWORK)) {
            return isBundled(path) || exists(request, path);
        }
        return (FOLDERS.stream().anyMatch(path::startsWith)
                        || ROOT_FILE.matcher(path).matches())
                && exists(request, path);
    }

    /** Where the framework's own build puts what the browser loads. */
    private static boolean isBundled(String path) {
        return StaticFiles.class.getClassLoader().getResource(BUNDLE + path) != null;
    }

    private static boolean exists(HttpServletRequest request, String path) {
        try {
            return request.getServletContext().getResource(path) != null;
        } catch (MalformedURLException e) {
            return false;
        }
    }

    /** No dots that climb and nothing encoded: a path that means exactly what it reads. */
    private static boolean isPlain(String path) {
        return !path.contains("..") && path.indexOf('%') < 0 && path.indexOf(';') < 0 && path.indexOf('\\') < 0;
    }
}
