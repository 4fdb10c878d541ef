package filiform.atlas;

import java.util.List;

/// A bundle of a nerve's fibres that can be hurt alone, such as the fibular division of the sciatic nerve.
///
/// @param from    the point of the nerve from which on it can be told apart
/// @param to      the point at which it ends or leaves
/// @param nerves  into which its fibres run
/// @param muscles that it supplies straight from this nerve
/// @param areas   that it supplies straight from this nerve
public record Fascicle(
        String name,
        String from,
        String to,
        List<String> nerves,
        List<String> muscles,
        List<String> areas,
        Basis basis) {

    public Fascicle {
        nerves = List.copyOf(nerves);
        muscles = List.copyOf(muscles);
        areas = List.copyOf(areas);
        if (nerves.isEmpty() && muscles.isEmpty() && areas.isEmpty()) {
            throw new IllegalArgumentException(
                    "%s holds no fibres. Name a nerve, a muscle or an area.".formatted(name));
        }
    }
}
