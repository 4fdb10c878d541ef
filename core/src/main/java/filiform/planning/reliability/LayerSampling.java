package filiform.planning.reliability;

/// The probability that the tip ends between two faces, whose depths vary independently of each other.
public final class LayerSampling {

    private LayerSampling() {}

    /// Both encounters have the same pose and a sheet for the near and the far face.
    public static double inside(Encounter near, Encounter far, int points) {
        double[] u = new double[6];
        double[] chord = new double[2];
        double sum = 0;
        for (int shift = 0; shift < Points.SHIFTS; shift++) {
            for (int i = 0; i < points; i++) {
                int at = Points.at(shift, i);
                for (int k = 0; k < 3; k++) {
                    u[k] = Points.value(at + k);
                }
                near.chord(u, chord);
                double past = Normal.below(chord[1]);
                far.chord(u, chord);
                sum += past * Normal.below(-chord[1]);
            }
        }
        return Math.clamp(sum / (points * Points.SHIFTS), 0, 1);
    }
}
