package filiform.screening.scope;

import filiform.atlas.Basis;
import filiform.measure.Answer;
import filiform.screening.Effect;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;

/// What the credentials in date add up to. One that has run out, or whose end is not told, counts for nothing.
final class Training {

    private final List<Credential> all;
    private final List<Credential> inDate;
    private final Optional<LocalDate> day;

    Training(List<Credential> all, Optional<LocalDate> day) {
        this.all = all;
        this.day = day;
        inDate = all.stream()
                .filter(credential -> credential.expiry().holds(day) == Answer.YES)
                .toList();
    }

    /// What stands against this needle in this part of the body.
    List<Reason> reasons(Set<String> regions, Basis basis) {
        if (inDate.isEmpty()) {
            return List.of(none(basis));
        }
        if (regions.isEmpty()) {
            return List.of(new Reason(
                    "region",
                    Answer.UNKNOWN,
                    Effect.DEFER,
                    "practitioner",
                    "The part of the body is not told.",
                    "Say the site.",
                    basis));
        }
        var reasons = new ArrayList<Reason>();
        for (String region : regions.stream().sorted().toList()) {
            Answer covers = covers(region);
            if (covers != Answer.YES) {
                String words = covers == Answer.UNKNOWN
                        ? "It is not told whether training in date covers needles at: %s.".formatted(region)
                        : "No training in date covers needles at: %s.".formatted(region);
                reasons.add(new Reason(
                        "region",
                        covers,
                        Effect.DEFER,
                        region,
                        words + notInDate(),
                        "Choose a site that you are trained for, or leave this one to somebody who is.",
                        basis));
            }
        }
        return reasons;
    }

    /// Unknown where a credential does not say what it covers or whether it is in date.
    private Answer covers(String region) {
        if (inDate.stream().anyMatch(credential -> credential.regions().contains(region))) {
            return Answer.YES;
        }
        return all.stream().allMatch(credential -> told(credential, region)) ? Answer.NO : Answer.UNKNOWN;
    }

    private boolean told(Credential credential, String region) {
        boolean out = credential.expiry().holds(day) == Answer.NO;
        return out || (!credential.regions().isEmpty() && !credential.regions().contains(region));
    }

    private Reason none(Basis basis) {
        String words = all.isEmpty() ? "No credential in needling is told." : "No credential in needling is in date.";
        boolean out = all.stream().allMatch(credential -> credential.expiry().holds(day) == Answer.NO);
        Answer met = out && !all.isEmpty() ? Answer.NO : Answer.UNKNOWN;
        return new Reason(
                "credential",
                met,
                Effect.DEFER,
                "practitioner",
                words + notInDate(),
                "Say the course or certificate, and until when it holds.",
                basis);
    }

    private String notInDate() {
        List<String> names = all.stream()
                .filter(credential -> !inDate.contains(credential))
                .map(credential -> "%s (%s)"
                        .formatted(credential.name(), credential.expiry().words()))
                .toList();
        return names.isEmpty() ? "" : " Not counted: %s.".formatted(String.join("; ", names));
    }

    /// The sum over the credentials in date: at least this much. Unknown parts count as nothing.
    int sum(Function<Credential, OptionalInt> part) {
        return inDate.stream()
                .mapToInt(credential -> part.apply(credential).orElse(0))
                .sum();
    }

    /// True where more may have been done than is told.
    boolean open(Function<Credential, OptionalInt> part) {
        return all.isEmpty()
                || all.stream()
                        .anyMatch(credential -> credential.expiry().holds(day) == Answer.UNKNOWN
                                || (inDate.contains(credential)
                                        && part.apply(credential).isEmpty()));
    }
}
