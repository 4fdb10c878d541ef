package filiform.injury.recovery;

/// Days since onset by which a tenth, half and nine tenths of such injuries have come so far, of those that ever do.
public record Percentiles(int p10, int p50, int p90) {
    public Percentiles {
        if (p10 < 0 || p10 > p50 || p50 > p90) {
            throw new IllegalArgumentException(
                    "Percentiles must rise from 0, were %d, %d, %d.".formatted(p10, p50, p90));
        }
    }
}
