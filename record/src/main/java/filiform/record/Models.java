package filiform.record;

import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;

/// The read models of this program, and how far each has read.
final class Models {

    private final List<ReadModel> models;

    Models(List<ReadModel> more) {
        var all = new ArrayList<ReadModel>(more);
        all.add(new VisitList());
        if (all.stream().map(ReadModel::name).distinct().count() < all.size()) {
            throw new IllegalArgumentException("Two read models have the same name.");
        }
        this.models = List.copyOf(all);
    }

    private Models() {
        this.models = List.of();
    }

    /// No model at all: they read later.
    static Models none() {
        return new Models();
    }

    /// Whether each model has read everything.
    boolean areReady(Handle handle) {
        long ready = handle.createQuery("""
                        SELECT COUNT(*) FROM read_model WHERE name IN (<names>)
                        AND sequence = (SELECT sequence FROM journal_head)""")
                .bindList("names", names())
                .mapTo(Long.class)
                .one();
        return ready == models.size();
    }

    void apply(Handle handle, Recorded recorded, Sealing sealing) {
        if (models.isEmpty()) {
            return;
        }
        models.forEach(model -> model.apply(handle, recorded, sealing));
        handle.createUpdate("UPDATE read_model SET sequence = :sequence WHERE name IN (<names>)")
                .bindList("names", names())
                .bind("sequence", recorded.sequence())
                .execute();
    }

    void erase(Handle handle, Chain chain) {
        models.forEach(model -> model.erase(handle, chain));
    }

    /// Forgets everything that the models of this program hold.
    void clear(Handle handle) {
        for (ReadModel model : models) {
            model.clear(handle);
            handle.createUpdate("DELETE FROM read_model WHERE name = :name")
                    .bind("name", model.name())
                    .execute();
        }
    }

    /// Lets each model read what it has not read yet: all, if it is new here.
    void catchUp(Handle handle, ChainKeys keys) {
        long last = Rows.head(handle).sequence();
        for (ReadModel model : models) {
            long read = readUpTo(handle, model);
            if (read < last) {
                Replay.after(handle, keys, read, recorded -> model.apply(handle, recorded, keys));
                handle.createUpdate("UPDATE read_model SET sequence = :last WHERE name = :name")
                        .bind("last", last)
                        .bind("name", model.name())
                        .execute();
            }
        }
    }

    private static long readUpTo(Handle handle, ReadModel model) {
        var known = handle.createQuery("SELECT sequence FROM read_model WHERE name = :name")
                .bind("name", model.name())
                .mapTo(Long.class)
                .findOne();
        if (known.isEmpty()) {
            model.clear(handle);
            handle.createUpdate("INSERT INTO read_model (name, sequence) VALUES (:name, 0)")
                    .bind("name", model.name())
                    .execute();
        }
        return known.orElse(0L);
    }

    private List<String> names() {
        return models.stream().map(ReadModel::name).toList();
    }
}
