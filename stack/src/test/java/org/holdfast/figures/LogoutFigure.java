package org.holdfast.figures;

import com.microsoft.playwright.options.Cookie;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;

/** The cookie of before a sign-in opens nothing after it, and what was signed out stays so, whoever kept the cookies. */
final class LogoutFigure implements Figure {

    private int tried;
    private int accepted;

    @Override
    public int promise() {
        return 6;
    }

    @Override
    public Finding take(Scale scale) throws Exception {
        tried = 0;
        accepted = 0;
        int kept = 0;
        int rounds = scale.of(3, 50);
        for (int round = 0; round < rounds; round++) {
            try (Guest guest = new Guest()) {
                guest.open("/");
                String planted = guest.cookie();
                guest.signIn("gabriel.moreau", org.holdfast.access.Role.CLIENT);
                String cookie = guest.cookie();
                kept += cookie.equals(planted) ? 1 : 0;
                replay(planted);
                if (Wire.get("/home", "Cookie", cookie).statusCode() != 200) {
                    return new Finding("the cookie of a sign-in opened nothing: the replay would show nothing", false);
                }
                List<Cookie> all = guest.browser().cookies();
                guest.signOut();
                replay(cookie);
                guest.browser().addCookies(all);
                count(!guest.isAskedToSignIn());
            }
        }
        return new Finding(
                rounds + " sign-ins, " + kept + " kept the session's id; " + tried + " old cookies replayed, "
                        + accepted + " accepted",
                kept == 0 && accepted == 0);
    }

    private void replay(String cookie) throws IOException, InterruptedException {
        count(opens(Wire.get("/home", "Cookie", cookie)));
        count(opens(Wire.get("/", "Cookie", cookie)));
        count(opens(Wire.post("/?v-r=uidl&v-uiId=0", "{\"rpc\":[],\"syncId\":1,\"clientId\":1}", "Cookie", cookie)));
        count(opens(Wire.post("/?v-r=heartbeat&v-uiId=0", "", "Cookie", cookie)));
    }

    private static boolean opens(HttpResponse<String> answer) {
        return answer.statusCode() == 200 && !answer.body().contains("\"sessionExpired\":true");
    }

    private void count(boolean opened) {
        tried++;
        accepted += opened ? 1 : 0;
    }
}
