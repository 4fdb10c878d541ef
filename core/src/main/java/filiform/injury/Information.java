package filiform.injury;

import java.util.List;

/// What one thing is expected to tell of another, in bits.
final class Information {

    private Information() {}

    /// The mutual information of place and outcome.
    ///
    /// @param joint for each place the probability of the place with each outcome; their sum may be below 1
    static double mutual(List<double[]> joint, int outcomes) {
        double[] total = new double[outcomes];
        double all = 0;
        for (double[] ofPlace : joint) {
            for (int i = 0; i < outcomes; i++) {
                total[i] += ofPlace[i];
                all += ofPlace[i];
            }
        }
        double nats = 0;
        for (double[] ofPlace : joint) {
            double place = 0;
            for (double chance : ofPlace) {
                place += chance;
            }
            for (int i = 0; i < outcomes; i++) {
                if (ofPlace[i] > 0) {
                    nats += ofPlace[i] / all * StrictMath.log(ofPlace[i] * all / (place * total[i]));
                }
            }
        }
        return Math.max(0, nats / StrictMath.log(2));
    }
}
