package filiform.benchmarks;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.management.OperatingSystemMXBean;
import filiform.app.account.AccessModels;
import filiform.app.account.Buckets.Rate;
import filiform.app.account.Role;
import filiform.app.account.Secret;
import filiform.app.account.Session.Stage;
import filiform.app.contract.Decisions;
import filiform.app.web.Clinic;
import filiform.app.web.Limits;
import filiform.app.web.Served;
import filiform.knowledge.Knowledge;
import filiform.record.Chain;
import filiform.record.Database;
import filiform.record.Event;
import filiform.record.Journal;
import filiform.record.Keys;
import filiform.record.event.ClinicEvent.LinkGiven;
import filiform.record.event.PatientEvent.CheckedIn;
import filiform.record.event.PatientEvent.FollowUpPlanned;
import filiform.record.event.PatientEvent.PatientRegistered;
import filiform.record.event.VisitEvent.NeedleInserted;
import filiform.record.event.VisitEvent.NeedleState;
import filiform.record.event.VisitEvent.NeedleWithdrawn;
import filiform.record.event.VisitEvent.Side;
import filiform.record.event.VisitEvent.VisitClosed;
import filiform.record.event.VisitEvent.VisitOpened;
import filiform.record.event.What;
import filiform.record.visit.Scribe;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// How long the clinic's pages take on the server, with as many patients in the journal as `-Dpatients` says
/// (100,000). Ten practitioners see twenty patients a day each; one in three patients has a link, of those one in two
/// answers. The journal lies in memory where that is possible, so that filling it takes minutes and not an hour: pages
/// only read, and read what the system holds in memory anyway.
public final class ClinicTimes {

    private static final int PATIENTS = Integer.getInteger("patients", 100_000);
    private static final int PRACTITIONERS = 10;
    private static final int A_DAY = 200;
    private static final int ASKED = Integer.getInteger("asked", 300);
    private static final int WARM = Integer.getInteger("warm", 100);
    private static final OperatingSystemMXBean SYSTEM =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    private static final Rate FREE = new Rate(1_000_000, 1e6);

    private final Scribe scribe;
    private final List<UUID> practitioners;
    private final Instant now;

    private ClinicTimes(Journal journal, String knowledge, List<UUID> practitioners, Instant now) {
        this.practitioners = practitioners;
        this.now = now;
        scribe = new Scribe(journal, "benchmark", knowledge);
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path memory = Path.of("/dev/shm");
        Path folder = Files.isWritable(memory)
                ? Files.createTempDirectory(memory, "filiform")
                : Files.createTempDirectory("filiform");
        try {
            measure(folder);
        } finally {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private static void measure(Path folder) throws IOException, InterruptedException {
        var decisions = new Decisions(Knowledge.load());
        Served served = Served.here(0).with(new Limits(FREE, FREE, FREE, 500, 30_000));
        try (Journal journal = Journal.open(
                        Database.folder(folder.resolve("data")),
                        Keys.at(folder.resolve("keys").resolve("clinic.key")),
                        Clock.systemUTC(),
                        AccessModels.all());
                Clinic clinic = Clinic.start(decisions, journal, Clock.systemUTC(), served)) {
            var practitioners = new ArrayList<UUID>();
            for (int i = 0; i < PRACTITIONERS; i++) {
                practitioners.add(account(clinic, Role.PRACTITIONER, "practitioner" + i));
            }
            var times =
                    new ClinicTimes(journal, decisions.knowledge().hash(), List.copyOf(practitioners), Instant.now());
            long start = System.nanoTime();
            for (int i = PATIENTS - 1; i >= 0; i--) {
                times.fill(i);
            }
            System.out.printf(
                    Locale.ROOT,
                    "%nclinic of %d patients, filled in %.0f s; ms p50, p99, and of the processors in the mean, of %d%n",
                    PATIENTS,
                    (System.nanoTime() - start) / 1e9,
                    ASKED);
            ask(clinic, practitioners.getFirst(), account(clinic, Role.LEAD, "lead"));
        }
    }

    private static UUID account(Clinic clinic, Role role, String name) {
        return clinic.access()
                .accounts()
                .open(Event.SYSTEM, name, name, List.of(role))
                .account();
    }

    /// The patients are numbered from the latest: the first two hundred were needled today.
    private void fill(int number) {
        UUID author = practitioners.get(number % PRACTITIONERS);
        Instant opened = now.minus(Duration.ofMinutes(24L * 60 * number / A_DAY + 30));
        Chain chain = patient(number);
        Optional<UUID> visit = Optional.of(visit(number));
        UUID needle = new UUID(7, number);
        write(author, chain, Optional.empty(), opened, UUID.randomUUID(), registered(number));
        ObjectNode about = JsonNodeFactory.instance.objectNode().put("title", "Visit " + number);
        write(author, chain, visit, opened, UUID.randomUUID(), new VisitOpened(about));
        write(author, chain, visit, opened.plusSeconds(60), needle, NEEDLE);
        if (number % A_DAY == 1) {
            return; // one visit a day stays open, with its needle in
        }
        write(
                author,
                chain,
                visit,
                opened.plusSeconds(600),
                UUID.randomUUID(),
                new NeedleWithdrawn(needle, NeedleState.WHOLE, ""));
        write(
                author,
                chain,
                visit,
                opened.plusSeconds(700),
                UUID.randomUUID(),
                new VisitClosed(1, 1, List.of(), "", ""));
        if (number % 20 == 0) {
            write(
                    author,
                    chain,
                    Optional.empty(),
                    opened.plusSeconds(710),
                    UUID.randomUUID(),
                    new FollowUpPlanned(
                            visit, LocalDate.now(Clock.systemUTC()).minusDays(number % 900), "telephone", ""));
        }
        if (number % 3 == 0) {
            write(
                    author,
                    Chain.CLINIC,
                    Optional.empty(),
                    opened.plusSeconds(720),
                    UUID.randomUUID(),
                    new LinkGiven(UUID.randomUUID(), chain.id(), token(number), opened.plus(Duration.ofDays(60))));
        }
        if (number % 6 == 0) {
            write(
                    Event.SYSTEM,
                    chain,
                    Optional.empty(),
                    opened.plus(Duration.ofHours(25)),
                    UUID.randomUUID(),
                    told(number));
        }
    }

    private static final NeedleInserted NEEDLE = new NeedleInserted(
            1, "lateral arm", Side.LEFT, 0.25, 40, "", Optional.empty(), "", "", "", Optional.empty());

    private static PatientRegistered registered(int number) {
        String name = "%s %s".formatted(word(number % 997), word(number / 997));
        return new PatientRegistered(name, Optional.empty(), "", "", "");
    }

    private static String word(int number) {
        return "N"
                + Integer.toString(number, 26)
                        .chars()
                        .mapToObj(digit -> Character.toString('a' + Character.digit(digit, 26)))
                        .reduce("", String::concat);
    }

    private CheckedIn told(int number) {
        boolean numb = number % 60 == 0;
        ObjectNode input = JsonNodeFactory.instance.objectNode();
        input.putObject("symptoms").put("new numbness", numb ? "yes" : "no");
        return new CheckedIn(visit(number), "24 hours", input, List.of(), "", numb ? "urgent" : "self-care", "en");
    }

    private void write(UUID author, Chain chain, Optional<UUID> visit, Instant at, UUID id, What what) {
        Instant happened = at.isAfter(now) ? now : at;
        scribe.write(new Scribe.Entry(id, chain, visit, happened, author, Optional.empty(), what));
    }

    private static Chain patient(int number) {
        return Chain.patient(new UUID(5, number));
    }

    private static UUID visit(int number) {
        return new UUID(6, number);
    }

    private static String token(int number) {
        return "%064x".formatted(number);
    }

    private static void ask(Clinic clinic, UUID practitioner, UUID lead) throws IOException, InterruptedException {
        double slowest = 0;
        for (UUID account : List.of(practitioner, lead)) {
            String who = account.equals(lead) ? "lead" : "practitioner";
            String session = clinic.access().sessions().open(account, Stage.IN);
            slowest = Math.max(slowest, time(clinic, session, who, "today", _ -> "/"));
            slowest = Math.max(slowest, time(clinic, session, who, "today, looked at again", _ -> "/waiting"));
            slowest = Math.max(slowest, time(clinic, session, who, "found by name", i -> "?" + word(i % 997)));
            slowest = Math.max(slowest, time(clinic, session, who, "patient", i -> "/patients/" + new UUID(5, own(i))));
            slowest = Math.max(slowest, time(clinic, session, who, "visit", i -> "/visits/" + new UUID(6, own(i))));
            slowest = Math.max(
                    slowest, time(clinic, session, who, "table", i -> "/visits/" + new UUID(6, own(i)) + "/table"));
        }
        Results.open().put("page.server-p99", slowest);
    }

    /// A patient of the first practitioner.
    private static int own(int ask) {
        return PRACTITIONERS * (ask * 31 % (PATIENTS / PRACTITIONERS));
    }

    private interface Address {
        String of(int ask);
    }

    private static double time(Clinic clinic, String session, String who, String what, Address address)
            throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            double[] times = new double[ASKED];
            long busy = 0;
            for (int i = -WARM; i < ASKED; i++) {
                if (i == 0) {
                    busy = SYSTEM.getProcessCpuTime();
                }
                HttpRequest request = request(clinic, session, address.of(i + WARM));
                long start = System.nanoTime();
                int status = client.send(request, BodyHandlers.ofByteArray()).statusCode();
                double took = (System.nanoTime() - start) / 1e6;
                if (status != 200 && status != 204) {
                    throw new IllegalStateException("%s answers %d".formatted(request.uri(), status));
                }
                if (i >= 0) {
                    times[i] = took;
                }
            }
            Arrays.sort(times);
            System.out.printf(
                    Locale.ROOT,
                    "  %-14s %-24s %8.1f %8.1f %8.1f%n",
                    who,
                    what,
                    times[ASKED / 2],
                    times[ASKED * 99 / 100],
                    (SYSTEM.getProcessCpuTime() - busy) / 1e6 / ASKED);
            return times[ASKED * 99 / 100];
        }
    }

    private static HttpRequest request(Clinic clinic, String session, String path) {
        String address = clinic.address().replaceFirst("/$", "");
        if (!path.startsWith("?")) {
            return HttpRequest.newBuilder(URI.create(address + path))
                    .header("Cookie", "filiform=" + session)
                    .build();
        }
        return HttpRequest.newBuilder(URI.create(address + "/patients/find"))
                .header("Cookie", "filiform=" + session)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("csrf=%s&q=%s".formatted(Secret.ofForms(session), path.substring(1))))
                .build();
    }
}
