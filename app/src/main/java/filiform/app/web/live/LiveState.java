package filiform.app.web.live;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import filiform.app.document.Headline;
import filiform.app.web.table.TablePages;
import filiform.app.web.table.TableRoom.Standing;
import filiform.atlas.Atlas;
import filiform.record.visit.NeedleNote;
import filiform.response.NeedlePlace;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;

/// How a visit stands, as the live page's script reads it.
final class LiveState {

    private final Atlas atlas;

    LiveState(Atlas atlas) {
        this.atlas = atlas;
    }

    /// @param token  what a form of this browser must bear
    /// @param whyNot every reason why no needle may go in now; empty where one may
    ObjectNode of(Standing standing, UUID account, String token, List<String> whyNot) {
        ObjectNode row = JsonNodeFactory.instance.objectNode();
        row.put("account", account.toString());
        row.put("token", token);
        row.put("name", Headline.name(standing.patient()));
        row.put("closed", standing.note().closed().isPresent());
        row.put("next_number", standing.note().nextNumber());
        RuleTables.texts(row, "why_not", whyNot);
        Map<String, List<String>> next = TablePages.next(standing.state(), standing.note());
        ObjectNode fields = row.putObject("next");
        next.forEach((field, values) -> fields.put(field, values.getFirst()));
        var sites = new TreeSet<String>(next.getOrDefault("site", List.of()));
        var needles = row.putArray("needles");
        for (NeedleNote needle : standing.note().needles()) {
            sites.add(needle.needle().site());
            needle(needles.addObject(), needle);
        }
        ObjectNode places = row.putObject("places");
        sites.forEach(site -> place(places.putObject(site), site));
        return row;
    }

    private static void needle(ObjectNode row, NeedleNote needle) {
        row.put("id", needle.id().toString());
        row.put("number", needle.needle().number());
        row.put("site", needle.needle().site());
        row.put("side", TablePages.side(needle.needle().side()));
        row.put("in", needle.in().toString());
        row.put("out", needle.out().map(out -> out.at().toString()).orElse(""));
    }

    /// A site that the atlas does not hold has no region and no referral: both then count as not known.
    private void place(ObjectNode row, String site) {
        NeedlePlace place =
                atlas.sites().has(site) ? NeedlePlace.at(atlas.sites().get(site), atlas) : NeedlePlace.UNKNOWN;
        RuleTables.sorted(row, "regions", place.regions());
        RuleTables.texts(row, "muscles", place.muscles());
        RuleTables.sorted(row, "referral", place.referral());
    }
}
