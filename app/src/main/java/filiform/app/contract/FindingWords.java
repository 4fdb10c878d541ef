package filiform.app.contract;

import filiform.injury.Finding;
import java.util.Locale;

/// A finding as people read it.
public final class FindingWords {

    private FindingWords() {}

    /// What was examined: two findings with the same subject speak of the same thing.
    static String subject(Finding finding) {
        return switch (finding) {
            case Finding.Power(var muscle, var _) -> muscle.name() + ", power";
            case Finding.Movement(var action, var _) -> action + ", power";
            case Finding.Feeling(var area, var _) -> area.name() + ", sensation";
            case Finding.Reflex(var arc, var _) -> arc.name();
            case Finding.NamedSign(var sign, var _) -> sign.name();
            case Finding.Tinel(var place, var _) -> "Tinel sign at the " + place.point();
            case Finding.Electromyography(var muscle, var _) -> "EMG of " + muscle.name();
            case Finding.Recruitment(var muscle, var _) -> "EMG of %s, recruitment".formatted(muscle.name());
            case Finding.Conduction(var across, var _) ->
                across.point().isBlank()
                        ? "nerve conduction of the " + across.nerve()
                        : "nerve conduction of the %s across the %s".formatted(across.nerve(), across.point());
            case Finding.Imaging(var nerve, var method, var _) -> "%s of the %s".formatted(method, nerve);
            case Finding.Atrophy(var muscle, var _) -> "wasting of " + muscle.name();
            case Finding.Autonomic(var area, var _) -> "sweating or warmth of the " + area.name();
            case Finding.Radiation(var area, var _, var quality) -> radiation(quality) + " into the " + area.name();
        };
    }

    public static String of(Finding finding) {
        return switch (finding) {
            case Finding.Electromyography _, Finding.Conduction _, Finding.Imaging _ ->
                "%s (%s)".formatted(subject(finding), value(finding));
            case Finding.Power _, Finding.Movement _, Finding.Feeling _, Finding.Reflex _, Finding.NamedSign _ ->
                subject(finding) + " " + value(finding);
            case Finding.Recruitment _, Finding.Tinel _, Finding.Atrophy _, Finding.Autonomic _, Finding.Radiation _ ->
                subject(finding) + " " + value(finding);
        };
    }

    private static String value(Finding finding) {
        return switch (finding) {
            case Finding.Power(var _, var mrc) -> mrc.words();
            case Finding.Movement(var _, var mrc) -> mrc.words();
            case Finding.Feeling(var _, var sensation) -> sensation.words();
            case Finding.Reflex(var _, var response) -> lower(response);
            case Finding.NamedSign(var _, var present) -> here(present);
            case Finding.Tinel(var _, var present) -> here(present);
            case Finding.Electromyography(var _, var denervation) -> denervation ? "denervation" : "no denervation";
            case Finding.Conduction(var _, var result) -> lower(result);
            case Finding.Imaging(var _, var _, var result) -> lower(result);
            case Finding.Atrophy(var _, var present) -> here(present);
            case Finding.Autonomic(var _, var present) -> present ? "changed" : "not changed";
            case Finding.Recruitment(var _, var units) -> lower(units);
            case Finding.Radiation(var _, var present, var _) -> here(present);
        };
    }

    private static String radiation(Finding.Quality quality) {
        return switch (quality) {
            case NERVE -> "electric or tingling radiation";
            case DULL -> "dull radiation";
            case UNSAID -> "radiation";
        };
    }

    private static String here(boolean present) {
        return present ? "present" : "not present";
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
