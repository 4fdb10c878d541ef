package filiform.knowledge.read;

import filiform.injury.recovery.Spread;
import filiform.injury.recovery.Sunderland;
import filiform.injury.recovery.TimeKnowledge;
import filiform.injury.recovery.TimeKnowledge.Bounds;
import filiform.injury.recovery.TimeKnowledge.Chances;
import filiform.injury.recovery.TimeKnowledge.Limit;
import filiform.injury.recovery.TimeKnowledge.SkinLimit;
import filiform.injury.recovery.TimeKnowledge.Surgeon;
import filiform.injury.recovery.TimeKnowledge.Tinel;
import filiform.injury.recovery.TimeKnowledge.Ways;
import filiform.knowledge.tree.Entry;
import java.util.EnumMap;

/// Reads what `recovery.yaml` says of times.
final class InjuryTimeReader {

    private InjuryTimeReader() {}

    static TimeKnowledge read(Entry top) {
        Entry rate = top.entry("regeneration");
        Entry limit = top.entry("limit");
        Entry skin = top.entry("skin_limit");
        Entry surgeon = top.entry("surgeon");
        Entry tinel = top.entry("tinel");
        return new TimeKnowledge(
                RecoveryReader.day(top, "neurapraxia"),
                spread(top.entry("block_first_sign")),
                spread(top.entry("block_useful_after")),
                spread(rate),
                new Bounds(rate.number("slow_mm_a_day"), rate.number("fast_mm_a_day"), rate.basis()),
                spread(top.entry("delay")),
                spread(top.entry("regrowth_useful_after")),
                ways(top.entry("ways")),
                top.figure("skin_way"),
                new Limit(limit.whole("day"), limit.whole("late_day"), limit.basis()),
                new SkinLimit(skin.text("text"), skin.basis()),
                new Surgeon(
                        surgeon.whole("earliest_day"),
                        surgeon.whole("latest_day"),
                        surgeon.whole("planning_days"),
                        surgeon.basis()),
                new Tinel(tinel.number("mm"), tinel.whole("days"), tinel.basis()));
    }

    private static Spread spread(Entry row) {
        return new Spread(row.number("median"), row.number("sd_log"), row.basis());
    }

    private static Ways ways(Entry row) {
        var chances = new EnumMap<Sunderland, Chances>(Sunderland.class);
        for (Sunderland degree : Sunderland.values()) {
            Entry own = row.entry("chances").entry(degree.name());
            chances.put(degree, new Chances(own.number("block"), own.number("regrowth"), own.number("useful")));
        }
        return new Ways(chances, row.basis());
    }
}
