package filiform.injury.recovery;

import filiform.atlas.Basis;
import filiform.atlas.Named;
import filiform.atlas.Names;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Ways in which a nerve comes to harm about a needle, and what tells them apart. All from content.
public record MechanismKnowledge(Names<Feature> features, List<Mechanism> mechanisms) {

    public MechanismKnowledge {
        mechanisms = List.copyOf(mechanisms);
        if (mechanisms.isEmpty()) {
            throw new IllegalArgumentException("At least one mechanism is needed.");
        }
        for (Mechanism mechanism : mechanisms) {
            for (Feature feature : features.all()) {
                if (!mechanism.chances().containsKey(feature.name())) {
                    throw new IllegalArgumentException(
                            "'%s' says nothing of '%s'.".formatted(mechanism.name(), feature.name()));
                }
            }
        }
    }

    /// Who tells it.
    public enum Group {
        /// How it went since the needle.
        COURSE,
        /// Whose nerve it is.
        HOST,
        /// What was found; nobody is asked.
        FOUND
    }

    /// A finding that answers a feature by itself.
    public enum Finds {
        NOTHING,
        HAEMATOMA,
        DEFICIT_BEFORE
    }

    /// Something that speaks for or against a mechanism.
    ///
    /// @param finds    the finding that answers it with yes
    /// @param question worded so that "no" reassures
    /// @param raises   the referral that it makes due by itself
    public record Feature(
            String name,
            List<String> synonyms,
            Group group,
            Finds finds,
            String question,
            Optional<Trigger> raises,
            Basis basis)
            implements Named {
        public Feature {
            synonyms = List.copyOf(synonyms);
        }
    }

    /// One way.
    ///
    /// @param weight  before anything is told
    /// @param began   how often a deficit of this kind begins then
    /// @param chances how often each feature goes with it, by its name
    /// @param course  how it runs, in words
    /// @param action  what it asks for
    public record Mechanism(
            String name,
            double weight,
            Map<Began, Double> began,
            Map<String, Double> chances,
            String course,
            String action,
            Basis basis) {
        public Mechanism {
            began = Map.copyOf(began);
            chances = Map.copyOf(chances);
        }
    }
}
