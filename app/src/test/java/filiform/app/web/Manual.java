package filiform.app.web;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The manual's pictures, taken where the tests walk. Each run takes them anew into `target/manual`; with
/// `-Dmanual.write=true` they replace those of the manual.
final class Manual {

    static final Path PICTURES = Path.of("../docs/manual");
    private static final Path TAKEN = Path.of("target/manual");

    private Manual() {}

    /// The page as it stands, from its top.
    static void picture(Page page, String name) {
        keep(name, page.screenshot(new Page.ScreenshotOptions().setFullPage(false)));
    }

    /// A part of the page alone.
    static void picture(Locator part, String name) {
        keep(name, part.screenshot());
    }

    private static void keep(String name, byte[] png) {
        try {
            Files.createDirectories(TAKEN);
            Files.write(TAKEN.resolve(name + ".png"), png);
            if (Boolean.getBoolean("manual.write")) {
                Files.write(PICTURES.resolve(name + ".png"), png);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot keep the picture %s.".formatted(name), e);
        }
    }
}
