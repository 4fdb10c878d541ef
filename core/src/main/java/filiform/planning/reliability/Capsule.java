package filiform.planning.reliability;

/// Where a line runs through a segment thickened by a radius: closed form, since the thickened segment is convex.
final class Capsule {

    private Capsule() {}

    /// The line starts at `w` relative to the segment's start and runs along the second axis; `v` is the segment.
    /// Widens `ends` to hold what it finds.
    static void across(double wp, double wq, double wz, double vp, double vq, double vz, double radius, double[] ends) {
        ball(wp, wq, wz, radius, ends);
        ball(wp - vp, wq - vq, wz - vz, radius, ends);
        double vv = vp * vp + vq * vq + vz * vz;
        double flat = vv - vq * vq;
        if (!(flat > 1e-12 * vv)) {
            return;
        }
        double wv = wp * vp + wq * vq + wz * vz;
        double a = flat / vv;
        double b = wq - wv * vq / vv;
        double c = wp * wp + wq * wq + wz * wz - wv * wv / vv - radius * radius;
        double root = b * b - a * c;
        if (root < 0) {
            return;
        }
        double reach = Math.sqrt(root);
        beside((-b - reach) / a, wv, vq, vv, ends);
        beside((-b + reach) / a, wv, vq, vv, ends);
    }

    private static void beside(double t, double wv, double vq, double vv, double[] ends) {
        double part = (wv + t * vq) / vv;
        if (part >= 0 && part <= 1) {
            widen(t, ends);
        }
    }

    private static void ball(double wp, double wq, double wz, double radius, double[] ends) {
        double root = radius * radius - wp * wp - wz * wz;
        if (root >= 0) {
            double reach = Math.sqrt(root);
            widen(-wq - reach, ends);
            widen(-wq + reach, ends);
        }
    }

    static void widen(double t, double[] ends) {
        ends[0] = Math.min(ends[0], t);
        ends[1] = Math.max(ends[1], t);
    }

    static double[] nowhere() {
        return new double[] {Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY};
    }
}
