package filiform.knowledge.injury;

import filiform.knowledge.ExactInterval;
import filiform.measure.Interval;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/// How often what the program said with so much probability came true.
record Reliability(List<Bin> bins) {

    private static final int BINS = 5;
    private static final int LEFT = 52;
    private static final int TOP = 14;
    private static final int WIDE = 300;

    /// One probability that was given, and whether it came true.
    record Claim(double probability, boolean right) {}

    /// Claims of a like probability.
    ///
    /// @param said their mean probability
    record Bin(double from, double to, double said, int right, int of) {

        Interval observed() {
            return ExactInterval.of(right, of);
        }
    }

    static Reliability of(List<Claim> claims) {
        return new Reliability(IntStream.range(0, BINS)
                .mapToObj(bin -> bin(claims, bin))
                .filter(bin -> bin.of() > 0)
                .toList());
    }

    private static Bin bin(List<Claim> claims, int number) {
        List<Claim> own = claims.stream()
                .filter(claim -> Math.min(BINS - 1, (int) (claim.probability() * BINS)) == number)
                .toList();
        return new Bin(
                (double) number / BINS,
                (double) (number + 1) / BINS,
                own.stream().mapToDouble(Claim::probability).average().orElse(0),
                (int) own.stream().filter(Claim::right).count(),
                own.size());
    }

    /// The nerve named first, in each patient.
    static List<Claim> first(List<Judged> all) {
        return all.stream()
                .map(judged -> new Claim(judged.first().probability(), judged.right(judged.first())))
                .toList();
    }

    /// Every nerve that was given at least this much.
    static List<Claim> atLeast(List<Judged> all, double least) {
        return all.stream()
                .flatMap(judged -> judged.answer().nerves().stream()
                        .filter(nerve -> nerve.probability() >= least)
                        .map(nerve -> new Claim(nerve.probability(), judged.right(nerve))))
                .toList();
    }

    /// The mean distance of said and observed, each bin by its count.
    double error() {
        double claims = bins.stream().mapToInt(Bin::of).sum();
        return bins.stream()
                .mapToDouble(
                        bin -> bin.of() * Math.abs(bin.said() - bin.observed().value()) / claims)
                .sum();
    }

    String markdown(String of) {
        var page = new StringBuilder("\n| %s | said, mean | came true |\n|---|---|---|\n".formatted(of));
        for (Bin bin : bins) {
            page.append("| %s to %s %% | %s %% | %s |\n"
                    .formatted(
                            Share.percent(bin.from()),
                            Share.percent(bin.to()),
                            Share.percent(bin.said()),
                            new Share(bin.right(), bin.of()).words()));
        }
        return page.append("\nMean distance of said and observed: %s.\n".formatted(AccuracyTable.two(error())))
                .toString();
    }

    /// A drawing of the bins: a dot for each with its exact interval, beside the line of perfect honesty.
    String svg(String title) {
        var drawing =
                new StringBuilder("""
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 380 370" role="img" font-family="sans-serif" font-size="11">
                <title>%s</title>
                <rect width="380" height="370" fill="#fff"/>
                <rect x="%d" y="%d" width="%d" height="%d" fill="none" stroke="#999"/>
                <line x1="%d" y1="%d" x2="%d" y2="%d" stroke="#999" stroke-dasharray="4 4"/>
                """.formatted(title, LEFT, TOP, WIDE, WIDE, LEFT, TOP + WIDE, LEFT + WIDE, TOP));
        for (int tick = 0; tick <= BINS; tick++) {
            double part = (double) tick / BINS;
            drawing.append("<text x=\"%s\" y=\"%d\" text-anchor=\"middle\">%s %%</text>\n"
                    .formatted(across(part), TOP + WIDE + 16, Share.percent(part)));
            drawing.append("<text x=\"%d\" y=\"%s\" text-anchor=\"end\">%s %%</text>\n"
                    .formatted(LEFT - 5, down(part), Share.percent(part)));
        }
        for (Bin bin : bins) {
            String x = across(bin.said());
            Interval observed = bin.observed();
            drawing.append("<line x1=\"%s\" y1=\"%s\" x2=\"%s\" y2=\"%s\" stroke=\"#1a5276\"/>\n"
                    .formatted(x, down(observed.low()), x, down(observed.high())));
            drawing.append(
                    "<circle cx=\"%s\" cy=\"%s\" r=\"4\" fill=\"#1a5276\"/>\n".formatted(x, down(observed.value())));
            drawing.append("<text x=\"%s\" y=\"%s\" dx=\"7\">%d of %d</text>\n"
                    .formatted(x, down(observed.value()), bin.right(), bin.of()));
        }
        return drawing.append("""
                        <text x="%d" y="%d" text-anchor="middle">said: probability of the nerve named first</text>
                        <text transform="translate(12 %d) rotate(-90)" text-anchor="middle">came true, with exact 95 %% interval</text>
                        </svg>
                        """.formatted(LEFT + WIDE / 2, TOP + WIDE + 38, TOP + WIDE / 2))
                .toString();
    }

    private static String across(double part) {
        return String.format(Locale.ROOT, "%.1f", LEFT + part * WIDE);
    }

    private static String down(double part) {
        return String.format(Locale.ROOT, "%.1f", TOP + (1 - part) * WIDE);
    }
}
