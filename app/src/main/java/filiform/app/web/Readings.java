package filiform.app.web;

import filiform.app.account.Settings;
import filiform.app.web.my.Reading;
import filiform.app.web.my.Reading.Scripts;
import filiform.app.web.page.Shell;
import filiform.knowledge.Knowledge;
import filiform.knowledge.language.Language;
import filiform.record.Journal;
import filiform.record.event.PatientEvent.Reachable;
import filiform.record.visit.PatientNote;
import io.javalin.http.Context;
import java.util.Locale;
import java.util.Optional;

/// How somebody reads the patient's pages: as chosen in the address, else as the clinic noted, else as the browser
/// asks.
final class Readings {

    private final Knowledge knowledge;
    private final Journal journal;
    private final Assets assets;
    private final Shell shell;

    Readings(Knowledge knowledge, Journal journal, Assets assets, Shell shell) {
        this.knowledge = knowledge;
        this.journal = journal;
        this.assets = assets;
        this.shell = shell;
    }

    /// For a page below a link.
    ///
    /// @param at blank, `/check` or `/record`
    Reading of(Context context, String at, Optional<PatientNote> patient) {
        String asked = Optional.ofNullable(context.queryParam("lang")).orElse("");
        Language language = known(asked)
                .or(() -> patient.flatMap(PatientNote::reachable)
                        .map(PatientNote.Entry::what)
                        .map(Reachable::language)
                        .flatMap(this::known))
                .or(() -> browser(
                        Optional.ofNullable(context.header("Accept-Language")).orElse("")))
                .orElse(Language.ENGLISH);
        return new Reading(
                shell,
                new Scripts(
                        assets.address("my.js"),
                        assets.address("check.js"),
                        assets.address("drawing.js"),
                        assets.address("rules.json"),
                        assets.address("words-%s.json".formatted(language.code()))),
                "/my/" + context.pathParam("link"),
                at,
                of(context),
                language,
                known(asked).isPresent(),
                "large".equals(context.queryParam("type")),
                knowledge.reviewed(),
                knowledge.languages(),
                Settings.reach(journal));
    }

    /// The visit that the address names; blank where that is no name of one.
    String of(Context context) {
        String named = Optional.ofNullable(context.queryParam("of")).orElse("");
        return named.matches("[0-9a-f-]{1,64}") ? named : "";
    }

    /// By its code or its name.
    private Optional<Language> known(String told) {
        return knowledge.languages().stream()
                .filter(language -> language.code().equalsIgnoreCase(told)
                        || language.name().equalsIgnoreCase(told))
                .findFirst();
    }

    /// The first language that the browser asks for; one that nobody translated is no reason to take the next.
    private Optional<Language> browser(String accepted) {
        String first = accepted.split("[,;]", 2)[0].strip().toLowerCase(Locale.ROOT);
        return known(first.split("-", 2)[0]);
    }
}
