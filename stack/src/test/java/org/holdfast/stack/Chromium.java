package org.holdfast.stack;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** The system's own Chromium, without a window; each person gets a context of her own. */
public final class Chromium implements AutoCloseable {
    /** The screens that every view is looked at on. */
    public enum Screen {
        PHONE(390, 844),
        LAPTOP(1440, 900);

        private final int width;
        private final int height;

        Screen(int width, int height) {
            this.width = width;
            this.height = height;
        }
    }

    private static final List<String> QUIET = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    /** What drives it may be called by the thread that made it alone. */
    private static final ThreadLocal<Chromium> OWN =
            ThreadLocal.withInitial(() -> TestServers.endLater(new Chromium()));

    private final Playwright playwright;
    private final Browser browser;

    private Chromium() {
        playwright = Playwright.create();
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(executable())
                        .setArgs(QUIET));
    }

    /** The one browser of this thread. */
    public static Chromium shared() {
        return OWN.get();
    }

    /** A browser profile of its own, without cookies. */
    public BrowserContext person(Screen screen, ColorScheme scheme) {
        return browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(screen.width, screen.height)
                .setHasTouch(screen == Screen.PHONE)
                .setLocale("en-GB")
                .setColorScheme(scheme));
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }

    private static Path executable() {
        String asked = System.getProperty("holdfast.chromium", "chromium");
        if (asked.contains("/")) {
            return Path.of(asked);
        }
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(":"))
                .map(folder -> Path.of(folder, asked))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new Trouble("No Chromium: run 'sudo apt-get install -y chromium'."));
    }
}
