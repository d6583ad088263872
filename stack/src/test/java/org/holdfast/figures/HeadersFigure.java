package org.holdfast.figures;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Response;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.holdfast.access.Role;
import org.holdfast.stack.TestStack;

/** Everything that answers, asked by a browser of each role and by hand: does it carry all it should? */
final class HeadersFigure implements Figure {

    private static final List<String> BY_HAND = List.of(
            "/",
            "/home",
            "/nowhere",
            "/signin",
            "/signin/done",
            "/signin/done?code=x&state=y",
            "/signout",
            "/signed-out",
            "/signed-out?closed",
            "/signed-out?idle",
            "/backchannel-logout",
            "/health",
            "/health/live",
            "/health/ready",
            "/VAADIN/nowhere.js",
            "/VAADIN/dynamic/resource/0/x/y",
            "/leave.js",
            "/holdfast.css",
            "/icons/icon.svg",
            "/%2e%2e/x",
            "/;x",
            "/?v-r=uidl",
            "/?v-r=heartbeat",
            "/?v-r=push",
            "/WEB-INF/web.xml");

    private final Set<String> lacking = new TreeSet<>();
    private int looked;
    private int files;

    @Override
    public int promise() {
        return 27;
    }

    @Override
    public Finding take(Scale scale) throws Exception {
        lacking.clear();
        looked = 0;
        files = 0;
        byHand();
        crawl("admin", Role.ADMIN, List.of("/", "/people", "/nowhere"));
        crawl("abena", Role.COUNSELOR, List.of("/", "/caseload", "/library", "/library/impact-letter", "/people"));
        crawl("maya.lindqvist", Role.CLIENT, List.of("/", "/home", "/check-in", "/worksheet/x"));
        lacking.forEach(System.out::println);
        return new Finding(
                looked + " answers, " + files + " of them files, " + lacking.size()
                        + " kinds of them without a header they should carry",
                lacking.isEmpty() && files > 0);
    }

    private void byHand() throws IOException, InterruptedException {
        for (String path : BY_HAND) {
            look("GET " + path, Wire.get(path));
            look("POST " + path, Wire.post(path, ""));
        }
    }

    private void look(String what, HttpResponse<String> answer) {
        Headers headers = new Headers(
                name -> answer.headers().firstValue(name), answer.headers().allValues("set-cookie"));
        note(what + " " + answer.statusCode(), headers);
    }

    private void crawl(String name, Role role, List<String> places) {
        try (Guest guest = new Guest()) {
            List<Response> answers = new ArrayList<>();
            guest.browser().onResponse(answers::add);
            guest.signIn(name, role);
            for (String place : places) {
                guest.open(place);
                guest.page().waitForTimeout(500);
                files += files(guest);
            }
            if (role == Role.CLIENT) {
                guest.open("/").openWorksheet();
                guest.firstField().fill("headers");
                guest.page().waitForTimeout(2_000);
                files += files(guest);
            }
            String ours = TestStack.shared().baseUrl();
            guest.signOut();
            List.copyOf(answers).stream()
                    .filter(answer -> answer.url().startsWith(ours))
                    .forEach(this::look);
        }
    }

    /** Files to save, which no browser is to show as a page of ours. */
    private int files(Guest guest) {
        List<APIResponse> all = Copies.of(guest.page()).toList();
        for (APIResponse file : all) {
            String what = "GET file " + file.headers().getOrDefault("content-type", "") + " " + file.status();
            note(what, new Headers(name -> Optional.ofNullable(file.headers().get(name)), List.of()));
            if (!file.headers().getOrDefault("content-disposition", "").startsWith("attachment;")) {
                lacking.add(what + ": content-disposition");
            }
        }
        return all.size();
    }

    private void look(Response answer) {
        Map<String, String> all = answer.allHeaders();
        List<String> cookies =
                all.containsKey("set-cookie") ? List.of(all.get("set-cookie").split("\n")) : List.of();
        String where = answer.url().replaceFirst("^https?://[^/]+", "").replaceFirst("[0-9a-f]{8}-[0-9a-f-]{27}", "id");
        note(
                answer.request().method() + " " + where + " " + answer.status(),
                new Headers(name -> Optional.ofNullable(all.get(name)), cookies));
    }

    private void note(String what, Headers headers) {
        looked++;
        headers.lacking().forEach(missing -> lacking.add(what + ": " + missing));
    }
}
