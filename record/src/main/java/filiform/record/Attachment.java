package filiform.record;

import java.time.Instant;

/// An image or paper of a patient, without its content.
///
/// @param hash  SHA-256 of the content, by which events name it
/// @param bytes of the content
public record Attachment(Chain patient, String hash, AttachmentType type, long bytes, Instant addedAt) {

    /// The largest content.
    public static final int MAX_BYTES = 10 * 1024 * 1024;
}
