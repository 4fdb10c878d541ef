package filiform.record.seal;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// A canonical encoding of several texts as bytes: each stands behind its length, so that no two different lists of
/// texts have the same bytes.
public final class Encoding {

    private static final int ABSENT = -1;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);

    private Encoding(String purpose) {
        add(purpose);
    }

    /// Begins with what the bytes are for, so that bytes for one purpose never serve another.
    public static Encoding of(String purpose, Object... parts) {
        var encoding = new Encoding(purpose);
        for (Object part : parts) {
            encoding.add(part.toString());
        }
        return encoding;
    }

    public Encoding add(String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        length(utf8.length);
        bytes.writeBytes(utf8);
        return this;
    }

    public Encoding add(Optional<?> text) {
        if (text.isPresent()) {
            return add(text.get().toString());
        }
        length(ABSENT);
        return this;
    }

    public byte[] bytes() {
        return bytes.toByteArray();
    }

    private void length(int length) {
        bytes.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(length).array());
    }
}
