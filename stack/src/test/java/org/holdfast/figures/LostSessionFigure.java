package org.holdfast.figures;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.holdfast.stack.TestStack;

/**
 * Somebody types without a pause, and the line or the session is gone in the middle of it: no more is lost than was typed
 * within one interval, what was typed offline is kept once the line is back, and the browser's own stores hold none of it.
 */
final class LostSessionFigure implements Figure {

    private static final long INTERVAL_MILLIS = 5_000;
    private static final int KEY_MILLIS = 60;
    private static final int BACK_WITHIN_MILLIS = 30_000;
    private static final String STORES = """
            async () => {
              let all = '';
              for (const store of [localStorage, sessionStorage]) {
                for (const key of Object.keys(store)) all += key + store.getItem(key);
              }
              for (const name of await caches.keys()) {
                for (const request of await (await caches.open(name)).keys()) {
                  all += request.url + await (await (await caches.open(name)).match(request)).text();
                }
              }
              for (const base of await indexedDB.databases()) {
                const open = await new Promise(done => {
                  const asked = indexedDB.open(base.name);
                  asked.onsuccess = () => done(asked.result);
                });
                for (const name of open.objectStoreNames) {
                  all += JSON.stringify(await new Promise(done => {
                    const asked = open.transaction(name).objectStore(name).getAll();
                    asked.onsuccess = () => done(asked.result);
                  }));
                }
                open.close();
              }
              return all;
            }""";

    private final Random chance = new Random(16);
    private long worst;
    private int stored;
    private int back;
    private int offline;

    @Override
    public int promise() {
        return 16;
    }

    @Override
    public Finding take(Scale scale) throws Exception {
        worst = 0;
        stored = 0;
        back = 0;
        offline = 0;
        int times = scale.of(4, 100);
        TestStack stack = TestStack.shared();
        try (Node node = new Node(stack.database(), stack.keys())) {
            for (int time = 0; time < times; time++) {
                FreshSheet sheet = FreshSheet.of(node, "abena", "maya.lindqvist");
                try (Guest maya = Guest.client("maya.lindqvist")) {
                    loseSomething(node, maya, sheet, time % 2 == 0);
                }
            }
        }
        return new Finding(
                "the line or the session gone %d times in mid-sentence: at most %.1f s of typing lost, interval %d s; %d of %d texts typed offline kept once the line was back; the browser's stores held words %d times"
                        .formatted(times, worst / 1_000.0, INTERVAL_MILLIS / 1_000, back, offline, stored),
                times > 1 && worst <= INTERVAL_MILLIS && offline > 0 && back == offline && stored == 0);
    }

    private void loseSomething(Node node, Guest maya, FreshSheet sheet, boolean lineOnly) throws Exception {
        maya.open(sheet.address());
        maya.firstField().click();
        List<Long> keys = new ArrayList<>();
        String words = type(maya.page(), keys, mark(), 2_000 + chance.nextInt(8_000));
        long gone = System.nanoTime();
        if (lineOnly) {
            maya.browser().setOffline(true);
        } else {
            maya.browser().clearCookies();
        }
        String all = words + type(maya.page(), new ArrayList<>(), " and on", 500);
        maya.page().waitForTimeout(1_500);
        String kept = String.join("", sheet.kept(node));
        if (!all.startsWith(kept)) {
            throw new AssertionError("What is kept was never typed");
        }
        if (kept.length() < words.length()) {
            worst = Math.max(worst, (gone - keys.get(kept.length())) / 1_000_000);
        }
        String stores = String.valueOf(maya.page().evaluate(STORES));
        stored += stores.contains(words.substring(0, 10)) ? 1 : 0;
        if (lineOnly) {
            offline++;
            maya.browser().setOffline(false);
            back += isKeptInTime(maya.page(), node, sheet, all) ? 1 : 0;
        }
    }

    private static boolean isKeptInTime(Page page, Node node, FreshSheet sheet, String all) {
        for (long waited = 0; waited < BACK_WITHIN_MILLIS; waited += 500) {
            if (sheet.kept(node).contains(all)) {
                return true;
            }
            page.waitForTimeout(500);
        }
        return false;
    }

    /** Types one key after the other, and remembers when each went down. */
    private static String type(Page page, List<Long> keys, String begin, int millis) {
        StringBuilder typed = new StringBuilder();
        long end = System.nanoTime() + millis * 1_000_000L;
        for (int at = 0; at < begin.length() || System.nanoTime() < end; at++) {
            String key = at < begin.length() ? begin.substring(at, at + 1) : "o";
            keys.add(System.nanoTime());
            page.keyboard().type(key);
            typed.append(key);
            page.waitForTimeout(KEY_MILLIS);
        }
        return typed.toString();
    }

    private static String mark() {
        return "zq" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);
    }
}
