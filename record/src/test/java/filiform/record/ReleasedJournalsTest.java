package filiform.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The journal of each released version opens and stays readable. `journals/` has one of each.
class ReleasedJournalsTest {

    private static final UUID ONE = UUID.fromString("11111111-1111-4111-8111-111111111111");
    private static final UUID TWO = UUID.fromString("22222222-2222-4222-8222-222222222222");

    @TempDir
    Path folder;

    @Test
    void theEventsOfVersion010AreTakenIntoChainsWithTheirIdsAndTimes() throws Exception {
        copy("0.1.0.db");
        assertThat(raw()).contains("rhomboids");
        for (int opening = 0; opening < 2; opening++) {
            try (var journal = Sample.open(folder)) {
                var all = new ArrayList<Recorded>();
                journal.each(0, all::add);
                assertThat(all).hasSize(6);
                for (int i = 0; i < 6; i++) {
                    Recorded recorded = all.get(i);
                    UUID visit = i == 2 ? TWO : ONE;
                    assertThat(recorded.sequence()).isEqualTo(i + 1L);
                    assertThat(recorded.recordedAt())
                            .isEqualTo(Instant.parse("2026-01-05T12:00:00Z").plusMillis(1500L * (i + 1)));
                    assertThat(recorded.event().id().toString()).endsWith("-00000000000" + (i + 1));
                    assertThat(recorded.event().happenedAt())
                            .isEqualTo(Instant.parse("2026-01-05T11:5%d:00.123456789Z".formatted(i + 1)));
                    assertThat(recorded.event().visit()).hasValue(visit);
                    assertThat(recorded.event().chain()).isEqualTo(Chain.unnamed(visit));
                    assertThat(recorded.event().author()).isEqualTo(Event.SYSTEM);
                }
                assertThat(all.getLast().event().corrects().map(Correction::event))
                        .hasValue(UUID.fromString("00000000-0000-4000-8000-000000000005"));
                assertThat(journal.visits(0, 10))
                        .extracting(VisitSummary::events)
                        .containsExactly(5L, 1L);
                assertThat(journal.verify(Progress.NONE)).isEqualTo(new Verification(6, 2, 0, 0, List.of()));
            }
        }
        assertThat(raw()).as("nothing unsealed stays behind").doesNotContain("rhomboids");
    }

    private void copy(String name) throws Exception {
        Files.createDirectories(Sample.data(folder));
        try (InputStream in = ReleasedJournalsTest.class.getResourceAsStream("/journals/" + name)) {
            Files.write(Sample.data(folder).resolve("journal.db"), in == null ? new byte[0] : in.readAllBytes());
        }
    }

    private String raw() throws Exception {
        var all = new StringBuilder();
        try (var files = Files.list(Sample.data(folder))) {
            for (Path file : files.toList()) {
                all.append(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
            }
        }
        return all.toString();
    }
}
