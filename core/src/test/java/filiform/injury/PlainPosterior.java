package filiform.injury;

import filiform.atlas.Atlas;
import filiform.atlas.Muscle;
import filiform.atlas.Nerve;
import filiform.atlas.Segment;
import filiform.atlas.Variant;
import filiform.injury.Hypothesis.Both;
import filiform.injury.Hypothesis.Lesion;
import filiform.injury.Hypothesis.Other;
import filiform.injury.LocalisationKnowledge.Rival;
import filiform.measure.Side;
import filiform.planning.Contact;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// The posterior by enumerating everything: every explanation, and for each the sum over every set of variants and
/// every seat of each plexus of the product over all findings. Slow and plain; it shares no code with the engine but
/// the tables. No test may stand twice in the examination, and the findings of a side must be few enough that their
/// product is no denormal number.
public final class PlainPosterior {

    private final Atlas atlas;
    private final LocalisationKnowledge knowledge;
    private final PlainFibres fibres;
    private final PlainChance chances;
    private final PlainPlace places;
    private final PlainSeats seats;
    private final PlainPrior prior;

    public PlainPosterior(Atlas atlas, LocalisationKnowledge knowledge) {
        this.atlas = atlas;
        this.knowledge = knowledge;
        fibres = new PlainFibres(atlas);
        chances = new PlainChance(atlas, knowledge);
        places = new PlainPlace(atlas, knowledge.chances());
        seats = new PlainSeats(atlas);
        prior = new PlainPrior(atlas, knowledge);
    }

    /// The people who have exactly these variants: the share of each finding's fibres that passes each segment.
    private record People(double frequency, Map<Observed, double[]> shares) {}

    /// The findings of one limb, with everybody whose limb it may be.
    private record Limb(List<Observed> findings, List<People> people) {}

    /// Each explanation with its probability; those pairs alone that the program's page says it weighs.
    public Map<Hypothesis, Double> of(Examination examination) {
        Map<Hypothesis, Double> before = prior.of(examination);
        var limbs = new EnumMap<Side, Limb>(Side.class);
        examination.sides().forEach(side -> limbs.put(side, limb(examination, side)));
        var weights = new LinkedHashMap<Hypothesis, Double>();
        before.forEach((hypothesis, chance) -> weights.put(
                hypothesis, explains(limbs, hypothesis) ? chance * likelihood(examination, limbs, hypothesis) : 0.0));
        double second = knowledge.prior().second();
        var all = new LinkedHashMap<Hypothesis, Double>();
        weights.forEach((hypothesis, weight) ->
                all.put(hypothesis, hypothesis instanceof Lesion ? weight * (1 - second) : weight));
        if (second > 0) {
            for (Both pair : new PlainPairs(atlas).of(weights, unsaid(examination))) {
                double first = before.getOrDefault(pair.first(), 0.0);
                double other = before.getOrDefault(pair.second(), 0.0);
                double likelihood = explains(limbs, pair) ? likelihood(examination, limbs, pair) : 0;
                double alone = Math.max(
                        weights.getOrDefault(pair.first(), 0.0) / first,
                        weights.getOrDefault(pair.second(), 0.0) / other);
                double weight = likelihood * 2 * second * first * other / lesions(before);
                if (likelihood > alone * (1 + 1e-9) && PlainPairs.counts(weight, weights)) {
                    all.put(pair, weight);
                }
            }
        }
        double sum = all.values().stream().mapToDouble(Double::doubleValue).sum();
        all.replaceAll((_, weight) -> weight / sum);
        return all;
    }

    private static boolean unsaid(Examination examination) {
        return examination.findings().stream().anyMatch(observed -> observed.side() == Side.UNSAID);
    }

    /// A lesion that reaches nothing abnormal, in nobody, explains nothing.
    private boolean explains(Map<Side, Limb> limbs, Hypothesis hypothesis) {
        for (Lesion lesion : hypothesis.lesions()) {
            Limb limb = Objects.requireNonNull(limbs.get(lesion.side()));
            boolean any = false;
            boolean reached = false;
            for (Observed observed : limb.findings()) {
                if (PlainChance.abnormal(observed)) {
                    any = true;
                    reached |= reaches(limb, lesion, observed);
                }
            }
            if (any && !reached) {
                return false;
            }
        }
        return true;
    }

    private boolean reaches(Limb limb, Lesion lesion, Observed observed) {
        if (PlainPlace.isOne(observed.finding())) {
            return places.tests(observed.finding(), atlas.tree().segments().get(lesion.segment()));
        }
        return limb.people().stream()
                .anyMatch(people -> seats.of(List.of(lesion)).stream()
                        .anyMatch(seating -> seating.share(
                                        lesion.segment(),
                                        i -> Objects.requireNonNull(
                                                people.shares().get(observed))[i])
                                > 0));
    }

    private static double lesions(Map<Hypothesis, Double> prior) {
        double sum = 0;
        for (var entry : prior.entrySet()) {
            sum += entry.getKey() instanceof Lesion ? entry.getValue() : 0;
        }
        return sum;
    }

    private double untouched(Observed observed) {
        return PlainPlace.isOne(observed.finding())
                ? places.nowhere(observed.finding(), observed.day(), false)
                : chances.lesion(observed.finding(), observed.day(), 0, false);
    }

    private Limb limb(Examination examination, Side side) {
        List<Observed> findings = examination.findings().stream()
                .filter(observed -> observed.side().may(side))
                .toList();
        List<Variant> relevant = relevant(findings);
        var people = new ArrayList<People>();
        for (Set<Variant> variants : subsets(relevant)) {
            double frequency = 1;
            for (Variant variant : relevant) {
                double share = variant.frequency().mean();
                frequency *= variants.contains(variant) ? share : 1 - share;
            }
            var shares = new IdentityHashMap<Observed, double[]>();
            findings.forEach(observed -> shares.put(observed, shares(observed.finding(), variants)));
            people.add(new People(frequency, shares));
        }
        return new Limb(findings, people);
    }

    private double[] shares(Finding finding, Set<Variant> variants) {
        double[] shares = new double[atlas.tree().segments().size()];
        chances.tested(finding).forEach((target, part) -> {
            var bearing = new HashSet<>(variants);
            bearing.removeIf(variant -> variant.detours().stream()
                    .noneMatch(detour -> detour.targets().contains(target)));
            double[] one = fibres.shares(target, bearing);
            for (int i = 0; i < shares.length; i++) {
                shares[i] += part * one[i];
            }
        });
        return shares;
    }

    private double likelihood(Examination examination, Map<Side, Limb> limbs, Hypothesis hypothesis) {
        double product = 1;
        Map<Side, List<Lesion>> hurt = new EnumMap<>(Side.class);
        for (Lesion lesion : hypothesis.lesions()) {
            hurt.computeIfAbsent(lesion.side(), _ -> new ArrayList<>()).add(lesion);
        }
        for (var side : hurt.entrySet()) {
            product *= likelihood(Objects.requireNonNull(limbs.get(side.getKey())), side.getValue());
        }
        for (Observed observed : examination.findings()) {
            if (hurt.keySet().stream().noneMatch(side -> observed.side().may(side))) {
                product *= hypothesis instanceof Other(Rival rival, Side side)
                                && observed.side().may(side)
                        ? rival(examination, observed, rival)
                        : untouched(observed);
            }
        }
        return product;
    }

    /// All findings of one limb: within a person they are independent, over persons the sum counts.
    private double likelihood(Limb limb, List<Lesion> lesions) {
        double sum = 0;
        List<PlainSeats.Seating> seatings = seats.of(lesions);
        for (People people : limb.people()) {
            for (PlainSeats.Seating seating : seatings) {
                double product = people.frequency() * seating.frequency();
                for (Observed observed : limb.findings()) {
                    double[] shares = Objects.requireNonNull(people.shares().get(observed));
                    product *= chance(observed, lesions, shares, seating);
                }
                sum += product;
            }
        }
        return sum;
    }

    /// The variants that bear on what was tested; all others sum to 1.
    private List<Variant> relevant(List<Observed> findings) {
        var targets = new HashSet<String>();
        findings.forEach(
                observed -> targets.addAll(chances.tested(observed.finding()).keySet()));
        return atlas.variants().all().stream()
                .filter(variant -> variant.detours().stream()
                        .anyMatch(detour -> detour.targets().stream().anyMatch(targets::contains)))
                .toList();
    }

    private static List<Set<Variant>> subsets(List<Variant> variants) {
        List<Set<Variant>> all = new ArrayList<>();
        all.add(Set.of());
        for (Variant variant : variants) {
            for (Set<Variant> without : List.copyOf(all)) {
                var with = new HashSet<>(without);
                with.add(variant);
                all.add(with);
            }
        }
        return all;
    }

    double chance(Observed observed, List<Lesion> lesions, double[] shares, PlainSeats.Seating seating) {
        List<Segment> segments = atlas.tree().segments();
        if (PlainPlace.isOne(observed.finding())) {
            double decides = places.nowhere(observed.finding(), observed.day(), false);
            double far = decides;
            for (Lesion lesion : lesions) {
                double at = places.at(observed.finding(), observed.day(), segments.get(lesion.segment()));
                decides = Math.abs(Math.log(at / far)) > Math.abs(Math.log(decides / far)) ? at : decides;
            }
            return decides;
        }
        double whole = 1;
        boolean inCord = false;
        for (Lesion lesion : lesions) {
            double passing = seating.share(lesion.segment(), i -> shares[i]);
            double taken = PlainChance.ofSkin(observed.finding())
                    ? lesion.extent().sensory()
                    : lesion.extent().motor();
            whole *= 1 - passing * taken;
            inCord |= passing > 0 && segments.get(lesion.segment()).kind() == Nerve.Kind.CORD;
        }
        return chances.lesion(
                observed.finding(),
                observed.day(),
                Math.clamp(1 - whole, 0, 1) * chances.shows(observed.finding()),
                inCord);
    }

    double rival(Examination examination, Observed observed, Rival rival) {
        Finding finding = observed.finding();
        if (PlainPlace.isOne(finding)) {
            return places.nowhere(finding, observed.day(), rival.centre());
        }
        Map<String, Double> tested = chances.tested(finding);
        boolean refers = tested.keySet().stream().anyMatch(examination.referral()::contains);
        double most = Math.max(0, PlainChance.ofSkin(finding) ? rival.sensory() : rival.motor());
        return chances.rival(finding, observed.day(), rival, most * reached(examination, rival, finding), refers);
    }

    /// The part of what is tested to which the rival reaches.
    private double reached(Examination examination, Rival rival, Finding finding) {
        boolean skin = PlainChance.ofSkin(finding);
        double part = 0;
        switch (rival.reach()) {
            case LIMB -> part = 1;
            case NEEDLED_MUSCLES -> {
                for (var one : chances.tested(finding).entrySet()) {
                    boolean in = skin || examination.muscles().contains(one.getKey());
                    double unknown = examination.muscles().isEmpty() ? 0.5 * one.getValue() : 0;
                    part += in ? one.getValue() : unknown;
                }
            }
            case NERVES_NEAR_NEEDLE -> part = nearNeedle(examination, finding);
            case MOVEMENTS -> {
                for (var one : chances.tested(finding).entrySet()) {
                    part += skin || moves(one.getKey(), rival.actions()) ? one.getValue() : 0;
                }
            }
        }
        return part;
    }

    private double nearNeedle(Examination examination, Finding finding) {
        double spared = 1;
        boolean any = false;
        double[] shares = shares(finding, Set.of());
        for (Contact contact : examination.contacts()) {
            double most = 0;
            for (int i = 0; i < atlas.tree().segments().size(); i++) {
                Segment segment = atlas.tree().segments().get(i);
                if (segment.whole() && PlainPrior.met(atlas, contact, segment)) {
                    any = true;
                    most = Math.max(most, shares[i]);
                }
            }
            spared *= 1 - Math.min(1, most);
        }
        return any ? 1 - spared : 1;
    }

    private boolean moves(String muscle, List<String> actions) {
        for (Muscle.Action action : atlas.muscles().get(muscle).actions()) {
            if (action.prime() && actions.contains(action.name())) {
                return true;
            }
        }
        return false;
    }
}
