package filiform.app.web;

import filiform.app.web.page.PlanView.SiteLine;
import filiform.atlas.Site;
import filiform.knowledge.Knowledge;
import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;

/// The sites whose name or other name holds what is typed, as a piece of a page.
final class SiteSearch {

    private static final int MOST = 8;

    private final Knowledge knowledge;
    private final Rendering rendering;

    SiteSearch(Knowledge knowledge, Rendering rendering) {
        this.knowledge = knowledge;
        this.rendering = rendering;
    }

    void search(Context context) {
        String text = Optional.ofNullable(context.queryParam("needle.site"))
                .or(() -> Optional.ofNullable(context.queryParam("site")))
                .orElse("");
        List<Site> found = text.isBlank() || text.length() > 100
                ? List.of()
                : knowledge.atlas().sites().search(text);
        List<SiteLine> lines = found.stream()
                .limit(MOST)
                .map(site -> new SiteLine(site.name(), site.region(), site.synonyms()))
                .toList();
        rendering.send(context, 200, "sites.jte", lines);
    }
}
