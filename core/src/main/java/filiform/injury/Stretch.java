package filiform.injury;

/// A run of neighbouring segments.
///
/// @param from first, @param to last, both included
/// @param sum  of their probabilities
record Stretch(int from, int to, double sum) {

    /// The shortest run that holds at least this much; of equal ones the most probable.
    static Stretch shortest(double[] chances, double least) {
        Stretch best = new Stretch(0, chances.length - 1, sum(chances, 0, chances.length - 1));
        for (int from = 0; from < chances.length; from++) {
            for (int to = from; to < chances.length; to++) {
                Stretch run = new Stretch(from, to, sum(chances, from, to));
                if (run.sum >= least && run.beats(best)) {
                    best = run;
                }
            }
        }
        return best;
    }

    private boolean beats(Stretch other) {
        int length = to - from;
        int otherLength = other.to - other.from;
        return length < otherLength || (length == otherLength && sum > other.sum);
    }

    private static double sum(double[] chances, int from, int to) {
        double sum = 0;
        for (int i = from; i <= to; i++) {
            sum += chances[i];
        }
        return sum;
    }
}
