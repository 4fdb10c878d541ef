package filiform.app.mail;

import filiform.record.JournalException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Looks for due reminders as long as the clinic runs. After a failure it waits longer each time.
public final class Postman implements AutoCloseable {

    static final Duration USUAL = Duration.ofMinutes(1);
    static final Duration LONGEST = Duration.ofMinutes(30);

    private static final Logger LOG = LoggerFactory.getLogger("filiform.mail");

    private final Reminders reminders;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private final Thread thread;

    private Postman(Reminders reminders) {
        this.reminders = reminders;
        thread = Thread.ofPlatform().name("reminders").daemon(true).unstarted(this::run);
    }

    /// Begins at once.
    public static Postman start(Reminders reminders) {
        var postman = new Postman(reminders);
        postman.thread.start();
        return postman;
    }

    private void run() {
        Duration wait = USUAL;
        try {
            do {
                wait = next(wait, round());
            } while (!stopped.await(wait.toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /// How long to wait after a round.
    static Duration next(Duration before, boolean went) {
        Duration longer = before.multipliedBy(2);
        return went ? USUAL : longer.compareTo(LONGEST) > 0 ? LONGEST : longer;
    }

    /// Whatever goes wrong in one round must not end the next ones.
    private boolean round() {
        try {
            return reminders.round();
        } catch (JournalException e) {
            LOG.warn("The journal is in trouble: {}", e.getMessage());
        } catch (RuntimeException e) {
            LOG.error(
                    "A mistake of the program: no reminders in this round ({}).",
                    e.getClass().getName());
        }
        return false;
    }

    @Override
    public void close() {
        stopped.countDown();
        try {
            thread.join(Duration.ofSeconds(5));
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
