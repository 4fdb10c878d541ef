package filiform.app.web;

import filiform.app.atlas.AtlasSearch;
import filiform.app.atlas.AtlasSearch.Hit;
import filiform.app.atlas.Kind;
import filiform.app.atlas.Link;
import filiform.app.atlas.Relations;
import filiform.app.atlas.Sheets;
import filiform.app.json.Shown;
import filiform.app.web.page.FoundPage;
import filiform.app.web.page.SheetPage;
import filiform.app.web.page.Shell;
import filiform.atlas.Named;
import filiform.atlas.Names;
import filiform.knowledge.Knowledge;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The atlas in the clinic: chart, search, and a sheet for each thing.
final class AtlasPages {

    private static final int MOST_HITS = 120;

    private final Sheets sheets;
    private final AtlasSearch search;
    private final AtlasChart chart;
    private final SheetDrawings drawings;
    private final Rendering rendering;
    private final Shell shell;

    AtlasPages(Knowledge knowledge, Rendering rendering, Shell shell) {
        sheets = new Sheets(new Relations(knowledge.atlas()));
        search = new AtlasSearch(sheets, knowledge.localisation().signs());
        chart = new AtlasChart(knowledge.atlas());
        drawings = new SheetDrawings(knowledge, sheets.relations());
        this.rendering = rendering;
        this.shell = shell;
    }

    void chart(Context context) {
        String layer = Optional.ofNullable(context.queryParam("layer")).orElse("");
        rendering.send(context, 200, "atlas.jte", chart.page(shell.titled("Atlas"), layer));
    }

    void search(Context context) {
        String text = Optional.ofNullable(context.queryParam("q")).orElse("").strip();
        List<Hit> hits = search.search(text);
        List<Hit> shown = hits.stream().limit(MOST_HITS).toList();
        var groups = new ArrayList<FoundPage.Group>();
        for (Kind kind : Kind.values()) {
            List<Hit> ofKind =
                    shown.stream().filter(hit -> hit.link().kind() == kind).toList();
            if (!ofKind.isEmpty()) {
                groups.add(new FoundPage.Group(kind.plural(), ofKind));
            }
        }
        var page = new FoundPage(
                shell.titled("Search the atlas"),
                "Search the atlas",
                text.length() > AtlasSearch.LONGEST ? "" : text,
                words(text, hits),
                groups,
                hits.size() - shown.size(),
                hits.isEmpty() ? search.near(text) : List.of());
        rendering.send(context, 200, "found.jte", page);
    }

    private static String words(String text, List<Hit> hits) {
        if (text.isEmpty()) {
            return "Type a nerve, a muscle, a site, where it hurts, a condition, or a sign such as foot drop.";
        }
        if (text.length() > AtlasSearch.LONGEST) {
            return "At most %d letters can be searched for.".formatted(AtlasSearch.LONGEST);
        }
        String found = hits.isEmpty()
                ? "Nothing in this atlas fits '%s'.".formatted(Shown.of(text))
                : "%d found for '%s'.".formatted(hits.size(), Shown.of(text));
        return AtlasSearch.used(text).equals(Names.fold(text))
                ? found
                : "%s Only the first %d words are looked at.".formatted(found, AtlasSearch.MOST_WORDS);
    }

    void sheet(Context context) {
        String name = context.pathParam("name");
        Optional<Kind> kind = Kind.named(context.pathParam("kind"));
        List<Named> found = kind.isEmpty() || name.length() > AtlasSearch.LONGEST
                ? List.of()
                : sheets.find(name, List.of(kind.get())).found();
        if (found.isEmpty()) {
            missing(context, name);
            return;
        }
        Named thing = found.getFirst();
        rendering.send(
                context,
                200,
                "sheet.jte",
                new SheetPage(shell.titled(thing.name()), sheets.of(thing), drawings.of(thing)));
    }

    private void missing(Context context, String name) {
        String plain = name.replace('-', ' ').strip();
        List<Link> near = new ArrayList<>();
        if (!plain.isEmpty() && name.length() <= AtlasSearch.LONGEST) {
            sheets.find(plain, List.of(Kind.values())).found().forEach(thing -> near.add(Link.to(thing)));
            near.addAll(search.near(plain));
        }
        String words = "This atlas holds nothing of that name at this address, '%s'.".formatted(Shown.of(plain));
        context.attribute("told", true);
        rendering.send(
                context,
                404,
                "found.jte",
                new FoundPage(shell.titled("Not in the atlas"), "Not in the atlas", "", words, List.of(), 0, near));
    }
}
