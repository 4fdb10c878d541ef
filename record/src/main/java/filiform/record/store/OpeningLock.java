package filiform.record.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.locks.ReentrantLock;

/// Lets one opener at a time make or migrate a journal, among threads and among programs: SQLite migrations have no
/// lock of their own. The lock file stands beside the journal and is never removed, for removing it would race.
final class OpeningLock implements AutoCloseable {

    private static final ReentrantLock THREADS = new ReentrantLock();

    private final FileChannel channel;

    private OpeningLock(FileChannel channel) {
        this.channel = channel;
    }

    static OpeningLock of(Path file) throws IOException {
        THREADS.lock();
        try {
            OwnerOnly.makeFolder(file);
            var channel = FileChannel.open(
                    file.resolveSibling(file.getFileName() + ".lock"),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.WRITE);
            try {
                channel.lock();
            } catch (IOException e) {
                channel.close();
                throw e;
            }
            return new OpeningLock(channel);
        } catch (IOException e) {
            THREADS.unlock();
            throw e;
        }
    }

    @Override
    public void close() throws IOException {
        try {
            channel.close();
        } finally {
            THREADS.unlock();
        }
    }
}
