package filiform.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import filiform.atlas.Area;
import filiform.atlas.Atlas;
import filiform.atlas.Muscle;
import filiform.atlas.Nerve;
import filiform.atlas.Site;
import filiform.atlas.Structure;
import filiform.atlas.Technique;
import filiform.knowledge.Counts.Thing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/// What holds for the shipped atlas as a whole, beyond what the check of the content refuses.
class AtlasIntegrityTest {

    private static final Knowledge KNOWLEDGE = Knowledge.load();
    private static final Atlas ATLAS = KNOWLEDGE.atlas();

    @Test
    void isAsLargeAsItClaims() {
        Counts counts = KNOWLEDGE.counts();
        assertThat(counts.of(Thing.NERVES)).isGreaterThanOrEqualTo(85);
        assertThat(counts.of(Thing.MUSCLES)).isGreaterThanOrEqualTo(150);
        assertThat(counts.of(Thing.SITES)).isGreaterThanOrEqualTo(100);
        assertThat(ATLAS.areas().all().stream().filter(area -> !area.outlines().isEmpty()))
                .hasSizeGreaterThanOrEqualTo(120);
    }

    @ParameterizedTest(name = "{0}: {1} to {2}")
    @CsvFileSource(resources = "/cases/lengths.csv", numLinesToSkip = 1, delimiter = '|')
    void theLengthsBetweenLandmarksAddUp(String name, String from, String to, double least, double most, String why) {
        Nerve nerve = ATLAS.nerves().get(name);
        int first = nerve.indexOf(from);
        int last = nerve.indexOf(to);

        assertThat(first).as(from).isNotNegative().isLessThan(last);
        assertThat(nerve.lengths().subList(first, last).stream()
                        .mapToDouble(length -> length.mean())
                        .sum())
                .as(why)
                .isBetween(least, most);
    }

    @Test
    void everyMuscleAndAreaIsReachedWhollyThroughTheTree() {
        for (Muscle muscle : ATLAS.muscles().all()) {
            assertThat(muscle.otherSupply()).as(muscle.name()).isBlank();
            assertThat(ATLAS.tree().supplies(muscle.name())).as(muscle.name()).isNotEmpty();
        }
        for (Area area : ATLAS.areas().all()) {
            assertThat(area.otherSupply()).as(area.name()).isBlank();
        }
    }

    @Test
    void aLesionOfARootCutsItsShareOfEveryMuscle() {
        var segments = ATLAS.tree().segments();
        for (Muscle muscle : ATLAS.muscles().all()) {
            muscle.roots().forEach((root, share) -> {
                double passing = 0;
                for (int i = 0; i < segments.size(); i++) {
                    if (segments.get(i).nerve().equals(root + " root")) {
                        passing = Math.max(passing, ATLAS.tree().muscleShare(i, muscle.name()));
                    }
                }
                assertThat(passing).as("%s of %s", root, muscle.name()).isCloseTo(share, within(0.1));
            });
        }
    }

    @Test
    void everySiteOverTheRibsJudgesThePleura() {
        for (Site site : ATLAS.sites().all()) {
            if (site.region().equals(Site.CHEST_WALL)) {
                for (Technique technique : site.techniques()) {
                    assertThat(technique.view().structures())
                            .as("%s, %s", site.name(), technique.name())
                            .anyMatch(structure -> structure.kind() == Structure.Kind.PLEURA);
                }
            }
        }
    }

    /// The rules of a part of the body hold wherever an organ or great vessel of it is in reach.
    @Test
    void aSiteLiesInEveryRegionWhoseOrgansItsNeedleMayMeet() {
        for (Site site : ATLAS.sites().all()) {
            List<Structure> structures = site.techniques().stream()
                    .flatMap(technique -> technique.view().structures().stream())
                    .toList();
            for (Structure structure : structures) {
                String name = structure.name();
                if (structure.kind() == Structure.Kind.PLEURA) {
                    assertThat(site.regions()).as(site.name()).contains("chest wall");
                }
                if (name.matches(".*(kidney|liver|spleen|bowel|colon|peritoneum).*")) {
                    assertThat(site.regions()).as(site.name()).contains("abdomen");
                }
                if (name.matches(".*(common carotid|internal jugular|vertebral artery|subclavian).*")) {
                    assertThat(site.regions()).as(site.name()).contains("neck");
                }
                if (name.matches(".*(rectum|bladder).*")) {
                    assertThat(site.regions()).as(site.name()).containsAnyOf("pelvis", "perineum");
                }
            }
        }
    }

    @Test
    void noSuperficialTechniqueGoesDeeperThanTwentyMillimetres() {
        for (Site site : ATLAS.sites().all()) {
            for (Technique technique : site.techniques()) {
                technique
                        .deepest()
                        .ifPresent(mm -> assertThat(mm)
                                .as("%s, %s", site.name(), technique.name())
                                .isLessThanOrEqualTo(20));
            }
        }
    }

    /// Only ATC codes stand in the content, each class with the source at which they were seen.
    @Test
    void holdsNoIdentifierOfATerminologyThatNobodyChecked() throws IOException {
        var identifiers =
                Pattern.compile("\\b(FMA|TA2|SNOMED|SCTID|LOINC|UMLS|ICD)[ :#-]?\\w*\\d", Pattern.CASE_INSENSITIVE);
        try (var files = Files.walk(Path.of("content"))) {
            List<Path> yaml =
                    files.filter(file -> file.toString().endsWith(".yaml")).toList();
            assertThat(yaml).isNotEmpty();
            for (Path file : yaml) {
                assertThat(identifiers.matcher(Files.readString(file)).results().map(found -> found.group()))
                        .as(file.toString())
                        .isEmpty();
            }
        }
    }

    @Test
    void everyMuscleThatASiteAimsAtFirstSaysWhereItsPainIsFelt() {
        List<String> unknown = ATLAS.sites().all().stream()
                .map(site -> site.muscles().getFirst())
                .filter(muscle -> ATLAS.muscles().get(muscle).refersTo().isEmpty())
                .distinct()
                .toList();
        assertThat(unknown).isEmpty();
    }
}
