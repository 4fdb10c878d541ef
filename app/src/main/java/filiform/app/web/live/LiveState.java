package filiform.app.web.live;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import filiform.app.document.Headline;
import filiform.app.web.table.NextNeedle;
import filiform.app.web.table.TableRoom.Standing;
import filiform.atlas.Atlas;
import filiform.record.visit.NeedleNote;
import filiform.response.NeedlePlace;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;

/// How a visit stands, as the live page's script reads it.
final class LiveState {

    private final Atlas atlas;

    LiveState(Atlas atlas) {
        this.atlas = atlas;
    }

    /// @param token  what a form of this browser must bear
    /// @param whyNot every reason why a needle of these fields may not go in now; empty where it may
    ObjectNode of(
            Standing standing, UUID account, String token, Function<Map<String, List<String>>, List<String>> whyNot) {
        ObjectNode row = JsonNodeFactory.instance.objectNode();
        row.put("account", account.toString());
        row.put("token", token);
        row.put("name", Headline.name(standing.patient()));
        row.put("closed", standing.note().closed().isPresent());
        row.put("next_number", standing.note().nextNumber());
        Map<String, List<String>> next = NextNeedle.of(standing.state(), standing.note());
        needle(row, next, whyNot.apply(next));
        var sites = new TreeSet<String>(next.getOrDefault("site", List.of()));
        var choices = row.putArray("choices");
        for (Map<String, List<String>> choice : NextNeedle.choices(standing.state(), standing.note())) {
            sites.addAll(choice.getOrDefault("site", List.of()));
            needle(choices.addObject(), choice, whyNot.apply(choice));
        }
        var needles = row.putArray("needles");
        for (NeedleNote needle : standing.note().needles()) {
            sites.add(needle.needle().site());
            needle(needles.addObject(), needle);
        }
        ObjectNode places = row.putObject("places");
        sites.forEach(site -> place(places.putObject(site), site));
        return row;
    }

    /// A needle that may be next, and every reason why not.
    private static void needle(ObjectNode row, Map<String, List<String>> fields, List<String> whyNot) {
        ObjectNode next = row.putObject("next");
        fields.forEach((field, values) -> next.put(field, values.getFirst()));
        RuleTables.texts(row, "why_not", whyNot);
    }

    private static void needle(ObjectNode row, NeedleNote needle) {
        row.put("id", needle.id().toString());
        row.put("number", needle.needle().number());
        row.put("site", needle.needle().site());
        row.put("side", NextNeedle.side(needle.needle().side()));
        row.put("in", needle.in().toString());
        row.put("out", needle.out().map(out -> out.at().toString()).orElse(""));
    }

    /// A site that the atlas does not hold has no part, no region and no referral: all then count as not known.
    private void place(ObjectNode row, String site) {
        boolean held = atlas.sites().has(site);
        NeedlePlace place = held ? NeedlePlace.at(atlas.sites().get(site), atlas) : NeedlePlace.UNKNOWN;
        NearPart near = held ? NearPart.of(atlas.sites().get(site), atlas) : NearPart.UNKNOWN;
        row.put("part", near.part());
        row.put("view", near.view());
        RuleTables.sorted(row, "regions", place.regions());
        RuleTables.texts(row, "muscles", place.muscles());
        RuleTables.sorted(row, "referral", place.referral());
    }
}
