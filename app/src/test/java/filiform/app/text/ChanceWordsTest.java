package filiform.app.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Chances and days in the words that people read.
class ChanceWordsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    1        | almost certain
                    0.994    | 99 %
                    0.55     | 55 %
                    0.1      | 10 %
                    0.0999   | 1 in 10
                    0.042    | 1 in 24
                    0.00526  | 1 in 190
                    0.00023  | 1 in 4,300
                    1e-9     | below 1 in 1,000,000
                    1e-300   | below 1 in 1,000,000
                    0        | below 1 in 1,000,000
                    """)
    void aChanceIsAPercentageOrOneInSoMany(double chance, String words) {
        assertThat(ChanceWords.oneIn(chance)).isEqualTo(words);
    }

    @Test
    void nothingIsClaimedBelowWhatTheDataAllow() {
        assertThat(ChanceWords.of(0.0002, 0.001)).isEqualTo("below 1 in 1,000");
        assertThat(ChanceWords.of(0, 0.001)).isEqualTo("below 1 in 1,000");
    }

    @Test
    void oneDayIsNoSpan() {
        assertThat(Days.span(0, 0, List.of())).isEqualTo("day 0");
        assertThat(Days.span(21, 28, List.of())).isEqualTo("days 21 to 28");
        assertThat(Days.span(0, 1, List.of(LocalDate.of(2024, 2, 28))))
                .isEqualTo("2024-02-28 to 2024-02-29 (days 0 to 1)");
    }
}
