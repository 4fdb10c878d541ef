package filiform.injury;

/// What a finding examined, whatever it showed. Two findings with the same value repeat one test.
///
/// @param what the kind of test, such as `muscle` or `area`
/// @param of   the muscle, area, movement, reflex or place
record Tested(String what, String of) {

    /// A sign such as wrist drop is the test of its movement.
    static Tested by(Finding finding) {
        return switch (finding) {
            case Finding.Power(var muscle, var _) -> new Tested("muscle", muscle.name());
            case Finding.Movement(var action, var _) -> new Tested("action", action);
            case Finding.NamedSign(var sign, var _) ->
                sign.action().isBlank() ? new Tested("sign", sign.name()) : new Tested("action", sign.action());
            case Finding.Feeling(var area, var sensation) ->
                new Tested(sensation == Sensation.PAIN ? "pain" : "area", area.name());
            case Finding.Reflex(var arc, var _) -> new Tested("reflex", arc.name());
            case Finding.Tinel(var place, var _) -> new Tested("tinel", words(place));
            case Finding.Electromyography(var muscle, var _) -> new Tested("emg", muscle.name());
            case Finding.Recruitment(var muscle, var _) -> new Tested("emg recruitment", muscle.name());
            case Finding.Conduction(var across, var _) -> new Tested("ncs", words(across));
            case Finding.Imaging(var nerve, var method, var _) -> new Tested("imaging", method + " of the " + nerve);
            case Finding.Atrophy(var muscle, var _) -> new Tested("atrophy", muscle.name());
            case Finding.Autonomic(var area, var _) -> new Tested("autonomic", area.name());
            case Finding.Radiation(var area, var _, var _) -> new Tested("radiation", area.name());
        };
    }

    private static String words(Finding.Place place) {
        return place.nerve() + " across " + place.point();
    }
}
