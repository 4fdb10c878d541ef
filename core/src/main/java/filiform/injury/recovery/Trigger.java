package filiform.injury.recovery;

/// What makes a referral due.
public enum Trigger {
    /// A tense painful limb.
    ALARM_SIGN,
    /// The deficit grows.
    WORSENING,
    /// Pain that grows: the earliest sign of pressure.
    GROWING_PAIN,
    /// Fever or redness.
    INFECTION,
    OBJECTIVE_DEFICIT,
    /// Imaging shows the nerve interrupted.
    NERVE_CUT,
    NO_RECOVERY,
    /// The first sign was expected by now, and was looked for in vain.
    FORECAST_MISSED,
    /// The place where tapping tingles does not move.
    TINEL_STANDS,
    NEUROPATHIC_PAIN
}
