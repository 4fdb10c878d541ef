package filiform.record;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.ResultIterator;

/// What a backup holds: each table a row a line, the same from each database. All else is derived.
enum ArchivedTable {
    EVENT("sequence", EventRow.COLUMNS),
    CHAIN_KEY("chain", "chain, wrapped"),
    CHECKPOINT("sequence, taken_at", "sequence, taken_at, chains, digest, key, signature"),
    ATTACHMENT("chain, hash", "chain, hash, type, bytes, added_at, sealed");

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final List<String> NUMBERS = List.of("sequence", "position", "version", "chains", "bytes");

    private final String order;
    private final String columns;

    ArchivedTable(String order, String columns) {
        this.order = order;
        this.columns = columns;
    }

    String table() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /// The name of its entry in an archive.
    String entry() {
        return table() + ".jsonl";
    }

    /// Its rows as lines of JSON.
    ResultIterator<String> lines(Handle handle) {
        return handle.createQuery("SELECT " + columns + " FROM " + table() + " ORDER BY " + order)
                .setFetchSize(this == ATTACHMENT ? 1 : Replay.FETCH)
                .map((row, _) -> line(row))
                .iterator();
    }

    long rows(Handle handle) {
        return handle.createQuery("SELECT COUNT(*) FROM " + table())
                .mapTo(Long.class)
                .one();
    }

    private String line(ResultSet row) throws SQLException {
        ObjectNode node = MAPPER.createObjectNode();
        for (String column : names()) {
            if (NUMBERS.contains(column)) {
                node.put(column, row.getLong(column));
            } else if (isBytes(column)) {
                node.put(column, row.getBytes(column));
            } else {
                node.put(column, row.getString(column));
            }
        }
        return node.toString();
    }

    /// Puts a row back that [#lines] told.
    void insert(Handle handle, String line) throws IOException {
        JsonNode node = MAPPER.readTree(line);
        var insert = handle.createUpdate("INSERT INTO %s (%s) VALUES (%s)"
                .formatted(
                        table(),
                        columns,
                        Arrays.stream(names()).map(name -> ":" + name).collect(Collectors.joining(", "))));
        for (String column : names()) {
            JsonNode value = node.path(column);
            if (value.isMissingNode()) {
                throw new JsonParseException(null, "A row has no " + column);
            }
            if (NUMBERS.contains(column)) {
                insert.bind(column, value.asLong());
            } else if (isBytes(column)) {
                insert.bind(column, value.binaryValue());
            } else if (value.isNull()) {
                insert.bindNull(column, java.sql.Types.VARCHAR);
            } else {
                insert.bind(column, value.asText());
            }
        }
        insert.execute();
    }

    private boolean isBytes(String column) {
        return this == ATTACHMENT && column.equals("sealed");
    }

    private String[] names() {
        return columns.split(", *");
    }
}
