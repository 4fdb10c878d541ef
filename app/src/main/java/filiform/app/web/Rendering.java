package filiform.app.web;

import filiform.app.web.form.Filled;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.javalin.http.Context;
import java.util.regex.Pattern;

/// Turns a view into HTML by its template, which the build has compiled, and puts into each page what belongs to the
/// reader: who is signed in, and in every form that is posted what ties it to this browser.
final class Rendering {

    /// Where a page shows who is signed in. What people typed is escaped and can never look like these.
    private static final String WHO = "<div id=\"signed-in\"></div>";

    /// The first link of the site's ways: what waits in the clinic.
    private static final Pattern HOME = Pattern.compile("(<nav aria-label=\"Site\">)<a href=\"/\">[^<]*</a>");

    private static final String FORM = "<form method=\"post\"";
    private static final String BODY = "<body>";

    private final TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);
    private final Cookies cookies;
    private final boolean demo;

    Rendering(Cookies cookies, boolean demo) {
        this.cookies = cookies;
        this.demo = demo;
    }

    String html(String template, Object view) {
        var output = new StringOutput(64 * 1024);
        engine.render(template, view, output);
        return output.toString();
    }

    void send(Context context, int status, String template, Object view) {
        // What has its own words is not spoken over.
        context.attribute("told", true);
        context.status(status).contentType("text/html; charset=utf-8").result(mine(context, html(template, view)));
    }

    private String mine(Context context, String page) {
        String html = page;
        if (html.contains(WHO)) {
            Who who = Who.of(context);
            html = html.replace(WHO, html("part/signed-in.jte", Ways.of(who, demo)));
            if (who.account().isEmpty()) {
                html = forVisitors(html);
            }
        }
        if (!html.contains(FORM)) {
            return html;
        }
        String token = cookies.ofForms(context);
        return with(html, token)
                .replace(BODY, "<body hx-headers='{\"%s\":\"%s\"}'>".formatted(Guard.FORM_HEADER, token));
    }

    /// Who has no account is led nowhere that only asks for one.
    private static String forVisitors(String page) {
        return HOME.matcher(page)
                .replaceFirst("$1")
                .replace("<a class=\"mark\" href=\"/\">", "<a class=\"mark\" href=\"/explain\">");
    }

    /// The token goes in behind the tag of each form that is posted.
    private static String with(String html, String token) {
        String field = "<input type=\"hidden\" name=\"%s\" value=\"%s\">".formatted(Filled.FORM_TOKEN, token);
        var whole = new StringBuilder(html.length() + 1_000);
        int from = 0;
        for (int at = html.indexOf(FORM); at >= 0; at = html.indexOf(FORM, from)) {
            int end = html.indexOf('>', at) + 1;
            whole.append(html, from, end).append(field);
            from = end;
        }
        return whole.append(html, from, html.length()).toString();
    }
}
