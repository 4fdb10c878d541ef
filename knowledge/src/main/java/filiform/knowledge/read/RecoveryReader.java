package filiform.knowledge.read;

import filiform.injury.recovery.CareItem;
import filiform.injury.recovery.PainRule;
import filiform.injury.recovery.RecoveryKnowledge;
import filiform.injury.recovery.RecoveryKnowledge.Caution;
import filiform.injury.recovery.RecoveryKnowledge.Day;
import filiform.injury.recovery.RecoveryKnowledge.ReferralRule;
import filiform.injury.recovery.RecoveryKnowledge.Step;
import filiform.injury.recovery.Trigger;
import filiform.knowledge.tree.Entry;

/// Reads `recovery.yaml` and `care.yaml`.
public final class RecoveryReader {

    private RecoveryReader() {}

    public static RecoveryKnowledge read(Entry top, Entry care) {
        Entry caution = top.entry("caution");
        return new RecoveryKnowledge(
                InjuryGradeReader.read(top),
                InjuryTimeReader.read(top),
                MechanismReader.read(top),
                top.entries("steps").stream().map(RecoveryReader::step).toList(),
                top.entries("referrals").stream().map(RecoveryReader::referral).toList(),
                pain(top.entry("pain")),
                care.entries("care").stream().map(RecoveryReader::care).toList(),
                new Caution(caution.text("text"), caution.basis()));
    }

    static Day day(Entry top, String key) {
        return new Day(top.entry(key).whole("day"), top.basis(key));
    }

    private static Step step(Entry row) {
        return new Step(
                row.whole("from_day"),
                row.whole("to_day"),
                row.has("every_days") ? row.whole("every_days") : 0,
                row.text("what"),
                row.basis());
    }

    private static ReferralRule referral(Entry row) {
        return new ReferralRule(
                row.word("trigger", Trigger.class),
                row.whole("from_day"),
                row.whole("rank"),
                row.text("soon"),
                row.text("to"),
                row.text("why"),
                row.basis());
    }

    private static PainRule pain(Entry row) {
        return new PainRule(
                row.whole("from_day"),
                row.whole("severe"),
                row.texts("tools"),
                row.text("what"),
                row.text("refer"),
                row.basis());
    }

    private static CareItem care(Entry row) {
        return new CareItem(
                row.text("topic"),
                row.word("when", CareItem.When.class),
                row.texts("movements"),
                row.text("text"),
                row.basis());
    }
}
