package filiform.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import filiform.knowledge.check.ContentCheck;
import filiform.knowledge.check.Report;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/// The content that the program ships.
class RealContentTest {

    @Test
    void hasNoFault() throws IOException {
        assertThat(ContentCheck.check(Path.of("content")).faults()).isEmpty();
    }

    @Test
    void isPackedAsItWasCompiled() throws IOException {
        Report report = ContentCheck.checkBundled();

        assertThat(report.faults()).isEmpty();
        assertThat(report.hash())
                .isEqualTo(ContentCheck.check(Path.of("content")).hash());
    }

    @Test
    void loads() {
        Knowledge knowledge = Knowledge.load();

        assertThat(knowledge.reviewed()).isFalse();
        assertThat(knowledge.hash()).matches("[0-9a-f]{64}");
        assertThat(knowledge.atlas().muscles().all()).hasSize(knowledge.counts().of(Counts.Thing.MUSCLES));
        assertThat(knowledge.atlas().sites().all()).hasSize(knowledge.counts().of(Counts.Thing.SITES));
        assertThat(knowledge.sources()).hasSize(knowledge.counts().of(Counts.Thing.SOURCES));
    }
}
