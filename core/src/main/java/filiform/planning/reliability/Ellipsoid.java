package filiform.planning.reliability;

/// An organ of bounded size along the site's axes; its depth is that of its near face.
///
/// The shaft's thickness is added to every half axis in proportion to the shortest, which is a little more than it is.
///
/// @param p of its centre along, mm
record Ellipsoid(double halfP, double halfQ, double halfZ, double p) implements Body {

    @Override
    public double gap(
            int piece, double tipP, double tipQ, double tipZ, double shift, double along, double depth, double radius) {
        double grown = grown(radius);
        double sp = tipP / (grown * halfP);
        double sq = tipQ / (grown * halfQ);
        double sz = tipZ / (grown * halfZ);
        double cp = (p + along) / (grown * halfP);
        double cq = shift / (grown * halfQ);
        double cz = (depth + halfZ) / (grown * halfZ);
        double square = sp * sp + sq * sq + sz * sz;
        double part = square == 0 ? 0 : Math.clamp((cp * sp + cq * sq + cz * sz) / square, 0, 1);
        double dp = cp - part * sp;
        double dq = cq - part * sq;
        double dz = cz - part * sz;
        return (Math.sqrt(dp * dp + dq * dq + dz * dz) - 1) * shortest() * grown;
    }

    @Override
    public void spans(double tipP, double tipQ, double tipZ, double along, double depth, double radius, Spans spans) {
        double grown = grown(radius);
        double[] ends = Capsule.nowhere();
        Capsule.across(
                (p + along) / (grown * halfP),
                0,
                (depth + halfZ) / (grown * halfZ),
                tipP / (grown * halfP),
                tipQ / (grown * halfQ),
                tipZ / (grown * halfZ),
                1,
                ends);
        spans.add(ends[0] * grown * halfQ, ends[1] * grown * halfQ);
    }

    private double shortest() {
        return Math.min(halfP, Math.min(halfQ, halfZ));
    }

    private double grown(double radius) {
        return 1 + radius / shortest();
    }
}
