package filiform.app.serve;

import filiform.app.contract.Decisions;
import filiform.app.mail.Postman;
import filiform.app.mail.Reminders;
import filiform.app.serve.MailOptions.Mail;
import filiform.app.web.Clinic;
import filiform.app.web.Served;
import filiform.knowledge.Knowledge;
import filiform.record.Journal;
import io.javalin.util.JavalinException;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/// The clinic with everything that it needs, opened together and closed together.
///
/// @param post sends reminders; none where no mail server is named
record Running(Decisions decisions, Journal journal, Clinic clinic, Optional<Postman> post, CountDownLatch stopped)
        implements AutoCloseable {

    /// Opens the journal while the knowledge is read: either takes a good part of the start.
    static Running start(Supplier<Journal> open, Served served) {
        return start(open, served, Optional.empty());
    }

    /// The same with reminders by mail.
    static Running start(Supplier<Journal> open, Served served, Optional<Mail> mail) {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var journal = CompletableFuture.supplyAsync(open, threads);
            var decisions = new Decisions(Knowledge.load());
            Journal opened = journal.join();
            Clinic clinic = clinic(decisions, opened, mail.isPresent() ? served.withMails() : served);
            Optional<Postman> post = mail.map(by -> Postman.start(new Reminders(
                    opened,
                    decisions.knowledge(),
                    clinic.access().links(),
                    Clock.systemUTC(),
                    by.server(),
                    by.beginning())));
            var running = new Running(decisions, opened, clinic, post, new CountDownLatch(1));
            Runtime.getRuntime().addShutdownHook(new Thread(running::close));
            return running;
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    private static Clinic clinic(Decisions decisions, Journal journal, Served served) {
        try {
            return Clinic.start(decisions, journal, Clock.systemUTC(), served);
        } catch (JavalinException e) {
            journal.close();
            throw new StartException(
                    "The clinic cannot start at port %d. Maybe another program has it: try --port 0."
                            .formatted(served.port()),
                    e);
        }
    }

    void untilStopped() {
        try {
            stopped.await();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        if (stopped.getCount() > 0) {
            stopped.countDown();
            post.ifPresent(Postman::close);
            clinic.close();
            journal.close();
        }
    }
}
