package filiform.app.web;

import filiform.app.account.Access;
import filiform.app.account.Account;
import filiform.app.account.Credentials;
import filiform.app.account.Role;
import filiform.app.web.form.Filled;
import filiform.app.web.page.PlainPage.Block;
import filiform.app.web.page.PlainPage.Field;
import filiform.app.web.page.PlainPage.Form;
import filiform.app.web.page.PlainPage.Heading;
import filiform.app.web.page.PlainPage.Row;
import filiform.app.web.page.PlainPage.Table;
import filiform.app.web.page.PlainPage.Words;
import filiform.app.web.page.PlainPage.Wrong;
import filiform.record.event.ClinicEvent.CredentialGiven;
import filiform.record.event.ClinicEvent.Learning;
import filiform.record.event.ClinicEvent.LearningLogged;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import io.javalin.http.UnauthorizedResponse;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What practitioners are trained and licensed for: their own page with the learning log, and the list of all.
final class CredentialRoom {

    private static final int LONGEST = 500;

    private final Access access;
    private final Plain plain;

    CredentialRoom(Access access, Plain plain) {
        this.access = access;
        this.plain = plain;
    }

    void own(Context context) {
        ownPage(context, 200, Optional.empty());
    }

    private void ownPage(Context context, int status, Optional<String> wrong) {
        Account account = Who.of(context).account().orElseThrow(UnauthorizedResponse::new);
        Credentials credentials = Credentials.of(access.journal(), account.id());
        var blocks = new ArrayList<Block>();
        wrong.ifPresent(text -> blocks.add(new Wrong(text)));
        blocks.add(new Words(words(credentials)));
        blocks.add(new Heading("Learning"));
        blocks.add(new Words("Logged so far: %s hours, %s supervised sessions."
                .formatted(
                        number(credentials.learned(Learning.HOURS)),
                        number(credentials.learned(Learning.SUPERVISED_SESSIONS)))));
        blocks.add(new Table(
                List.of("Day", "How much", "What"),
                credentials.learning().stream()
                        .map(entry -> new Row(
                                List.of(
                                        entry.day().toString(),
                                        number(entry.amount()) + " " + words(entry.kind()),
                                        entry.what()),
                                List.of()))
                        .toList()));
        blocks.add(new Form(
                "/credentials/learning",
                List.of(
                        Field.text("day", "Day", "").typed("date"),
                        Field.text("amount", "How much", "").typed("number"),
                        Field.select(
                                "kind",
                                "Of what",
                                Arrays.stream(Learning.values())
                                        .map(CredentialRoom::words)
                                        .toList()),
                        Field.text("what", "What was learned, with whom", "")),
                "Log it"));
        plain.send(context, status, "Credentials", blocks);
    }

    void learn(Context context) {
        var form = new Filled(context.formParamMap());
        Optional<LocalDate> day = day(form.text("day"));
        Optional<Double> amount = amount(form.text("amount"));
        Optional<Learning> kind = Arrays.stream(Learning.values())
                .filter(each -> words(each).equals(form.text("kind")))
                .findFirst();
        String what = form.text("what");
        boolean usable = day.isPresent()
                && !day.get().isAfter(today().plusDays(1))
                && amount.filter(told -> told >= 0.25 && told <= 1_000).isPresent()
                && kind.isPresent()
                && !what.isEmpty()
                && what.length() <= LONGEST;
        if (!usable) {
            ownPage(
                    context,
                    422,
                    Optional.of(
                            "Say the day, which is not in the future, how much (0.25 to 1,000), and what was learned."));
            return;
        }
        UUID author = Signed.account(context);
        access.recorder().clinic(author, new LearningLogged(author, day.get(), kind.get(), amount.get(), what));
        Plain.to(context, "/credentials");
    }

    void all(Context context) {
        allPage(context, 200, Optional.empty());
    }

    private void allPage(Context context, int status, Optional<String> wrong) {
        var blocks = new ArrayList<Block>();
        wrong.ifPresent(text -> blocks.add(new Wrong(text)));
        blocks.add(
                new Words(
                        "What a jurisdiction asks for is told where a visit is screened. What is not written down here does not hold."));
        for (Account account : access.accounts().all()) {
            if (!account.closed() && account.roles().contains(Role.PRACTITIONER)) {
                Credentials credentials = Credentials.of(access.journal(), account.id());
                blocks.add(new Heading(account.called()));
                blocks.add(new Words(words(credentials)));
                blocks.add(new Form("/credentials/" + account.id(), fields(credentials), "Write this down"));
            }
        }
        plain.send(context, status, "All credentials", blocks);
    }

    private static List<Field> fields(Credentials credentials) {
        Optional<CredentialGiven> given = credentials.credential();
        return List.of(
                Field.text(
                        "profession",
                        "Profession",
                        given.map(CredentialGiven::profession).orElse("")),
                Field.text(
                        "licence",
                        "Licence",
                        given.map(CredentialGiven::licence).orElse("")),
                Field.text(
                        "place",
                        "Where it holds",
                        given.map(CredentialGiven::place).orElse("")),
                Field.text("valid_until", "Licence until", day(given.flatMap(CredentialGiven::validUntil)))
                        .typed("date"),
                Field.text(
                                "training_hours",
                                "Hours of training in dry needling",
                                given.flatMap(CredentialGiven::trainingHours)
                                        .map(CredentialRoom::number)
                                        .orElse(""))
                        .typed("number"),
                Field.text(
                                "regions",
                                "Regions trained for",
                                given.map(has -> String.join(", ", has.regions()))
                                        .orElse(""))
                        .hinted("with commas between"),
                Field.text("expires", "Entry expires", day(given.flatMap(CredentialGiven::expires)))
                        .typed("date"));
    }

    void give(Context context) {
        UUID account = Told.id(context.pathParam("account"))
                .flatMap(access.accounts()::find)
                .filter(found -> !found.closed() && found.roles().contains(Role.PRACTITIONER))
                .orElseThrow(() -> new NotFoundResponse())
                .id();
        var form = new Filled(context.formParamMap());
        Optional<Double> hours = amount(form.text("training_hours"));
        boolean usable = !form.text("profession").isEmpty()
                && List.of("profession", "licence", "place", "regions").stream()
                        .allMatch(name -> form.text(name).length() <= LONGEST)
                && (form.text("training_hours").isEmpty()
                        || hours.filter(told -> told <= 10_000).isPresent())
                && blankOrDay(form.text("valid_until"))
                && blankOrDay(form.text("expires"));
        if (!usable) {
            allPage(context, 422, Optional.of("Say the profession; hours are 0 to 10,000, days are days or left out."));
            return;
        }
        List<String> regions = Arrays.stream(form.text("regions").split(",", -1))
                .map(String::strip)
                .filter(region -> !region.isEmpty())
                .toList();
        access.recorder()
                .clinic(
                        Signed.account(context),
                        new CredentialGiven(
                                account,
                                form.text("profession"),
                                form.text("licence"),
                                form.text("place"),
                                day(form.text("valid_until")),
                                hours,
                                regions,
                                day(form.text("expires"))));
        Plain.to(context, "/credentials/all");
    }

    private String words(Credentials credentials) {
        Optional<String> lapsed = credentials.lapsed(today());
        return credentials
                .credential()
                .map(given -> "%s, licence %s, %s, until %s; %s hours of training; regions: %s. %s"
                        .formatted(
                                given.profession(),
                                given.licence().isEmpty() ? "not told" : given.licence(),
                                given.place().isEmpty() ? "place not told" : given.place(),
                                given.validUntil().map(LocalDate::toString).orElse("no day told"),
                                given.trainingHours()
                                        .map(CredentialRoom::number)
                                        .orElse("an unknown number of"),
                                given.regions().isEmpty() ? "none told" : String.join(", ", given.regions()),
                                lapsed.orElse("")))
                .orElse(lapsed.orElse(""));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(access.clock().instant(), ZoneOffset.UTC);
    }

    private static String words(Learning kind) {
        return switch (kind) {
            case HOURS -> "hours";
            case SUPERVISED_SESSIONS -> "supervised sessions";
        };
    }

    private static String number(double amount) {
        return amount == Math.rint(amount) ? String.valueOf((long) amount) : String.valueOf(amount);
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }

    private static boolean blankOrDay(String text) {
        return text.isEmpty() || day(text).isPresent();
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text)).filter(day -> day.getYear() >= 1900 && day.getYear() < 2200);
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    private static Optional<Double> amount(String text) {
        try {
            return text.length() > 12
                    ? Optional.empty()
                    : Optional.of(Double.valueOf(text)).filter(told -> told >= 0);
        } catch (NumberFormatException _) {
            return Optional.empty();
        }
    }
}
