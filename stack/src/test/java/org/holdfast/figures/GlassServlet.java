package org.holdfast.figures;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Runs the emergencies inside the server, as many as asked for, and tells what came of them. */
@WebServlet("/glass")
public class GlassServlet extends HttpServlet {

    @Inject
    private transient GlassTrial trial;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Finding finding = trial.take(Integer.parseInt(request.getParameter("uses")));
        response.setContentType("text/plain");
        response.setCharacterEncoding("UTF-8");
        response.getWriter().println(finding.line(31));
    }
}
