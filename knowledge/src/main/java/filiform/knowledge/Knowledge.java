package filiform.knowledge;

import filiform.atlas.Atlas;
import filiform.atlas.Source;
import filiform.injury.LocalisationKnowledge;
import filiform.injury.recovery.RecoveryKnowledge;
import filiform.knowledge.language.Language;
import filiform.knowledge.language.LanguageReader;
import filiform.knowledge.read.AtlasReader;
import filiform.knowledge.read.LocalisationReader;
import filiform.knowledge.read.PlacementReader;
import filiform.knowledge.read.RecoveryReader;
import filiform.knowledge.read.SourceReader;
import filiform.knowledge.table.Tables;
import filiform.knowledge.tree.Compiled;
import filiform.knowledge.tree.Content;
import filiform.knowledge.tree.Entry;
import filiform.knowledge.tree.Faults;
import filiform.knowledge.tree.Place;
import filiform.knowledge.tree.Reading;
import filiform.knowledge.tree.Section;
import filiform.planning.PlanningKnowledge;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/// Everything that the program knows, as one value. Each step of the visit has its component, read by a reader of its
/// own.
///
/// @param tables       the reviewed tables of screening, response and follow-up
/// @param planning     how far a needle strays, and the accepted risks
/// @param localisation how findings follow from a lesion
/// @param recovery     times of injury and recovery
/// @param languages    in which patients can read, English first
/// @param sources  the bibliography by key
/// @param version  of the content, as its files say
/// @param hash     SHA-256 of the content files; answers bear it
/// @param reviewed true only once a named clinician has signed this version
public record Knowledge(
        Atlas atlas,
        Tables tables,
        PlanningKnowledge planning,
        LocalisationKnowledge localisation,
        RecoveryKnowledge recovery,
        List<Language> languages,
        Map<String, Source> sources,
        String version,
        String hash,
        boolean reviewed,
        Counts counts) {

    /// The compiled file, beside this class.
    public static final String COMPILED = "knowledge.json";

    /// The language of a code, or English where there is none such.
    public Language language(String code) {
        return languages.stream()
                .filter(language -> language.code().equals(code))
                .findFirst()
                .orElse(Language.ENGLISH);
    }

    /// Reads what the build compiled and checked. Slow enough to do once: keep the result.
    public static Knowledge load() {
        return of(compiled());
    }

    /// The compiled content itself.
    public static Compiled compiled() {
        try (InputStream in = Knowledge.class.getResourceAsStream(COMPILED)) {
            if (in == null) {
                throw new IllegalStateException("The program was built without %s.".formatted(COMPILED));
            }
            return Compiled.read(in);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read %s.".formatted(COMPILED), e);
        }
    }

    /// Turns compiled content into objects; content that was not checked is a programmer's mistake.
    public static Knowledge of(Compiled compiled) {
        Content content = compiled.content();
        var faults = new Faults();
        var reading = new Reading(SourceReader.read(content, faults), faults);
        Entry about = content.top(Section.ABOUT, reading);
        Atlas atlas = AtlasReader.read(content, reading).atlas();
        var knowledge = new Knowledge(
                atlas,
                Tables.read(content, reading),
                PlacementReader.read(content.top(Section.PLACEMENT, reading)),
                LocalisationReader.read(
                        content.top(Section.LOCALISATION, reading), content.top(Section.SIGNS, reading), atlas),
                RecoveryReader.read(content.top(Section.RECOVERY, reading), content.top(Section.CARE, reading)),
                LanguageReader.read(content, reading),
                reading.sources(),
                about.text("version"),
                compiled.hash(),
                about.flag("reviewed", false),
                Counts.read(new Entry(new Place.Top("counts"), compiled.counts(), reading)));
        if (!faults.none()) {
            throw new IllegalStateException("The compiled knowledge has faults: %s".formatted(faults.all()));
        }
        return knowledge;
    }
}
