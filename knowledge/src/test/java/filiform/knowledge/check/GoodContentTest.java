package filiform.knowledge.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import filiform.atlas.Grade;
import filiform.atlas.Site;
import filiform.atlas.Structure;
import filiform.atlas.Technique;
import filiform.knowledge.Counts.Thing;
import filiform.knowledge.Fixture;
import filiform.knowledge.Knowledge;
import filiform.knowledge.read.AtlasReader;
import filiform.knowledge.read.SourceReader;
import filiform.knowledge.tree.Compiled;
import filiform.knowledge.tree.Content;
import filiform.knowledge.tree.Faults;
import filiform.knowledge.tree.Reading;
import filiform.measure.Sex;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoodContentTest {

    @TempDir
    private Path folder;

    @Test
    void theFixtureIsWhole() throws IOException {
        Report report = ContentCheck.check(new Fixture().in(folder));

        assertThat(report.faults()).isEmpty();
        assertThat(report.counts().things())
                .isEqualTo(Map.ofEntries(
                        Map.entry(Thing.NERVES, 2),
                        Map.entry(Thing.PLEXUS_PARTS, 1),
                        Map.entry(Thing.ROOTS, 2),
                        Map.entry(Thing.BUNDLES, 1),
                        Map.entry(Thing.VARIANTS, 1),
                        Map.entry(Thing.MUSCLES, 2),
                        Map.entry(Thing.REFERRALS, 1),
                        Map.entry(Thing.AREAS, 1),
                        Map.entry(Thing.PLACES, 1),
                        Map.entry(Thing.SITES, 1),
                        Map.entry(Thing.SITES_WITH_SOURCED_DEPTHS, 1),
                        Map.entry(Thing.SITES_WITH_A_SOURCED_DEPTH, 1),
                        Map.entry(Thing.TECHNIQUES, 1),
                        Map.entry(Thing.CONDITIONS, 1),
                        Map.entry(Thing.SIGNS, 4),
                        Map.entry(Thing.MEDICINES, 1),
                        Map.entry(Thing.SOURCES, 4)));
        assertThat(report.counts().figures())
                .isEqualTo(Map.of(Grade.MEASURED, 7, Grade.DERIVED, 5, Grade.CONSENSUS, 0, Grade.ASSUMED, 28));
        assertThat(report.counts().allFigures()).isEqualTo(40);
    }

    @Test
    void whatWasCompiledIsWhatTheFilesSay() throws IOException {
        ContentCheck.Checked checked = ContentCheck.run(new Fixture().in(folder));
        var draft = draft(checked.content());

        Knowledge knowledge = knowledge(checked);

        assertThat(knowledge.atlas().nerves().all())
                .isEqualTo(draft.atlas().nerves().all());
        assertThat(knowledge.atlas().muscles().all())
                .isEqualTo(draft.atlas().muscles().all());
        assertThat(knowledge.atlas().areas().all())
                .isEqualTo(draft.atlas().areas().all());
        assertThat(knowledge.atlas().sites().all())
                .isEqualTo(draft.atlas().sites().all());
        assertThat(knowledge.counts()).isEqualTo(checked.report().counts());
        assertThat(knowledge.hash()).isEqualTo(checked.report().hash()).matches("[0-9a-f]{64}");
        assertThat(knowledge.version()).isEqualTo("1.2.3");
        assertThat(knowledge.reviewed()).isFalse();
    }

    private static AtlasReader.Draft draft(Content content) {
        var faults = new Faults();
        return AtlasReader.read(content, new Reading(SourceReader.read(content, faults), faults));
    }

    private static Knowledge knowledge(ContentCheck.Checked checked) throws IOException {
        var bytes = new ByteArrayOutputStream();
        checked.compiled().write(bytes);
        return Knowledge.of(Compiled.read(new ByteArrayInputStream(bytes.toByteArray())));
    }

    @Test
    void aFigureGetsTheErrorOfItsSampleAndAnUnknownSpreadIsNeverNone() throws IOException {
        Knowledge knowledge = knowledge(ContentCheck.run(new Fixture().in(folder)));

        var ofSample = knowledge.atlas().nerves().get("long trunk").lengths().getFirst();
        assertThat(ofSample.error()).isEqualTo(10.0 / 5);
        var withoutSpread = knowledge.atlas().nerves().get("C7 root").lengths().getFirst();
        assertThat(withoutSpread.sd()).isEqualTo(15);
        assertThat(withoutSpread.people()).isZero();
    }

    @Test
    void everyPartOfASiteIsRead() throws IOException {
        Site site = knowledge(ContentCheck.run(new Fixture().in(folder)))
                .atlas()
                .sites()
                .get("side of the arm");

        assertThat(site.postures().get(1).depthShift().getFirst().mean()).isEqualTo(-3);
        assertThat(site.usual().view().target()).isInstanceOf(Technique.Target.Layer.class);
        var limit = site.usual().view().publishedLimits().getFirst();
        assertThat(limit.when()).isEqualTo(new filiform.atlas.When(18, 23, Sex.FEMALE));
        assertThat(limit.spares()).isEqualTo(Structure.Kind.NERVE);
        Structure nerve = site.usual().view().structures().getFirst();
        assertThat(nerve.course())
                .isEqualTo(new Structure.Course("great nerve", "branch to the pulling muscle", "division"));
        assertThat(nerve.shape()).isInstanceOf(Structure.Shape.Tube.class);
        assertThat(nerve.depths().get(1).when().bmiBelow()).isEqualTo(23);
        assertThat(nerve.depths()
                        .getFirst()
                        .figure()
                        .basis()
                        .sources()
                        .getFirst()
                        .locator())
                .isEqualTo("https://doi.org/10.9999/made-up.1");
    }

    @Test
    void aWindingAndASolidAreRead() throws IOException {
        var more = new Fixture().edit("sites/limb.yaml", "    alternatives: [", """
                        - name: far artery
                          kind: artery
                          shape: winding
                          radius_mm: {mean: 1, error: 1, grade: assumed, sources: [project-assumption]}
                          places_mm: [[-20, 0, 0], [0, 4, 3], [20.5, -4, 0]]
                          places_basis: {grade: assumed, sources: [project-assumption], note: in words}
                          aside_mm: {mean: 2, error: 4, grade: assumed, sources: [project-assumption]}
                          depths_mm: [{mean: 40, error: 9, grade: assumed, sources: [project-assumption]}]
                        - name: far organ
                          kind: organ
                          shape: solid
                          half_x_mm: 30
                          half_y_mm: 20
                          half_z_mm: 10
                          x_mm: -5
                          size_basis: {grade: assumed, sources: [project-assumption]}
                          offset_mm: {mean: 7, error: 9, grade: assumed, sources: [project-assumption]}
                          depths_mm: [{mean: 40, error: 9, grade: assumed, sources: [project-assumption]}]
                        """.indent(6) + "    alternatives: [");
        ContentCheck.Checked checked = ContentCheck.run(more.in(folder));
        assertThat(checked.report().faults()).isEmpty();

        var structures = knowledge(checked)
                .atlas()
                .sites()
                .get("outer arm")
                .usual()
                .view()
                .structures();

        assertThat(structures.get(2).shape()).isInstanceOfSatisfying(Structure.Shape.Winding.class, winding -> {
            assertThat(winding.places()).hasSize(3).contains(new Structure.Shape.Winding.Place(20.5, -4, 0));
            assertThat(winding.aside().mean()).isEqualTo(2);
            assertThat(winding.basis().note()).isEqualTo("in words");
        });
        assertThat(structures.get(3).shape()).isInstanceOfSatisfying(Structure.Shape.Solid.class, solid -> {
            assertThat(List.of(solid.halfX(), solid.halfY(), solid.halfZ(), solid.x()))
                    .containsExactly(30.0, 20.0, 10.0, -5.0);
            assertThat(solid.offset().mean()).isEqualTo(7);
        });
    }

    @Test
    void aCourseMayRunOnIntoANerveThatLeavesThere() throws IOException {
        var further = new Fixture().edit("sites/limb.yaml", "to: division}", "to: pierces the fascia}");

        assertThat(ContentCheck.check(further.in(folder)).faults()).isEmpty();
    }

    @Test
    void theHashFollowsEveryByteAndEveryName() throws IOException {
        String hash = ContentCheck.check(new Fixture().in(folder.resolve("a"))).hash();
        var blank = new Fixture().edit("about.yaml", "reviewed: false", "reviewed:  false");
        var renamed = new Fixture();
        renamed.put("muscles/limbs.yaml", renamed.text("muscles/limb.yaml")).remove("muscles/limb.yaml");

        assertThat(ContentCheck.check(new Fixture().in(folder.resolve("b"))).hash())
                .isEqualTo(hash);
        assertThat(ContentCheck.check(blank.in(folder.resolve("c"))).hash()).isNotEqualTo(hash);
        assertThat(ContentCheck.check(renamed.in(folder.resolve("d"))).hash()).isNotEqualTo(hash);
    }

    @Test
    void compilingTwiceGivesTheSameBytes() throws IOException {
        Path content = new Fixture().in(folder.resolve("content"));
        Compile.compile(content, folder.resolve("once"));
        Compile.compile(content, folder.resolve("twice"));

        assertThat(folder.resolve("once/knowledge.json"))
                .hasSameBinaryContentAs(folder.resolve("twice/knowledge.json"));
        try (InputStream in = Files.newInputStream(folder.resolve("once/knowledge.json"))) {
            assertThat(Knowledge.of(Compiled.read(in)).atlas().nerves().all()).hasSize(5);
        }
    }

    @Test
    void faultyContentIsNotCompiledAndEveryFaultIsNamed() {
        Path content = new Fixture()
                .edit("areas.yaml", "[made-up-book]", "[made-up-hearsay]")
                .edit("nerves/limb.yaml", "name: groove", "name: beginning")
                .in(folder.resolve("content"));

        assertThatIOException()
                .isThrownBy(() -> Compile.compile(content, folder.resolve("out")))
                .withMessageContaining("K-025 areas.yaml:7")
                .withMessageContaining("K-032 nerves/limb.yaml:40");
        assertThat(folder.resolve("out")).doesNotExist();
    }
}
