package filiform.app.web.page;

import filiform.app.web.form.InjuryQuery;
import filiform.app.web.form.Typed;
import filiform.app.web.page.InjuryView.Loss;
import filiform.app.web.page.InjuryView.Losses;
import filiform.atlas.Match;
import filiform.atlas.Site;
import filiform.injury.Finding.Sign;
import filiform.knowledge.Knowledge;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// What a patient cannot do, in plain words: the signs of the content that say so, one tap each.
final class InjuryLosses {

    private static final String PLAIN = "cannot ";
    private static final Set<BodyPart> UPPER = Set.of(BodyPart.HAND, BodyPart.WRIST, BodyPart.ARM);
    private static final Set<BodyPart> LOWER = Set.of(BodyPart.FOOT, BodyPart.LEG);

    /// Which losses to expect after a needle in a region of the body.
    private static final Map<String, Set<BodyPart>> NEAR = Map.ofEntries(
            Map.entry("hand", UPPER),
            Map.entry("forearm", UPPER),
            Map.entry("arm", UPPER),
            Map.entry("shoulder", UPPER),
            Map.entry("hip", LOWER),
            Map.entry("pelvis", LOWER),
            Map.entry("thigh", LOWER),
            Map.entry("leg", LOWER),
            Map.entry("foot", LOWER),
            Map.entry("head", Set.of(BodyPart.HEAD)));

    private InjuryLosses() {}

    static List<Losses> of(Knowledge knowledge, InjuryQuery query, Typed typed) {
        var byPart = new EnumMap<BodyPart, List<Loss>>(BodyPart.class);
        var alarms = new ArrayList<Loss>();
        for (Sign sign : knowledge.localisation().signs()) {
            plain(sign).ifPresent(words -> {
                Loss loss = loss(sign, words, query);
                if (sign.alarm()) {
                    alarms.add(loss);
                } else {
                    byPart.computeIfAbsent(BodyPart.of(words), _ -> new ArrayList<>())
                            .add(loss);
                }
            });
        }
        Set<BodyPart> near = near(knowledge, typed.value("needle.site"));
        Stream<Losses> parts = byPart.entrySet().stream()
                .map(part -> new Losses(
                        part.getKey().title(),
                        part.getValue(),
                        near.isEmpty()
                                || near.contains(part.getKey())
                                || part.getValue().stream().anyMatch(Loss::told),
                        false));
        return Stream.concat(
                        Stream.of(new Losses("An emergency by itself: call for help at once", alarms, true, true)),
                        parts)
                .filter(part -> !part.losses().isEmpty())
                .toList();
    }

    private static Loss loss(Sign sign, String words, InjuryQuery query) {
        String field = "sign." + sign.name();
        boolean told = query.lines().stream()
                .anyMatch(line -> line.field().equals(field) && line.text().equals("true"));
        return new Loss(field, words, words.equals(sign.name()) ? "" : sign.name(), told);
    }

    /// The first of its names that says what cannot be done; an alarm is listed under its own name.
    private static Optional<String> plain(Sign sign) {
        return Stream.concat(Stream.of(sign.name()), sign.synonyms().stream())
                .filter(name -> name.startsWith(PLAIN) && (sign.showsLoss() || sign.alarm()))
                .findFirst()
                .or(() -> sign.alarm() ? Optional.of(sign.name()) : Optional.empty());
    }

    private static Set<BodyPart> near(Knowledge knowledge, String site) {
        return knowledge.atlas().sites().find(site) instanceof Match.Found<Site>(Site found)
                ? NEAR.getOrDefault(found.region(), Set.of())
                : Set.of();
    }
}
