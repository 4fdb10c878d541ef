package filiform.app.web;

import filiform.app.account.Links.Link;
import filiform.app.web.page.PlainPage.Block;
import filiform.app.web.page.PlainPage.Heading;
import filiform.app.web.page.PlainPage.Lead;
import filiform.app.web.page.PlainPage.Words;
import filiform.record.Chain;
import filiform.record.Journal;
import filiform.record.Recorded;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/// What patients see of themselves, by the link that they were given.
final class MyRoom {

    private final Journal journal;
    private final Plain plain;

    MyRoom(Journal journal, Plain plain) {
        this.journal = journal;
        this.plain = plain;
    }

    void show(Context context) {
        Link link = link(context);
        Map<UUID, List<Recorded>> visits = new LinkedHashMap<>();
        for (Recorded recorded : journal.chain(Chain.patient(link.patient()))) {
            recorded.event()
                    .visit()
                    .ifPresent(visit -> visits.computeIfAbsent(visit, _ -> new ArrayList<>())
                            .add(recorded));
        }
        var blocks = new ArrayList<Block>();
        blocks.add(
                new Words(
                        "This is what the clinic recorded of you. If something is wrong, or you feel unwell after needling, tell the clinic; in an emergency call the emergency number."));
        blocks.add(new Lead(context.path() + "/record.json", "Take all of it away as a file"));
        visits.values().forEach(events -> {
            blocks.add(new Heading(
                    "Visit of " + Days.minute(events.getFirst().event().happenedAt())));
            blocks.add(new Words(PatientWords.of(events)));
        });
        if (visits.isEmpty()) {
            blocks.add(new Words("No visit is recorded."));
        }
        blocks.add(new Words("This page can be opened until " + Days.minute(link.ends()) + "."));
        plain.send(context, 200, "Your record", blocks);
    }

    /// Everything as it was recorded, one event a line, with what corrects what and why.
    void file(Context context) {
        String events = journal.chain(Chain.patient(link(context).patient())).stream()
                .map(Journal::json)
                .collect(Collectors.joining(",\n", "[", "]\n"));
        context.header("Content-Disposition", "attachment; filename=\"record.json\"")
                .contentType("application/json; charset=utf-8")
                .result(events);
    }

    private static Link link(Context context) {
        return Who.of(context).link().orElseThrow(() -> new NotFoundResponse());
    }
}
