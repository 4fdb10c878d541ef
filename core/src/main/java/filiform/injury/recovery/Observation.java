package filiform.injury.recovery;

/// What a test can show of the grade. The course of recovery is weighed by its times, see [Regrowth].
public enum Observation {
    FOCAL_BLOCK("conduction block, slowing or neurapraxia on nerve conduction"),
    LOST_AMPLITUDE("loss of amplitude or axon loss on nerve conduction"),
    DENERVATION("denervation on electromyography of an affected muscle"),
    NO_DENERVATION("no denervation on electromyography of an affected muscle"),
    TINEL_ADVANCES("the place where tapping tingles moves away from the lesion"),
    TINEL_STANDS("the place where tapping tingles does not move"),
    CUT_ON_IMAGING("the nerve is interrupted on imaging");

    private final String words;

    Observation(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
