package filiform.record.model;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import filiform.record.Chain;
import filiform.record.Journal;
import filiform.record.ReadModel;
import filiform.record.Recorded;
import filiform.record.Sealing;
import filiform.record.event.EventCodec;
import filiform.record.event.PatientEvent.PatientRegistered;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;

/// The patients, the latest recorded first, and who has a word in the name or record number.
public final class PatientList implements ReadModel {

    private static final String SHOWN = "patient.shown";
    private static final String WORD = "patient.word";
    private static final ObjectMapper JSON = new ObjectMapper();

    /// A patient in a list. A blank name means that none is recorded.
    public record Row(Chain patient, String name, String birthDate, String recordNumber) {}

    @Override
    public String name() {
        return "patients-1";
    }

    @Override
    public void clear(Handle handle) {
        handle.execute("DELETE FROM patient");
        handle.execute("DELETE FROM patient_word");
    }

    @Override
    public void apply(Handle handle, Recorded recorded, Sealing sealing) {
        Chain chain = recorded.event().chain();
        if (chain.kind() != Chain.Kind.PATIENT) {
            return;
        }
        if (recorded.event().type().equals("patient.registered")) {
            var who = (PatientRegistered) EventCodec.read(
                    recorded.event().type(),
                    recorded.event().version(),
                    recorded.event().body());
            keep(handle, recorded, sealing.seal(chain, SHOWN, shown(who)));
            words(handle, chain, who, sealing);
        } else {
            touch(handle, recorded, sealing);
        }
    }

    private static void touch(Handle handle, Recorded recorded, Sealing sealing) {
        int known = handle.createUpdate("UPDATE patient SET last = :last WHERE chain = :chain")
                .bind("last", recorded.sequence())
                .bind("chain", recorded.event().chain().toString())
                .execute();
        if (known == 0) {
            var nobody = new PatientRegistered("", Optional.empty(), "", "", "");
            keep(handle, recorded, sealing.seal(recorded.event().chain(), SHOWN, shown(nobody)));
        }
    }

    private static void keep(Handle handle, Recorded recorded, String sealed) {
        handle.createUpdate("""
                        INSERT INTO patient (chain, shown, last) VALUES (:chain, :shown, :last)
                        ON CONFLICT (chain) DO UPDATE SET shown = excluded.shown, last = excluded.last""")
                .bind("chain", recorded.event().chain().toString())
                .bind("shown", sealed)
                .bind("last", recorded.sequence())
                .execute();
    }

    private static void words(Handle handle, Chain chain, PatientRegistered who, Sealing sealing) {
        handle.createUpdate("DELETE FROM patient_word WHERE chain = :chain")
                .bind("chain", chain.toString())
                .execute();
        var batch = handle.prepareBatch("INSERT INTO patient_word (word, chain) VALUES (:word, :chain)");
        Stream.concat(NameWords.kept(who.name()).stream(), NameWords.kept(who.recordNumber()).stream())
                .distinct()
                .forEach(word -> batch.bind("word", sealing.token(WORD, word))
                        .bind("chain", chain.toString())
                        .add());
        if (batch.size() > 0) {
            batch.execute();
        }
    }

    @Override
    public void erase(Handle handle, Chain chain) {
        for (String table : List.of("patient", "patient_word")) {
            handle.createUpdate("DELETE FROM " + table + " WHERE chain = :chain")
                    .bind("chain", chain.toString())
                    .execute();
        }
    }

    /// Some patients, the latest recorded first.
    public static List<Row> latest(Journal journal, int from, int count) {
        return rows(journal, """
                SELECT chain, shown FROM patient ORDER BY last DESC LIMIT :count OFFSET :from""", List.of(), from, count);
    }

    /// The patients that have each word of a text in name or record number, at its beginning at least.
    ///
    /// @return none for a text without a word of two letters
    public static List<Row> find(Journal journal, String text, int count) {
        var tokens = new ArrayList<String>();
        List<String> asked = NameWords.asked(text);
        for (String word : asked) {
            if (NameWords.finds(word)) {
                tokens.add(journal.token(WORD, NameWords.beginning(word)));
            }
        }
        if (tokens.isEmpty()) {
            return List.of();
        }
        return rows(journal, """
                        SELECT chain, shown FROM patient WHERE chain IN (
                          SELECT chain FROM patient_word WHERE word IN (<words>)
                          GROUP BY chain HAVING COUNT(DISTINCT word) = :many)
                        ORDER BY last DESC LIMIT :count OFFSET :from""", tokens, 0, count * 4).stream()
                .filter(row -> holds(row, asked))
                .limit(count)
                .toList();
    }

    /// The name of a patient; blank where none is recorded.
    public static String name(Journal journal, Chain patient) {
        return journal.read(handle -> handle.createQuery("SELECT shown FROM patient WHERE chain = :chain")
                        .bind("chain", patient.toString())
                        .mapTo(String.class)
                        .findOne())
                .map(shown -> row(patient, journal.open(patient, SHOWN, shown)).name())
                .orElse("");
    }

    /// The kept beginnings are short: what is longer is compared here.
    private static boolean holds(Row row, List<String> asked) {
        List<String> own = NameWords.asked(row.name() + " " + row.recordNumber());
        return asked.stream().allMatch(word -> own.stream().anyMatch(each -> each.startsWith(word)));
    }

    private static List<Row> rows(Journal journal, String sql, List<String> words, int from, int count) {
        record Sealed(Chain chain, String shown) {}
        List<Sealed> sealed = journal.read(handle -> {
            var query = handle.createQuery(sql).bind("count", count).bind("from", from);
            if (!words.isEmpty()) {
                query.bindList("words", words)
                        .bind("many", words.stream().distinct().count());
            }
            return query.map((row, _) -> new Sealed(Chain.of(row.getString("chain")), row.getString("shown")))
                    .list();
        });
        return sealed.stream()
                .map(row -> row(row.chain(), journal.open(row.chain(), SHOWN, row.shown())))
                .toList();
    }

    private static String shown(PatientRegistered who) {
        ObjectNode shown = JSON.createObjectNode();
        return shown.put("name", who.name())
                .put("birth_date", who.birthDate().map(Object::toString).orElse(""))
                .put("record_number", who.recordNumber())
                .toString();
    }

    private static Row row(Chain chain, String shown) {
        try {
            var json = JSON.readTree(shown);
            return new Row(
                    chain,
                    json.path("name").asText(),
                    json.path("birth_date").asText(),
                    json.path("record_number").asText());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A row of the patients' list is no JSON.", e);
        }
    }
}
