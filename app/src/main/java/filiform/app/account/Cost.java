package filiform.app.account;

/// What one guess of a password costs by Argon2id (RFC 9106).
///
/// @param memoryKib memory, 8 to 4,194,304 KiB
/// @param passes    over that memory, 1 to 100
/// @param lanes     that may be computed at once, 1 to 16; needs 8 KiB each
public record Cost(int memoryKib, int passes, int lanes) {

    /// 64 MiB and three passes: the second recommended choice of RFC 9106, with one lane, because a clinic's
    /// server has few cores.
    public static final Cost USUAL = new Cost(64 * 1024, 3, 1);

    public Cost {
        if (passes < 1 || passes > 100 || lanes < 1 || lanes > 16 || memoryKib < 8 * lanes || memoryKib > 4 << 20) {
            throw new IllegalArgumentException(
                    "Not a cost of Argon2id: %d KiB, %d passes, %d lanes.".formatted(memoryKib, passes, lanes));
        }
    }
}
