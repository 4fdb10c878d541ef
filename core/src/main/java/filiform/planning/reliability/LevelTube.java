package filiform.planning.reliability;

/// An endless straight tube parallel to the skin: the common case, in closed form across its run.
record LevelTube() implements Body {

    /// A shaft flatter than this part of its length is taken to be this steep.
    private static final double NEARLY_FLAT = 1e-6;

    @Override
    public double gap(
            int piece, double tipP, double tipQ, double tipZ, double shift, double along, double depth, double radius) {
        double square = tipQ * tipQ + tipZ * tipZ;
        double part = square == 0 ? 0 : Math.clamp((shift * tipQ + depth * tipZ) / square, 0, 1);
        double q = shift - part * tipQ;
        double z = depth - part * tipZ;
        return Math.sqrt(q * q + z * z) - radius;
    }

    /// The chord, at the tube's depth, of the shaft thickened by the tube's radius.
    @Override
    public void spans(double tipP, double tipQ, double tipZ, double along, double depth, double radius, Spans spans) {
        double flat = NEARLY_FLAT * (Math.abs(tipP) + Math.abs(tipQ));
        double z = tipZ > flat ? tipZ : flat;
        if (z == 0) {
            return;
        }
        double first = Math.max(0, (depth - radius) / z);
        double last = Math.min(1, (depth + radius) / z);
        if (first > last) {
            return;
        }
        double slope = tipQ / z;
        double lean = radius * slope / Math.sqrt(1 + slope * slope);
        spans.add(
                edge(Math.clamp((depth - lean) / z, first, last), depth, z, tipQ, radius, -1),
                edge(Math.clamp((depth + lean) / z, first, last), depth, z, tipQ, radius, 1));
    }

    private static double edge(double part, double depth, double tipZ, double tipQ, double radius, int side) {
        double above = depth - part * tipZ;
        return part * tipQ + side * Math.sqrt(Math.max(0, radius * radius - above * above));
    }
}
