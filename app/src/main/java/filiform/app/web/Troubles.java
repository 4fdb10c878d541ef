package filiform.app.web;

import filiform.app.contract.AnswerJson;
import filiform.app.web.form.Filled;
import filiform.app.web.page.Shell;
import filiform.app.web.page.TroublePage;
import filiform.app.web.page.TroublePage.Kept;
import filiform.knowledge.tree.Fault;
import filiform.record.ErasedException;
import filiform.record.JournalException;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Says in plain words what went wrong, and keeps what was typed. No page shows a stack trace and no log an input.
final class Troubles {

    private static final Logger LOG = LoggerFactory.getLogger("filiform.clinic");

    private final Rendering rendering;
    private final Shell shell;

    Troubles(Rendering rendering, Shell shell) {
        this.rendering = rendering;
        this.shell = shell;
    }

    /// A request that cannot be served: the page is made by [#page].
    void refused(HttpResponseException refusal, Context context) {
        context.status(refusal.getStatus());
        context.attribute(
                "words", List.of(401, 403).contains(refusal.getStatus()) ? String.valueOf(refusal.getMessage()) : "");
        page(context);
    }

    void page(Context context) {
        if (context.attribute("told") != null) {
            return;
        }
        int status = context.statusCode();
        String more = context.attribute("words") instanceof String words ? words : "";
        // What was typed is not lost where signing in again lets it be sent again.
        boolean again = context.attribute("again") != null;
        send(
                context,
                status,
                heading(status),
                more.isEmpty() ? List.of(words(status)) : List.of(more),
                again ? kept(context) : List.of(),
                context.path());
    }

    /// What was asked for was erased by a lawful act; no trouble of the journal.
    void erased(ErasedException erased, Context context) {
        send(context, 410, "Erased", List.of(String.valueOf(erased.getMessage())), List.of(), "");
    }

    void journal(JournalException trouble, Context context) {
        LOG.error("The journal is in trouble.", trouble);
        send(
                context,
                503,
                "This could not be recorded",
                List.of(
                        String.valueOf(trouble.getMessage()),
                        "Nothing was saved just now. What you typed stands below; send it again when the trouble is over."),
                kept(context),
                context.path());
    }

    /// A mistake of the program. Its message may hold what was typed, so that only its place is logged.
    void mistake(Exception mistake, Context context) {
        StackTraceElement[] trace = mistake.getStackTrace();
        LOG.error(
                "A mistake of the program: {} at {}",
                mistake.getClass().getName(),
                trace.length == 0 ? "an unknown place" : String.join(" < ", places(trace)));
        send(
                context,
                500,
                "The program made a mistake",
                List.of(
                        "This is not your fault. What was acknowledged before is safe.",
                        "What you typed stands below, if you typed something."),
                kept(context),
                context.path());
    }

    private static List<String> places(StackTraceElement[] trace) {
        return List.of(trace).stream()
                .limit(12)
                .map(StackTraceElement::toString)
                .toList();
    }

    private void send(Context context, int status, String heading, List<String> words, List<Kept> kept, String action) {
        context.attribute("told", true);
        if (context.path().startsWith("/api/")) {
            var fault = new Fault("H-" + status, "$", heading + ". " + String.join(" ", words));
            context.status(status)
                    .contentType("application/json")
                    .result(AnswerJson.faults(List.of(fault)).toString());
            return;
        }
        rendering.send(
                context,
                status,
                "trouble.jte",
                new TroublePage(shell.titled(heading), heading, words, kept, kept.isEmpty() ? "" : action));
    }

    private static List<Kept> kept(Context context) {
        try {
            return context.formParamMap().entrySet().stream()
                    .flatMap(Troubles::each)
                    .toList();
        } catch (HttpResponseException _) {
            return List.of();
        }
    }

    private static java.util.stream.Stream<Kept> each(Map.Entry<String, List<String>> field) {
        return field.getValue().stream()
                .filter(value -> !value.isBlank() && !Filled.secret(field.getKey()))
                .map(value -> new Kept(field.getKey(), value));
    }

    private static String heading(int status) {
        return switch (status) {
            case 401 -> "You are not signed in";
            case 403 -> "Refused";
            case 404 -> "Nothing is here";
            case 405 -> "This cannot be done here";
            case 413 -> "Too large";
            case 415 -> "Not understood";
            case 429 -> "Too much at once";
            default -> "This request is not understood";
        };
    }

    private static String words(int status) {
        return switch (status) {
            case 401 ->
                "Sign in in another tab, then send this again: what you typed stands below. What the patient needs does not wait for this.";
            case 404 -> "There is no page or visit at this address. Nothing was lost.";
            case 405 -> "The address is right, but it cannot be used in this way.";
            case 413 -> "A request may hold 1,000,000 bytes at most. Nothing was recorded.";
            case 429 -> "More was asked at once than the clinic takes. Wait a little, then ask again.";
            case 415 -> "Send a form as a page of the clinic sends it, or JSON with the content type application/json.";
            default -> "The browser or program sent something that cannot be read. Nothing was recorded.";
        };
    }
}
