package filiform.app.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.javalin.http.Context;

/// Turns a view into HTML by its template, which the build has compiled.
final class Rendering {

    private final TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);

    String html(String template, Object view) {
        var output = new StringOutput(64 * 1024);
        engine.render(template, view, output);
        return output.toString();
    }

    void send(Context context, int status, String template, Object view) {
        context.status(status).contentType("text/html; charset=utf-8").result(html(template, view));
    }
}
