package filiform.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Kept.class)
class AttachmentTest {

    private static final Chain PATIENT = Chain.patient(new UUID(1, 1));
    private static final byte[] PDF = "%PDF-1.7 consent".getBytes(StandardCharsets.US_ASCII);

    @Parameter
    Kept store = Kept.SQLITE;

    @TempDir
    Path folder;

    @Test
    void whatIsAttachedComesBackByItsHashAndIsKeptOnce() {
        byte[] largest = Arrays.copyOf(new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff}, Attachment.MAX_BYTES);
        try (var journal = store.open(folder, Sample.ticking())) {
            var attachments = journal.attachments();
            Attachment pdf = attachments.add(PATIENT, PDF);
            Attachment image = attachments.add(PATIENT, largest);
            attachments.add(PATIENT, PDF);

            assertThat(pdf.type()).isEqualTo(AttachmentType.PDF);
            assertThat(image.type()).isEqualTo(AttachmentType.JPEG);
            assertThat(attachments.of(PATIENT)).containsExactly(pdf, image);
            assertThat(attachments.content(PATIENT, pdf.hash())).hasValue(PDF);
            assertThat(attachments.content(PATIENT, image.hash())).hasValue(largest);
            assertThat(attachments.content(Chain.patient(new UUID(2, 2)), pdf.hash()))
                    .isEmpty();
        }
    }

    @Test
    void itsTypeIsReadFromItsFirstBytes() {
        byte[] dicom = new byte[132];
        System.arraycopy("DICM".getBytes(StandardCharsets.US_ASCII), 0, dicom, 128, 4);
        assertThat(AttachmentType.of(dicom)).hasValue(AttachmentType.DICOM);
        assertThat(AttachmentType.of(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'}))
                .hasValue(AttachmentType.PNG);
    }

    @Test
    void whatIsNoImageOrPaperIsRefused() {
        try (var journal = store.open(folder)) {
            for (byte[] content : List.of(
                    new byte[0],
                    "<html>".getBytes(StandardCharsets.US_ASCII),
                    "MZ program".getBytes(StandardCharsets.US_ASCII),
                    " %PDF-".getBytes(StandardCharsets.US_ASCII),
                    Arrays.copyOf(PDF, Attachment.MAX_BYTES + 1))) {
                assertThatThrownBy(() -> journal.attachments().add(PATIENT, content))
                        .isInstanceOf(JournalException.class);
            }
            assertThat(journal.attachments().of(PATIENT)).isEmpty();
        }
    }

    @Test
    void whatWasAlteredOrExchangedIsRefused() throws Exception {
        Chain other = Chain.patient(UUID.randomUUID());
        try (var journal = store.open(folder)) {
            String hash = journal.attachments().add(PATIENT, PDF).hash();
            byte[] more = Arrays.copyOf(PDF, 20);
            String second = journal.attachments().add(PATIENT, more).hash();
            journal.attachments().add(other, PDF);
            store.run(
                    folder,
                    "UPDATE attachment SET sealed = (SELECT a.sealed FROM attachment a WHERE a.hash = '" + second
                            + "') WHERE hash = '" + hash + "'");

            assertThatThrownBy(() -> journal.attachments().content(PATIENT, hash))
                    .hasMessageContaining("was altered");
            assertThatThrownBy(() -> journal.attachments().content(other, hash)).hasMessageContaining("was altered");
        }
    }
}
