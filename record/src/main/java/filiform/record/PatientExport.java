package filiform.record;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Everything that is recorded of one patient, readable: `patient.json` and each attachment as a file.
final class PatientExport {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private PatientExport() {}

    static void write(Journal journal, Chain patient, OutputStream out) throws IOException {
        List<Recorded> events = journal.chain(patient);
        if (events.isEmpty()) {
            throw new JournalException("Nothing is recorded of %s.".formatted(patient));
        }
        List<Attachment> attachments = journal.attachments().of(patient);
        ObjectNode all = MAPPER.createObjectNode();
        all.put("format", "filiform-patient-1");
        all.put("patient", patient.id().toString());
        ArrayNode told = all.putArray("events");
        events.forEach(recorded -> told.add(EventJson.of(recorded)));
        ArrayNode files = all.putArray("attachments");
        attachments.forEach(attachment -> files.addObject()
                .put("file", name(attachment))
                .put("sha256", attachment.hash())
                .put("type", attachment.type().media())
                .put("added_at", attachment.addedAt().toString()));
        var zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        zip.putNextEntry(new ZipEntry("patient.json"));
        zip.write(MAPPER.writerWithDefaultPrettyPrinter().writeValueAsBytes(all));
        zip.closeEntry();
        for (Attachment attachment : attachments) {
            zip.putNextEntry(new ZipEntry(name(attachment)));
            zip.write(journal.attachments().content(patient, attachment.hash()).orElseThrow());
            zip.closeEntry();
        }
        zip.finish();
    }

    private static String name(Attachment attachment) {
        return "attachments/%s.%s"
                .formatted(attachment.hash(), attachment.type().name().toLowerCase(Locale.ROOT));
    }
}
