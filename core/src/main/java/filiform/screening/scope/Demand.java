package filiform.screening.scope;

import java.util.Set;

/// What a place asks of whoever needles.
public sealed interface Demand {

    /// Hours of training, added up over the credentials in date.
    ///
    /// @param inPerson true where only hours in person count
    /// @param begin    what the source says of beginning earlier, which is not judged here; or blank
    record Hours(int least, boolean inPerson, String begin) implements Demand {
        public Hours {
            positive("hours", least);
        }
    }

    /// Completed years with a licence.
    record YearsLicensed(int least) implements Demand {
        public YearsLicensed {
            positive("years licensed", least);
        }
    }

    /// Sessions under supervision, added up over the credentials in date.
    record Supervised(int least) implements Demand {
        public Supervised {
            positive("supervised sessions", least);
        }
    }

    /// Something that only the practitioner can confirm.
    record Confirmed(Confirmation what) implements Demand {}

    /// Parts of the body that are left out unless this is confirmed.
    record Excluded(Set<String> regions, Confirmation unless, String text) implements Demand {
        public Excluded {
            regions = Set.copyOf(regions);
            if (regions.isEmpty()) {
                throw new IllegalArgumentException(
                        "An exclusion must name a part of the body, was '%s'.".formatted(text));
            }
        }
    }

    /// A limit on how needles may be used.
    ///
    /// @param techniques ways of needling that it bars; empty: it is told every time
    record Limit(String text, Set<String> techniques) implements Demand {
        public Limit {
            techniques = Set.copyOf(techniques);
        }
    }

    private static void positive(String what, int least) {
        if (least < 1) {
            throw new IllegalArgumentException("%s must be at least 1, was %d.".formatted(what, least));
        }
    }
}
