package filiform.benchmarks;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// How long a phone on a poor line waits for a page that needs no account: 1.6 Mbit a second, 150 ms there and back,
/// a processor four times slower than this one, nothing kept from before.
public final class PageTimes {

    private static final int RUNS = 7;
    private static final double BYTES_A_SECOND = 1.6e6 / 8;
    private static final int DELAY_MS = 150;
    private static final int SLOWER = 4;
    private static final List<String> PAGES = List.of("/sign-in", "/explain", "/plan", "/injury", "/atlas");

    private static final String PAINTED = "performance.getEntriesByName('first-contentful-paint')[0].startTime";

    private PageTimes() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Results results = Results.open();
        System.out.printf("%nfirst page on a throttled phone, ms to the first content of %d runs%n", RUNS);
        Process demo = new ProcessBuilder(System.getProperty("filiform.launcher", "./filiform"), "demo", "--port", "0")
                .redirectErrorStream(true)
                .start();
        try (BufferedReader said = demo.inputReader()) {
            measure(address(said), results);
        } finally {
            demo.destroy();
            demo.waitFor();
        }
    }

    private static String address(BufferedReader said) throws IOException {
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            int at = line.indexOf("http://");
            if (at >= 0) {
                return line.substring(at).strip().replaceFirst("/$", "");
            }
        }
        throw new IllegalStateException("The demonstration named no address.");
    }

    private static void measure(String address, Results results) throws IOException {
        Path chromium = Path.of(Optional.ofNullable(System.getenv("CHROMIUM")).orElse("/usr/bin/chromium"));
        var quiet = new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"));
        try (Playwright playwright = Playwright.create(quiet);
                Browser browser = playwright
                        .chromium()
                        .launch(new BrowserType.LaunchOptions()
                                .setExecutablePath(chromium)
                                .setArgs(List.of("--no-sandbox", "--disable-gpu")))) {
            double slowest = 0;
            for (String page : PAGES) {
                double[] times = new double[RUNS];
                open(browser, address + page);
                for (int run = 0; run < RUNS; run++) {
                    times[run] = open(browser, address + page);
                }
                Arrays.sort(times);
                double median = times[RUNS / 2];
                slowest = Math.max(slowest, median);
                System.out.printf(Locale.ROOT, "  %-20s %7.0f %7.0f %7.0f%n", page, times[0], median, times[RUNS - 1]);
            }
            results.put("page.slowest-median", slowest / 1000);
        }
    }

    private static double open(Browser browser, String address) {
        try (BrowserContext phone = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(390, 844)
                .setIsMobile(true)
                .setHasTouch(true))) {
            Page page = phone.newPage();
            CDPSession session = phone.newCDPSession(page);
            var line = new JsonObject();
            line.addProperty("offline", false);
            line.addProperty("latency", DELAY_MS);
            line.addProperty("downloadThroughput", BYTES_A_SECOND);
            line.addProperty("uploadThroughput", BYTES_A_SECOND / 2);
            session.send("Network.enable");
            session.send("Network.emulateNetworkConditions", line);
            var processor = new JsonObject();
            processor.addProperty("rate", SLOWER);
            session.send("Emulation.setCPUThrottlingRate", processor);
            page.navigate(address);
            page.waitForFunction("performance.getEntriesByName('first-contentful-paint').length > 0");
            return ((Number) page.evaluate(PAINTED)).doubleValue();
        }
    }
}
