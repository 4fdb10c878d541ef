package filiform.app.web;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.RawValue;
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

    /// Everything, word for word as it was recorded.
    void file(Context context) {
        ArrayNode events = JsonNodeFactory.instance.arrayNode();
        for (Recorded recorded : journal.chain(Chain.patient(link(context).patient()))) {
            ObjectNode event = events.addObject();
            event.put("type", recorded.event().type());
            event.put("version", recorded.event().version());
            event.put("happened_at", recorded.event().happenedAt().toString());
            event.put("recorded_at", recorded.recordedAt().toString());
            recorded.event().visit().ifPresent(visit -> event.put("visit", visit.toString()));
            event.putRawValue("content", new RawValue(recorded.event().body()));
        }
        context.header("Content-Disposition", "attachment; filename=\"record.json\"")
                .contentType("application/json; charset=utf-8")
                .result(events.toString());
    }

    private static Link link(Context context) {
        return Who.of(context).link().orElseThrow(() -> new NotFoundResponse());
    }
}
