package filiform.planning.reliability;

/// A sheet parallel to the skin, from its near face on.
///
/// @param least nearer than this it cannot lie, mm
record Plane(double least) implements Body {

    @Override
    public double gap(
            int piece, double tipP, double tipQ, double tipZ, double shift, double along, double depth, double radius) {
        return depth - tipZ;
    }

    @Override
    public void spans(double tipP, double tipQ, double tipZ, double along, double depth, double radius, Spans spans) {
        if (tipZ >= least) {
            spans.add(Double.NEGATIVE_INFINITY, tipZ);
        }
    }
}
