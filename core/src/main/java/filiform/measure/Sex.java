package filiform.measure;

/// Sex as far as published anatomical figures depend on it.
public enum Sex {
    FEMALE,
    MALE,
    UNKNOWN
}
