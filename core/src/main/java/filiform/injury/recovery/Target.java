package filiform.injury.recovery;

/// A muscle or an area of skin that fibres have to reach again.
///
/// @param near mm to it from the far end of the lesion's segment
/// @param span mm, length of that segment: the lesion may sit anywhere in it
/// @param sd   mm, of what the figures of the way leave unknown and of what differs between people
record Target(String name, Kind kind, double near, double span, double sd) {

    enum Kind {
        MUSCLE,
        AREA
    }

    /// mm from the middle of the segment.
    double distance() {
        return near + span / 2;
    }

    /// mm from that part of the segment, 0 at its near end, 1 at its far end.
    double from(double part) {
        return near + span * (1 - part);
    }

    /// sd of the whole distance, where the lesion sits in its segment included.
    double wholeSd() {
        return Math.sqrt(sd * sd + span * span / 12);
    }
}
