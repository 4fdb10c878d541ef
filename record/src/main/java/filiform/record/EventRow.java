package filiform.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/// An event as it stands in the database: every column as it is, the body sealed.
record EventRow(
        long sequence,
        String chain,
        long position,
        String id,
        Optional<String> visit,
        String type,
        int version,
        String happenedAt,
        String recordedAt,
        String author,
        Optional<String> corrects,
        String program,
        String knowledge,
        String sealed,
        String previous,
        String hash) {

    static final String COLUMNS = "sequence, chain, position, id, visit, type, version, happened_at, recorded_at,"
            + " author, corrects, program, knowledge, sealed, previous, hash";

    static EventRow of(ResultSet row) throws SQLException {
        return new EventRow(
                row.getLong("sequence"),
                row.getString("chain"),
                row.getLong("position"),
                row.getString("id"),
                Optional.ofNullable(row.getString("visit")),
                row.getString("type"),
                row.getInt("version"),
                row.getString("happened_at"),
                row.getString("recorded_at"),
                row.getString("author"),
                Optional.ofNullable(row.getString("corrects")),
                row.getString("program"),
                row.getString("knowledge"),
                row.getString("sealed"),
                row.getString("previous"),
                row.getString("hash"));
    }

    EventRow withHash(String hashed) {
        return new EventRow(
                sequence,
                chain,
                position,
                id,
                visit,
                type,
                version,
                happenedAt,
                recordedAt,
                author,
                corrects,
                program,
                knowledge,
                sealed,
                previous,
                hashed);
    }
}
