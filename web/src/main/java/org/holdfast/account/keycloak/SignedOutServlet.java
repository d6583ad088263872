package org.holdfast.account.keycloak;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.holdfast.server.PlainPage;

/** Says that a person is signed out; open to everyone. */
public class SignedOutServlet extends HttpServlet {

    static final String PATH = "/signed-out";

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String key = request.getParameter("here") == null ? "plain.signedout" : "plain.signedout.here";
        PlainPage.leadingTo("/", HttpServletResponse.SC_OK, key).send(request, response);
    }
}
