package filiform.injury.recovery;

/// Sunderland's five degrees of nerve injury, by what is broken.
public enum Sunderland {
    /// The myelin; the axons stand.
    I,
    /// The axons.
    II,
    /// The axons and their tubes.
    III,
    /// All but the outer sheath.
    IV,
    /// The whole nerve.
    V
}
