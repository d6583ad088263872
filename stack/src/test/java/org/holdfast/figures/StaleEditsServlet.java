package org.holdfast.figures;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Runs the interleavings inside the server, and tells in one line what was found. */
@WebServlet("/stale")
public class StaleEditsServlet extends HttpServlet {

    @Inject
    private transient StaleEdits edits;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        try {
            Finding finding = edits.take(Integer.parseInt(request.getParameter("times")), System.nanoTime());
            response.setContentType("text/plain");
            response.setCharacterEncoding("UTF-8");
            response.getWriter().println(finding.line(13));
        } catch (IOException e) {
            throw e;
        } catch (Exception e) {
            throw new ServletException(e);
        }
    }
}
