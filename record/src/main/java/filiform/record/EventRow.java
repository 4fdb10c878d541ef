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

    /// The columns in their order.
    static final String COLUMNS = "sequence, chain, position, id, visit, type, version, happened_at, recorded_at,"
            + " author, corrects, program, knowledge, sealed, previous, hash";

    /// Reads the row whose first columns are [#COLUMNS]: by number, for names are sought anew in each row.
    static EventRow of(ResultSet row) throws SQLException {
        return new EventRow(
                row.getLong(1),
                row.getString(2),
                row.getLong(3),
                row.getString(4),
                Optional.ofNullable(row.getString(5)),
                row.getString(6),
                row.getInt(7),
                row.getString(8),
                row.getString(9),
                row.getString(10),
                Optional.ofNullable(row.getString(11)),
                row.getString(12),
                row.getString(13),
                row.getString(14),
                row.getString(15),
                row.getString(16));
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
