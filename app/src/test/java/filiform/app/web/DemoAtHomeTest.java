package filiform.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The demonstration has something on Today, judged as any answer is.
class DemoAtHomeTest {

    @TempDir
    Path folder;

    @Test
    void todayHoldsOneUrgentOneSilentAndOneWhoCaresForThemself() {
        try (var clinic = new Running(folder)) {
            String home = new DemoAtHome(clinic.clinic.access(), Running.DECISIONS, clinic.account()).fill();

            String today = clinic.get("/").body();
            assertThat(today.indexOf("Nora Sample"))
                    .isPositive()
                    .isLessThan(today.indexOf("Ida Sample"))
                    .isLessThan(today.indexOf("Paul Sample"));
            assertThat(today)
                    .contains("1 answer waits, the worst: urgent", "Yes to: new numbness.", "cotton wool")
                    .contains("Drawn on the back of the body: ", "left ")
                    .contains("No answer to the check-in after 24 hours", "self-care");
            assertThat(today).doesNotContain("STILL IN", "no site yet");
            assertThat(clinic.with("").get(home).body()).contains("It is time to tell us how you are");
        }
    }
}
