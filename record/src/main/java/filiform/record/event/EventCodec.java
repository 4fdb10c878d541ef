package filiform.record.event;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.EnumFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import filiform.record.event.VisitEvent.Section;
import filiform.record.event.VisitEvent.Told;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// Between what an event says and its JSON. The words of [#types] never change their meaning; a changed form takes the
/// next version and its reader keeps the older ones, so that every journal stays readable.
///
/// Reading is strict: an unknown or missing field is a mistake of the program or a damaged journal, never a default.
public final class EventCodec {

    /// What stands in an event of the journal.
    public record Written(String type, int version, String body) {}

    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new Jdk8Module())
            .addModule(new JavaTimeModule())
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .enable(
                    DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                    DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES,
                    DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES,
                    DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(EnumFeature.WRITE_ENUMS_TO_LOWERCASE)
            .configure(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS, true)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
            .build();

    /// A section of a visit in its present form; the first form had no `when` and named the corrected event itself.
    private static final int TOLD = 2;

    private static final Map<String, Section> SECTIONS = Map.of(
            "patient.told", Section.PATIENT,
            "screening.answered", Section.SCREENING,
            "needle.chosen", Section.NEEDLE,
            "sensation.reported", Section.SENSATION,
            "findings.recorded", Section.FINDINGS,
            "symptoms.reported", Section.SYMPTOMS);

    private static final Map<String, Class<? extends What>> KINDS = kinds();

    private EventCodec() {}

    /// How an event is written.
    public static Written write(What what) {
        if (what instanceof Told(Section section, String when, ObjectNode input)) {
            ObjectNode body = JSON.createObjectNode().put("when", when);
            body.set("input", input);
            return new Written(word(SECTIONS, section), TOLD, body.toString());
        }
        try {
            return new Written(word(KINDS, what.getClass()), 1, JSON.writeValueAsString(what));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("%s cannot be written.".formatted(what.getClass()), e);
        }
    }

    /// What a written event says.
    ///
    /// @throws UnreadableException if its type or version is unknown, or its body is not of their form
    public static What read(String type, int version, String body) {
        try {
            Section section = SECTIONS.get(type);
            if (section != null) {
                return told(section, version, JSON.readTree(body));
            }
            Class<? extends What> kind = KINDS.get(type);
            if (kind == null || version != 1) {
                throw new UnreadableException(
                        "'%s' of version %d is not known to this program.".formatted(type, version));
            }
            return JSON.readValue(body, kind);
        } catch (JsonProcessingException | IllegalArgumentException _) {
            // The cause is left out: it repeats what is recorded.
            throw new UnreadableException(
                    "The body of a '%s' has not the form of version %d.".formatted(type, version));
        }
    }

    /// The types of event, in the words of the journal.
    public static Set<String> types() {
        var types = new TreeSet<>(KINDS.keySet());
        types.addAll(SECTIONS.keySet());
        return types;
    }

    private static Told told(Section section, int version, JsonNode body) {
        boolean present =
                version == TOLD && body.size() == 2 && body.path("when").isTextual();
        if (!(body.path("input") instanceof ObjectNode input) || !(present || version == 1)) {
            throw new UnreadableException("A section of version %d has not its form.".formatted(version));
        }
        return new Told(section, body.path("when").asText(""), input);
    }

    private static <T> String word(Map<String, ? extends T> words, T meaning) {
        return words.entrySet().stream()
                .filter(entry -> entry.getValue().equals(meaning))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("%s has no word in the journal.".formatted(meaning)));
    }

    private static Map<String, Class<? extends What>> kinds() {
        var kinds = new LinkedHashMap<String, Class<? extends What>>();
        kinds.put("patient.registered", PatientEvent.PatientRegistered.class);
        kinds.put("care.planned", PatientEvent.CarePlanned.class);
        kinds.put("followup.planned", PatientEvent.FollowUpPlanned.class);
        kinds.put("followup.done", PatientEvent.FollowUpDone.class);
        kinds.put("referral.made", PatientEvent.ReferralMade.class);
        kinds.put("adverse-event.reported", PatientEvent.AdverseEventReported.class);
        kinds.put("attachment.added", PatientEvent.Attached.class);
        kinds.put("checkin.answered", PatientEvent.CheckedIn.class);
        kinds.put("checkin.reminded", PatientEvent.Reminded.class);
        kinds.put("checkin.seen", PatientEvent.CheckInSeen.class);
        kinds.put("patient.reachable", PatientEvent.Reachable.class);
        kinds.put("visit.opened", VisitEvent.VisitOpened.class);
        kinds.put("consent.given", VisitEvent.ConsentGiven.class);
        kinds.put("consent.withdrawn", VisitEvent.ConsentWithdrawn.class);
        kinds.put("needle.inserted", VisitEvent.NeedleInserted.class);
        kinds.put("needle.withdrawn", VisitEvent.NeedleWithdrawn.class);
        kinds.put("response.seen", VisitEvent.ResponseSeen.class);
        kinds.put("action.taken", VisitEvent.ActionTaken.class);
        kinds.put("aftercare.given", VisitEvent.AftercareGiven.class);
        kinds.put("note.added", VisitEvent.NoteAdded.class);
        kinds.put("entry.retracted", VisitEvent.EnteredInError.class);
        kinds.put("visit.closed", VisitEvent.VisitClosed.class);
        kinds.put("visit.reopened", VisitEvent.VisitReopened.class);
        kinds.put("account.opened", ClinicEvent.AccountOpened.class);
        kinds.put("account.invited", ClinicEvent.AccountInvited.class);
        kinds.put("account.password-set", ClinicEvent.PasswordSet.class);
        kinds.put("account.second-factor-set", ClinicEvent.SecondFactorSet.class);
        kinds.put("account.recovery-used", ClinicEvent.RecoveryUsed.class);
        kinds.put("account.roles-given", ClinicEvent.RolesGiven.class);
        kinds.put("account.closed", ClinicEvent.AccountClosed.class);
        kinds.put("credential.given", ClinicEvent.CredentialGiven.class);
        kinds.put("learning.logged", ClinicEvent.LearningLogged.class);
        kinds.put("clinic.settled", ClinicEvent.ClinicSettled.class);
        kinds.put("clinic.reached", ClinicEvent.ClinicReached.class);
        kinds.put("link.given", ClinicEvent.LinkGiven.class);
        kinds.put("link.revoked", ClinicEvent.LinkRevoked.class);
        kinds.put("audit.signed-in", AuditEvent.SignedIn.class);
        kinds.put("audit.sign-in-refused", AuditEvent.SignInRefused.class);
        kinds.put("audit.signed-out", AuditEvent.SignedOut.class);
        kinds.put("audit.record-read", AuditEvent.RecordRead.class);
        kinds.put("audit.glass-broken", AuditEvent.GlassBroken.class);
        kinds.put("audit.exported", AuditEvent.Exported.class);
        kinds.put("audit.route-refused", AuditEvent.RouteRefused.class);
        return kinds;
    }
}
