package filiform.record.model;

import filiform.followup.Urgency;
import filiform.record.Chain;
import filiform.record.Correction;
import filiform.record.Journal;
import filiform.record.ReadModel;
import filiform.record.Recorded;
import filiform.record.Sealing;
import filiform.record.event.ClinicEvent.LinkGiven;
import filiform.record.event.ClinicEvent.LinkRevoked;
import filiform.record.event.EventCodec;
import filiform.record.event.PatientEvent.CheckInSeen;
import filiform.record.event.PatientEvent.CheckedIn;
import filiform.record.event.PatientEvent.FollowUpDone;
import filiform.record.event.PatientEvent.Reachable;
import filiform.record.event.PatientEvent.Reminded;
import filiform.record.event.What;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/// What patients told from home and who has seen it, which visits had needles and when their patients were
/// last heard of. [WaitingCheckIns] asks it.
public final class CheckIns implements ReadModel {

    /// How long a needle may still be what the patient feels: the second week after a needle is the
    /// last in which triage distinguishes an effect of it.
    public static final Duration LINGERS = Duration.ofDays(14);

    static final String TOLD = "check_in.told";
    static final String MAIL = "reachable.mail";

    private static final String NEEDLE = "needle.inserted";
    private static final String TAKEN_BACK = "entry.retracted";
    private static final Set<String> READ = Set.of(
            "checkin.answered",
            "checkin.seen",
            "checkin.reminded",
            "patient.reachable",
            "followup.done",
            "link.given",
            "link.revoked");
    private static final List<String> TABLES = List.of(
            "check_in", "patient_call", "needle_time", "needled_visit", "asked_by_link", "reminded", "reachable");

    @Override
    public String name() {
        return "check-ins-3";
    }

    @Override
    public void clear(Handle handle) {
        TABLES.forEach(table -> handle.execute("DELETE FROM " + table));
    }

    @Override
    public void erase(Handle handle, Chain chain) {
        TABLES.forEach(table -> handle.execute("DELETE FROM " + table + " WHERE chain = ?", chain.toString()));
    }

    @Override
    public void apply(Handle handle, Recorded recorded, Sealing sealing) {
        var event = recorded.event();
        if (event.type().equals(NEEDLE) || event.type().equals(TAKEN_BACK)) {
            NeedledVisits.apply(handle, recorded);
            heard(handle, event.chain());
        } else if (READ.contains(event.type())) {
            What what = EventCodec.read(event.type(), event.version(), event.body());
            switch (what) {
                case CheckedIn told -> told(handle, recorded, told, sealing);
                case CheckInSeen(UUID checkedIn, var _) ->
                    handle.execute(
                            "UPDATE check_in SET waits = 0 WHERE id = ? AND chain = ?",
                            checkedIn.toString(),
                            event.chain().toString());
                case Reminded(UUID visit, var checkIn) ->
                    handle.execute(
                            "INSERT INTO reminded (visit, answers, chain) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
                            visit.toString(),
                            checkIn,
                            event.chain().toString());
                case Reachable reachable -> reachable(handle, event.chain(), reachable, sealing);
                case FollowUpDone done -> called(handle, recorded, done);
                case LinkGiven given -> asked(handle, recorded, given);
                case LinkRevoked(UUID link) ->
                    handle.execute(
                            "UPDATE asked_by_link SET ends = ? WHERE link = ? AND ends > ?",
                            event.happenedAt().toEpochMilli(),
                            link.toString(),
                            event.happenedAt().toEpochMilli());
                default -> {}
            }
        }
    }

    /// Self-care waits for somebody only where the patient added what nobody has judged. What a patient adds
    /// to an answer takes its place, and waits anew.
    private static void told(Handle handle, Recorded recorded, CheckedIn told, Sealing sealing) {
        Chain chain = recorded.event().chain();
        // A word that this program does not know may be the worst one.
        Urgency urgency = Harm.read(told.urgency()).orElse(Urgency.EMERGENCY);
        recorded.event()
                .corrects()
                .map(Correction::event)
                .ifPresent(earlier -> handle.execute(
                        "DELETE FROM check_in WHERE id = ? AND chain = ?", earlier.toString(), chain.toString()));
        var said = ToldFromHome.of(told);
        handle.createUpdate("""
                        INSERT INTO check_in (id, chain, visit, answers, urgency, told, happened, waits)
                        VALUES (:id, :chain, :visit, :answers, :urgency, :told, :happened, :waits)""")
                .bind("id", recorded.event().id().toString())
                .bind("chain", chain.toString())
                .bind("visit", told.visit().toString())
                .bind("answers", told.checkIn())
                .bind("urgency", Harm.place(urgency))
                .bind("waits", urgency == Urgency.SELF_CARE && !said.beyond() ? 0 : 1)
                .bind("told", sealing.seal(chain, TOLD, said.text()))
                .bind("happened", recorded.event().happenedAt().toEpochMilli())
                .execute();
        NeedledVisits.heard(handle, told.visit(), recorded);
        heard(handle, chain);
    }

    /// An answer is about every needle that the patient may still feel, whichever visit it names.
    private static void heard(Handle handle, Chain chain) {
        String latest = """
                (SELECT MAX(happened) FROM check_in WHERE check_in.chain = needled_visit.chain
                 AND happened >= needled AND happened < needled + :lingers)""";
        handle.createUpdate("UPDATE needled_visit SET answered = %s WHERE chain = :chain AND answered < %s"
                        .formatted(latest, latest))
                .bind("chain", chain.toString())
                .bind("lingers", LINGERS.toMillis())
                .execute();
    }

    private static void reachable(Handle handle, Chain chain, Reachable reachable, Sealing sealing) {
        handle.execute("DELETE FROM reachable WHERE chain = ?", chain.toString());
        handle.execute(
                "INSERT INTO reachable (chain, mail, language, remind) VALUES (?, ?, ?, ?)",
                chain.toString(),
                sealing.seal(chain, MAIL, reachable.email()),
                reachable.language(),
                reachable.remind() && !reachable.email().isBlank() ? 1 : 0);
    }

    private static void called(Handle handle, Recorded recorded, FollowUpDone done) {
        recorded.event()
                .corrects()
                .map(Correction::event)
                .ifPresent(earlier -> handle.execute("DELETE FROM patient_call WHERE id = ?", earlier.toString()));
        if (done.reached()) {
            handle.execute(
                    "INSERT INTO patient_call (id, chain, happened) VALUES (?, ?, ?)",
                    recorded.event().id().toString(),
                    recorded.event().chain().toString(),
                    recorded.event().happenedAt().toEpochMilli());
        }
        NeedledVisits.heard(handle, recorded);
        heard(handle, recorded.event().chain());
    }

    /// A link of an erased patient stands in the clinic's chain still, and asks nobody.
    private static void asked(Handle handle, Recorded recorded, LinkGiven given) {
        String chain = Chain.patient(given.patient()).toString();
        handle.createUpdate("""
                        INSERT INTO asked_by_link (link, chain, given, ends)
                        SELECT :link, :chain, :given, :ends
                        WHERE NOT EXISTS (SELECT 1 FROM chain_key WHERE chain = :chain AND wrapped IS NULL)""")
                .bind("link", given.link().toString())
                .bind("given", recorded.event().happenedAt().toEpochMilli())
                .bind("ends", given.until().toEpochMilli())
                .bind("chain", chain)
                .execute();
    }

    /// How many earlier contacts about a visit count when its patient tells something again: answers from
    /// home that asked for more than self-care, about it or since the needles that may still be felt beside
    /// it, and each time the clinic reached the patient after the last needle. A call names no visit, so it
    /// counts for every visit before it: that can only raise the urgency.
    public static int earlier(Journal journal, UUID visit) {
        return journal.read(handle -> handle.createQuery("""
                        SELECT (SELECT COUNT(*) FROM (
                            SELECT id FROM check_in WHERE visit = :visit AND urgency > 0
                            UNION
                            SELECT check_in.id FROM needled_visit JOIN check_in ON check_in.chain = needled_visit.chain
                            WHERE needled_visit.visit = :visit AND urgency > 0
                            AND check_in.happened >= needled - :lingers) told)
                          + (SELECT COUNT(*) FROM patient_call JOIN needled_visit
                             ON needled_visit.chain = patient_call.chain
                             WHERE needled_visit.visit = :visit AND patient_call.happened >= needled_visit.needled)""")
                .bind("visit", visit.toString())
                .bind("lingers", LINGERS.toMillis())
                .mapTo(Integer.class)
                .one());
    }
}
