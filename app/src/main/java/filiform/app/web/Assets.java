package filiform.app.web;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import filiform.app.Version;
import filiform.app.web.live.FeltChart;
import filiform.app.web.live.RuleTables;
import filiform.app.web.my.AnswerWords;
import filiform.app.web.page.Shell;
import filiform.knowledge.Knowledge;
import filiform.knowledge.language.Language;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Style and scripts. Their addresses hold the hash of their content, so that a browser keeps them for good and never
/// shows an old one.
final class Assets {

    private static final String HTMX = "/META-INF/resources/webjars/htmx.org/2.0.8/dist/htmx.min.js";

    /// A file as it is sent: a text.
    private record Asset(String type, String text, String hash) {}

    /// The style sheet is made of these, in this order: one for each part of the clinic.
    private static final String STYLES = """
            clinic.css
            day.css
            contact.css
            before.css
            home.css
            live.css
            explain.css
            """;

    private static final String SCRIPTS = """
            clinic.js
            live.js
            outline.js
            spots.js
            marking.js
            injury.js
            plan.js
            screening.js
            day.js
            rules.js
            waiting.js
            check.js
            drawing.js
            my.js
            needling-parts.js
            needling-queue.js
            needling-where.js
            needling-felt.js
            needling-next.js
            needling-device.js
            needling.js
            live-worker.js
            explain.js
            """;

    /// A script that another one imports, as `"./name.js"` in it.
    private static final Pattern IMPORTED = Pattern.compile("(?<=(?:from|import) \")\\./([a-z-]+\\.js)(?=\")");

    private final Map<String, Asset> assets;

    Assets(Knowledge knowledge) {
        assets = assets(knowledge);
    }

    private static Map<String, Asset> assets(Knowledge knowledge) {
        var assets = new HashMap<String, Asset>();
        String style = STYLES.lines().map(Assets::text).collect(Collectors.joining("\n"));
        assets.put("clinic.css", asset("text/css; charset=utf-8", style));
        SCRIPTS.lines().forEach(name -> assets.put(name, script(text(name), assets)));
        var tables = knowledge.tables();
        assets.put(
                "rules.json", asset("application/json; charset=utf-8", RuleTables.of(tables.stops(), tables.triage())));
        assets.put("where.json", asset("application/json; charset=utf-8", FeltChart.of(knowledge.atlas())));
        for (Language language : knowledge.languages()) {
            assets.put(
                    "words-%s.json".formatted(language.code()),
                    asset("application/json; charset=utf-8", words(AnswerWords.dictionary(language, tables.triage()))));
        }
        assets.put("htmx.js", asset("text/javascript; charset=utf-8", resource(HTMX)));
        assets.put("needle.svg", asset("image/svg+xml; charset=utf-8", text("needle.svg")));
        return Map.copyOf(assets);
    }

    private static String words(Map<String, String> dictionary) {
        ObjectNode words = JsonNodeFactory.instance.objectNode();
        dictionary.forEach(words::put);
        return words.toString();
    }

    /// With the addresses of what it imports in place of the names; what is imported stands before it in the list.
    private static Asset script(String text, Map<String, Asset> earlier) {
        String addressed = IMPORTED.matcher(text).replaceAll(imported -> {
            Asset other = earlier.get(imported.group(1));
            if (other == null) {
                throw new IllegalStateException("Script %s must stand first.".formatted(imported.group(1)));
            }
            return address(imported.group(1), other);
        });
        return asset("text/javascript; charset=utf-8", addressed);
    }

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

    /// Where a style or a script is found, by its name.
    String address(String name) {
        return address(name, find(name));
    }

    /// The text of a style or a script, by its name.
    String words(String name) {
        return find(name).text();
    }

    private static String address(String name, Asset asset) {
        return "/assets/%s/%s".formatted(asset.hash(), name);
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

    private static Asset asset(String type, String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return new Asset(type, text, HexFormat.of().formatHex(hash, 0, 8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }

    private static String text(String name) {
        return resource("/filiform/app/web/" + name);
    }

    private static String resource(String name) {
        try (InputStream in = Assets.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The program was built without %s.".formatted(name));
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read %s.".formatted(name), e);
        }
    }
}
