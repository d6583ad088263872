package org.holdfast.shell;

import com.vaadin.flow.server.communication.IndexHtmlRequestListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.security.SecureRandom;
import java.util.Base64;
import org.holdfast.server.SecurityHeaders;
import org.jsoup.nodes.Element;

/**
 * Lets the page run our scripts and nobody else's.
 *
 * <p>Inline scripts need the nonce. Vaadin 25.2 builds functions from text that the server sends, hence 'unsafe-eval',
 * and its components add style elements of their own without a nonce.
 */
class FirstPage implements IndexHtmlRequestListener {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int NONCE_BYTES = 18;
    private static final String POLICY = "default-src 'none'; script-src 'self' 'nonce-%1$s' 'unsafe-eval'; "
            + "style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; connect-src 'self'; "
            + "form-action 'self'; base-uri 'self'; frame-ancestors 'none'";

    @Override
    public void modifyIndexHtmlResponse(IndexHtmlResponse page) {
        byte[] bytes = new byte[NONCE_BYTES];
        RANDOM.nextBytes(bytes);
        String nonce = Base64.getEncoder().encodeToString(bytes);
        page.getDocument()
                .head()
                .appendChild(new Element("script").attr("src", "leave.js").attr("defer", true));
        page.getDocument().select("script[initial]").forEach(FirstPage::escape);
        page.getDocument().select("script").attr("nonce", nonce);
        page.getVaadinResponse().setHeader(SecurityHeaders.CONTENT_POLICY, POLICY.formatted(nonce));
    }

    /**
     * Vaadin writes what a view says into a script as it is, so that a client's words could end the script and go on as
     * markup. All of it is JSON after the first lines, in which an escape means the same.
     */
    static void escape(Element script) {
        script.dataNodes()
                .forEach(words -> words.setWholeData(words.getWholeData().replace("<", "\\u003C")));
    }
}
