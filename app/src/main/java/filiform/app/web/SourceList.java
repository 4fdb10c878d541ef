package filiform.app.web;

import filiform.app.web.page.Reason;
import filiform.app.web.page.Shell;
import filiform.app.web.page.SourcePage;
import filiform.atlas.Source;
import filiform.knowledge.Knowledge;
import io.javalin.http.Context;
import java.util.Comparator;

/// The bibliography.
final class SourceList {

    private final Knowledge knowledge;
    private final Rendering rendering;
    private final Shell shell;

    SourceList(Knowledge knowledge, Rendering rendering, Shell shell) {
        this.knowledge = knowledge;
        this.rendering = rendering;
        this.shell = shell;
    }

    void show(Context context) {
        var rows = knowledge.sources().values().stream()
                .sorted(Comparator.comparing(Source::key))
                .map(source -> new SourcePage.Row(
                        source.key(),
                        new Reason.Cited(source.citation(), source.locator()),
                        source.kind(),
                        source.read()))
                .toList();
        rendering.send(context, 200, "sources.jte", new SourcePage(shell.titled("Sources"), rows));
    }
}
