package filiform.planning.consent;

import filiform.atlas.Site;
import filiform.atlas.Structure;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/// What every consent text is made from. Each part stands once, and the lung is never left out.
///
/// @param note how the text was made and that it does not replace talking, shown under the title
public record ConsentTable(
        String title,
        String note,
        List<Section> sections,
        List<Benefit> benefits,
        List<Harm> harms,
        List<Raiser> raisers) {

    public ConsentTable {
        sections = List.copyOf(sections);
        benefits = List.copyOf(benefits);
        harms = List.copyOf(harms);
        raisers = List.copyOf(raisers);
        Map<Part, Section> byPart = new EnumMap<>(Part.class);
        sections.forEach(section ->
                refuseIf(byPart.put(section.part(), section) != null, "'%s' stands twice.".formatted(section.part())));
        for (Part part : Part.values()) {
            refuseIf(!byPart.containsKey(part), "The part '%s' is missing.".formatted(part.word()));
        }
        var ids = new HashSet<String>();
        harms.forEach(harm -> refuseIf(!ids.add(harm.id()), "The harm '%s' stands twice.".formatted(harm.id())));
        raisers.forEach(raiser -> raiser.harms()
                .forEach(id -> refuseIf(
                        !ids.contains(id), "'%s' raises '%s', which is no harm.".formatted(raiser.name(), id))));
        refuseIf(
                harms.stream()
                        .noneMatch(harm -> harm.near().contains(Structure.Kind.PLEURA)
                                && harm.regions().contains(Site.CHEST_WALL)),
                "No harm names the lung on the chest wall.");
    }

    Section section(Part part) {
        return sections.stream()
                .filter(section -> section.part() == part)
                .findFirst()
                .orElseThrow();
    }

    private static void refuseIf(boolean wrong, String why) {
        if (wrong) {
            throw new IllegalArgumentException(why);
        }
    }
}
