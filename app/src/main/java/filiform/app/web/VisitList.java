package filiform.app.web;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import filiform.app.Version;
import filiform.app.web.form.Filled;
import filiform.app.web.page.ListPage;
import filiform.app.web.page.Shell;
import filiform.app.web.page.VisitPages;
import filiform.app.web.visit.Section;
import filiform.app.web.visit.VisitState;
import filiform.knowledge.Knowledge;
import filiform.record.Appended;
import filiform.record.Chain;
import filiform.record.Event;
import filiform.record.Journal;
import filiform.record.VisitSummary;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The list of visits, and the door to a new one.
final class VisitList {

    private static final int ROWS = 40;

    private final Journal journal;
    private final Clock clock;
    private final Knowledge knowledge;
    private final Rendering rendering;
    private final Shell shell;

    VisitList(Journal journal, Clock clock, Knowledge knowledge, Rendering rendering, Shell shell) {
        this.journal = journal;
        this.clock = clock;
        this.knowledge = knowledge;
        this.rendering = rendering;
        this.shell = shell;
    }

    void show(Context context) {
        int page = page(context);
        List<ListPage.Row> rows =
                SeenVisits.page(journal, Who.of(context), clock.instant(), page * ROWS, ROWS + 1).stream()
                        .map(this::row)
                        .toList();
        String older = rows.size() > ROWS ? "/?page=" + (page + 1) : "";
        rendering.send(
                context,
                200,
                "visits.jte",
                new ListPage(shell.titled("Visits"), UUID.randomUUID(), UUID.randomUUID(), rows.stream().limit(ROWS).toList(), older));
    }

    private static int page(Context context) {
        String asked = Optional.ofNullable(context.queryParam("page")).orElse("0");
        return asked.matches("[0-9]{1,6}") ? Integer.parseInt(asked) : 0;
    }

    private ListPage.Row row(VisitSummary summary) {
        VisitState state = VisitState.of(summary.id(), journal.visit(summary.id()))
                .orElseGet(() -> new VisitState(
                        summary.id(), summary.firstHappened(), JsonNodeFactory.instance.objectNode(), List.of()));
        var told = new ArrayList<String>();
        for (Section section : Section.values()) {
            if (!state.all(section).isEmpty()) {
                told.add(words(section));
            }
        }
        return new ListPage.Row(
                VisitPages.address(summary.id()),
                state.title(),
                state.site(),
                summary.firstHappened().truncatedTo(ChronoUnit.SECONDS).toString(),
                String.join(", ", told));
    }

    private static String words(Section section) {
        return switch (section) {
            case PATIENT -> "patient";
            case SCREENING -> "screened";
            case NEEDLE -> "planned";
            case SENSATION -> "sensation";
            case FINDINGS -> "examined";
            case SYMPTOMS -> "symptoms";
        };
    }

    /// Opens a visit. Sent twice, it is still one.
    void open(Context context) {
        var filled = new Filled(context.formParamMap());
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        body.putObject("about").put("title", "Visit " + (journal.visitCount() + 1));
        UUID visit = id(filled.text("visit"));
        Appended appended = journal.append(new Event(
                id(filled.text("id")),
                Chain.unnamed(visit),
                Optional.of(visit),
                VisitState.OPENED,
                1,
                Told.happened(filled.text("happened_at"), clock),
                Signed.account(context),
                Optional.empty(),
                Version.PROGRAM,
                knowledge.hash(),
                body.toString()));
        context.header(
                        "Location",
                        VisitPages.address(appended.recorded().event().visit().orElse(visit)))
                .status(303);
    }

    private static UUID id(String text) {
        return Told.id(text).orElseThrow(BadRequestResponse::new);
    }
}
