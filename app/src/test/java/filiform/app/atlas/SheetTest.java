package filiform.app.atlas;

import static org.assertj.core.api.Assertions.assertThat;

import filiform.app.atlas.Sheet.Part;
import filiform.app.atlas.Sheet.Row;
import filiform.app.contract.Common;
import filiform.app.contract.NoSite;
import filiform.app.text.SheetText;
import filiform.atlas.Atlas;
import filiform.atlas.Figure;
import filiform.atlas.Muscle;
import filiform.atlas.Named;
import filiform.atlas.Site;
import filiform.atlas.Technique;
import filiform.atlas.Variant;
import filiform.knowledge.Knowledge;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What holds of every sheet of the atlas.
class SheetTest {

    private static final Atlas ATLAS = Knowledge.load().atlas();
    private static final Sheets SHEETS = new Sheets(new Relations(ATLAS));

    static List<Named> everything() {
        var all = new ArrayList<Named>();
        for (Kind kind : Kind.values()) {
            all.addAll(kind.names(ATLAS).all());
        }
        return all;
    }

    @Test
    void everyThingHasASheetWithoutAnEmptyPart() {
        for (Named thing : everything()) {
            Sheet sheet = SHEETS.of(thing);

            assertThat(sheet.self()).isEqualTo(Link.to(thing));
            assertThat(sheet.parts()).as(thing.name()).isNotEmpty();
            for (Part part : sheet.parts()) {
                if (part instanceof Part.Facts facts) {
                    assertThat(facts.title()).isNotBlank();
                    assertThat(facts.rows())
                            .as(thing.name() + ": " + facts.title())
                            .isNotEmpty();
                }
            }
        }
    }

    @Test
    void everyLineSaysSomething() {
        for (Named thing : everything()) {
            for (Row row : SHEETS.of(thing).rows()) {
                assertThat(row.links().isEmpty() && row.words().isBlank())
                        .as("%s: %s", thing.name(), row)
                        .isFalse();
            }
        }
    }

    @Test
    void everyLinkLeadsToASheetUnderItsAddress() {
        var addresses = new HashSet<String>();
        for (Named thing : everything()) {
            Link self = Link.to(thing);
            String slug = self.address().substring(self.address().lastIndexOf('/') + 1);
            String name = URLDecoder.decode(slug, StandardCharsets.UTF_8);

            assertThat(addresses.add(self.address())).as(self.address()).isTrue();
            assertThat(name).doesNotContain("/", "\\", "..");
            assertThat(SHEETS.find(name, List.of(self.kind())).found()).containsExactly(thing);
            for (Row row : SHEETS.of(thing).rows()) {
                assertThat(row.links())
                        .as(thing.name())
                        .allSatisfy(
                                link -> assertThat(SHEETS.thing(link).name()).isEqualTo(link.name()));
            }
        }
    }

    @Test
    void everyFigureStandsWithItsGradeAndSources() {
        for (Named thing : everything()) {
            List<Row> rows = SHEETS.of(thing).rows();
            for (Figure figure : Figures.in(thing)) {
                String words = words(thing, figure);

                assertThat(rows)
                        .as("%s: %s", thing.name(), words)
                        .anyMatch(row ->
                                row.words().contains(words) && row.basis().contains(figure.basis()));
            }
        }
    }

    private static String words(Named thing, Figure figure) {
        boolean shift = thing instanceof Site site
                && site.postures().stream()
                        .anyMatch(posture -> posture.depthShift().contains(figure));
        if (shift) {
            return FigureWords.shift(figure);
        }
        return thing instanceof Variant ? FigureWords.percent(figure) : FigureWords.mm(figure);
    }

    @Test
    void aPostureThatBringsThePleuraNearerSaysSo() {
        int nearer = 0;
        int deeper = 0;
        for (Site site : ATLAS.sites().all()) {
            for (Site.Posture posture : site.postures()) {
                for (Figure shift : posture.depthShift()) {
                    String way = shift.mean() < 0 ? "nearer" : "deeper";
                    String start = "%s: the pleura lies %s by %s mm"
                            .formatted(posture.name(), way, Common.plain(Math.abs(shift.mean())));

                    assertThat(SHEETS.of(site).rows())
                            .as(site.name())
                            .anyMatch(row -> row.words().startsWith(start));
                    nearer += shift.mean() < 0 ? 1 : 0;
                    deeper += shift.mean() > 0 ? 1 : 0;
                }
            }
        }
        assertThat(List.of(nearer, deeper)).allMatch(count -> count > 0);
    }

    @Test
    void aSuggestedNeedleNeverReadsAsADepthToGoTo() {
        for (Site site : ATLAS.sites().all()) {
            assertThat(SHEETS.of(site).rows())
                    .as(site.name())
                    .filteredOn(row -> row.label().equals("Needle suggested"))
                    .filteredOn(row -> !row.words().equals(Sheet.NOT_KNOWN))
                    .allMatch(row -> row.words().contains("the depth limit of a plan wins"));
        }
    }

    @Test
    void noSheetSpeaksOfNoPeople() {
        for (Named thing : everything()) {
            assertThat(SheetText.of(SHEETS.of(thing)))
                    .as(thing.name())
                    .doesNotContain(" 0 people", "NaN", "Infinity", "null");
        }
    }

    @Test
    void theTextHoldsEveryLineOfTheSheet() {
        for (Named thing : everything()) {
            Sheet sheet = SHEETS.of(thing);
            String text = plain(SheetText.of(sheet));

            assertThat(text).contains(plain(sheet.self().name()));
            assertThat(sheet.warnings()).allSatisfy(warning -> assertThat(text).contains(warning));
            for (Row row : sheet.rows()) {
                assertThat(text).as(thing.name()).contains(plain(row.label()), plain(row.words()));
                row.links().forEach(link -> assertThat(text).contains(plain(link.name())));
                row.basis()
                        .forEach(basis ->
                                assertThat(text).contains("[" + basis.grade().words(), plain(basis.note())));
            }
        }
    }

    private static String plain(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    @Test
    void aMuscleWithoutASiteWarnsAndOneWithASiteDoesNot() {
        for (Muscle muscle : ATLAS.muscles().all()) {
            boolean needled =
                    ATLAS.sites().all().stream().anyMatch(site -> site.muscles().contains(muscle.name()));

            assertThat(SHEETS.of(muscle).warnings().contains(NoSite.WORDS))
                    .as(muscle.name())
                    .isNotEqualTo(needled);
        }
    }

    @Test
    void anUnknownReferralIsSaid() {
        for (Muscle muscle : ATLAS.muscles().all()) {
            assertThat(SHEETS.of(muscle).rows())
                    .as(muscle.name())
                    .anyMatch(row -> row.label().equals("Referral")
                            && row.words().equals(Sheet.NOT_KNOWN)
                                    == muscle.refersTo().isEmpty());
        }
    }

    @Test
    void whatATechniqueCannotReachIsSaidWithItsReason() {
        int told = 0;
        for (Site site : ATLAS.sites().all()) {
            for (Technique technique : site.techniques()) {
                for (Technique.OutOfReach each : technique.view().outOfReach()) {
                    assertThat(SHEETS.of(site).rows())
                            .anyMatch(row -> row.label().equals(each.structure())
                                    && row.words().equals(each.why())
                                    && row.basis().contains(each.basis()));
                    told++;
                }
            }
        }
        assertThat(told).isPositive();
    }

    @Test
    void aSiteNamesEachTechniqueGapAndStructure() {
        for (Site site : ATLAS.sites().all()) {
            Sheet sheet = SHEETS.of(site);
            String text = plain(SheetText.of(sheet));

            assertThat(sheet.rows()).extracting(Row::words).containsAll(site.gaps());
            for (Technique technique : site.techniques()) {
                assertThat(text)
                        .contains(
                                plain("Technique: " + technique.name()),
                                plain(technique.view().entry()));
                technique
                        .view()
                        .structures()
                        .forEach(structure -> assertThat(text)
                                .contains(plain(structure.name() + " ("
                                        + structure.kind().words() + ")")));
            }
        }
    }

    @Test
    void figuresForTheSamePeopleThatDifferAreSaidToDiffer() {
        for (Site site : ATLAS.sites().all()) {
            boolean several = site.techniques().stream()
                    .flatMap(technique -> technique.view().structures().stream())
                    .anyMatch(structure -> structure.depths().stream()
                                    .map(depth -> depth.when())
                                    .distinct()
                                    .count()
                            < structure.depths().size());
            if (several) {
                assertThat(SHEETS.of(site).rows()).anyMatch(row -> row.words().startsWith("sources differ"));
            }
        }
    }

    @Test
    void whatLeavesANerveLeadsBackToIt() {
        for (var nerve : ATLAS.nerves().all()) {
            Link self = Link.to(nerve);
            for (Row row : SHEETS.of(nerve).rows()) {
                for (Link link : row.links()) {
                    boolean skinOfRoot =
                            link.kind() == Kind.AREA && !row.words().startsWith("skin: ");
                    if (!skinOfRoot && link.kind() != Kind.CONDITION && link.kind() != Kind.PLACE) {
                        assertThat(back(link, self))
                                .as("%s from %s", self, link)
                                .isTrue();
                    }
                }
            }
        }
    }

    private static boolean back(Link from, Link to) {
        return SHEETS.of(SHEETS.thing(from)).rows().stream()
                .anyMatch(row -> row.links().contains(to));
    }
}
