package filiform.app.web;

import filiform.app.Version;
import filiform.app.web.page.Shell;
import filiform.knowledge.Knowledge;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;

/// Style and scripts. Their addresses hold the hash of their content, so that a browser keeps them for good and never
/// shows an old one.
final class Assets {

    private static final String HTMX = "/META-INF/resources/webjars/htmx.org/2.0.8/dist/htmx.min.js";

    /// A file as it is sent: a text.
    private record Asset(String type, String text, String hash) {}

    private final Map<String, Asset> assets = Map.of(
            "clinic.css", asset("text/css; charset=utf-8", "/filiform/app/web/clinic.css"),
            "clinic.js", asset("text/javascript; charset=utf-8", "/filiform/app/web/clinic.js"),
            "live.js", asset("text/javascript; charset=utf-8", "/filiform/app/web/live.js"),
            "injury.js", asset("text/javascript; charset=utf-8", "/filiform/app/web/injury.js"),
            "plan.js", asset("text/javascript; charset=utf-8", "/filiform/app/web/plan.js"),
            "needle.svg", asset("image/svg+xml; charset=utf-8", "/filiform/app/web/needle.svg"),
            "htmx.js", asset("text/javascript; charset=utf-8", HTMX));

    Shell shell(Knowledge knowledge) {
        return new Shell(
                "Filiform",
                "%s, knowledge %s".formatted(Version.PROGRAM, knowledge.hash().substring(0, 12)),
                knowledge.reviewed()
                        ? "Reviewed by a clinician."
                        : "No clinician has reviewed this knowledge: check the sources before relying on it.",
                address("clinic.css"),
                address("clinic.js"),
                address("htmx.js"),
                address("needle.svg"));
    }

    /// The address of the live plan's own script.
    String planning() {
        return address("plan.js");
    }

    /// The address of the script of finding the nerve.
    String injury() {
        return address("injury.js");
    }

    /// The address of what live pages share.
    String live() {
        return address("live.js");
    }

    private String address(String name) {
        return "/assets/%s/%s".formatted(find(name).hash(), name);
    }

    void serve(Context context) {
        Asset asset = find(context.pathParam("name"));
        if (!asset.hash().equals(context.pathParam("hash"))) {
            throw new NotFoundResponse();
        }
        context.header("Cache-Control", "public, max-age=31536000, immutable");
        context.contentType(asset.type()).result(asset.text());
    }

    private Asset find(String name) {
        Asset asset = assets.get(name);
        if (asset == null) {
            throw new NotFoundResponse();
        }
        return asset;
    }

    private static Asset asset(String type, String resource) {
        try (InputStream in = Assets.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("The program was built without %s.".formatted(resource));
            }
            byte[] bytes = in.readAllBytes();
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
            return new Asset(
                    type,
                    new String(bytes, StandardCharsets.UTF_8),
                    HexFormat.of().formatHex(hash, 0, 8));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read %s.".formatted(resource), e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }
}
