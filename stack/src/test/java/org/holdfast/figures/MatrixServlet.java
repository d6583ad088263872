package org.holdfast.figures;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Runs the matrix inside the server, and tells what it found a line each. */
@WebServlet("/matrix")
public class MatrixServlet extends HttpServlet {

    @Inject
    private transient Matrix matrix;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        matrix.run();
        response.setContentType("text/plain");
        response.setCharacterEncoding("UTF-8");
        response.getWriter().println(matrix.rightly().line(1));
        response.getWriter().println(matrix.recorded().line(21));
    }
}
