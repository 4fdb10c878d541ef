package filiform.record;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/// What may be attached, known by its first bytes and never by its name.
public enum AttachmentType {
    PNG("image/png", 0, "89504e470d0a1a0a"),
    JPEG("image/jpeg", 0, "ffd8ff"),
    /// Begins with `%PDF-`.
    PDF("application/pdf", 0, "255044462d"),
    /// Bears `DICM` behind a preamble of 128 bytes.
    DICOM("application/dicom", 128, "4449434d");

    private final String media;
    private final int at;
    private final String mark;

    AttachmentType(String media, int at, String mark) {
        this.media = media;
        this.at = at;
        this.mark = mark;
    }

    /// Its media type, for a browser.
    public String media() {
        return media;
    }

    /// The type that the content shows; none if it may not be attached.
    public static Optional<AttachmentType> of(byte[] content) {
        return Arrays.stream(values())
                .filter(type -> content.length >= type.at + type.mark.length() / 2)
                .filter(type -> HexFormat.of()
                        .formatHex(content, type.at, type.at + type.mark.length() / 2)
                        .equals(type.mark))
                .findFirst();
    }
}
