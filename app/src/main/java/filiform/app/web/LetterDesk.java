package filiform.app.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import filiform.app.contract.AnswerJson;
import filiform.app.contract.Common;
import filiform.app.contract.Decided.Assessed;
import filiform.app.contract.Decided.Localised;
import filiform.app.document.Headline;
import filiform.app.document.ReferralDraft;
import filiform.app.web.form.Filled;
import filiform.app.web.form.Typed;
import filiform.app.web.page.LetterPage;
import filiform.app.web.page.Shell;
import filiform.app.web.page.VisitPages;
import filiform.app.web.page.VisitStep;
import filiform.app.web.patient.PatientKind;
import filiform.app.web.patient.PatientPages;
import filiform.app.web.patient.PatientRoom;
import filiform.app.web.table.TableRoom;
import filiform.app.web.visit.Answers;
import filiform.app.web.visit.Section;
import filiform.app.web.visit.VisitState;
import filiform.record.visit.NeedleNote;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// The referral letter of a visit: drafted from the latest assessment, read and changed by the practitioner, and only
/// then recorded as a referral.
final class LetterDesk {

    private static final String FORM = "letter";
    private static final Map<String, String> KINDS = kinds();

    private final TableRoom visits;
    private final PatientRoom patients;
    private final Answers answers;
    private final ExaminedBefore examined;
    private final Clock clock;
    private final Rendering rendering;
    private final Shell shell;

    LetterDesk(TableRoom visits, PatientRoom patients, Answers answers, Clock clock, Rendering rendering, Shell shell) {
        this.visits = visits;
        this.patients = patients;
        this.answers = answers;
        examined = new ExaminedBefore(answers.decisions().knowledge());
        this.clock = clock;
        this.rendering = rendering;
        this.shell = shell;
    }

    private static Map<String, String> kinds() {
        var kinds = new LinkedHashMap<String, String>();
        kinds.put("muscle", "power of single muscles");
        kinds.put("area", "touch");
        kinds.put("reflex", "reflexes");
        kinds.put("tinel", "Tinel sign");
        kinds.put("emg", "EMG");
        kinds.put("ncs", "nerve conduction");
        kinds.put("imaging", "imaging");
        return kinds;
    }

    void show(Context context) {
        TableRoom.Standing standing = standing(context);
        int asked = Optional.ofNullable(context.queryParam("to"))
                .filter(text -> text.matches("[0-9]{1,2}"))
                .map(Integer::parseInt)
                .orElse(-1);
        Optional<ReferralDraft> draft = draft(standing, asked);
        var values = new LinkedHashMap<String, List<String>>();
        draft.ifPresent(filled -> {
            values.put("to", List.of(filled.to()));
            values.put("urgency", List.of(filled.urgency()));
            values.put("reason", List.of(filled.reason()));
            values.put("question", List.of(filled.question()));
        });
        send(context, 200, standing, draft, values, List.of());
    }

    void make(Context context) {
        TableRoom.Standing standing = standing(context);
        var told = new LinkedHashMap<>(context.formParamMap());
        told.put("visit", List.of(standing.note().visit().toString()));
        var filled = new Filled(told);
        var sent = new PatientRoom.Sent(
                Told.id(filled.text("id")).orElseThrow(NotFoundResponse::new),
                Told.happened(filled.text("happened_at"), clock),
                Signed.account(context));
        List<String> refused = patients.find(standing.patient().patient())
                .map(patient -> patients.record(patient, PatientKind.REFERRAL, filled, sent))
                .orElseThrow(NotFoundResponse::new);
        if (refused.isEmpty()) {
            context.header("Location", PatientPages.address(standing.patient().patient()) + "#harm-h")
                    .status(303);
        } else {
            send(context, 422, standing, draft(standing, -1), filled.values(), refused);
        }
    }

    private Optional<ReferralDraft> draft(TableRoom.Standing standing, int asked) {
        return answers.latest(standing.state(), Section.FINDINGS).map(decided -> {
            var assessed = (Assessed) decided;
            var json = new AnswerJson(answers.decisions().knowledge());
            return ReferralDraft.of(
                    json.of(new Localised(assessed.localisation(), assessed.warnings())),
                    json.of(assessed),
                    told(standing),
                    asked);
        });
    }

    private ReferralDraft.Told told(TableRoom.Standing standing) {
        VisitState state = standing.state();
        var untested = new ArrayList<String>();
        KINDS.forEach((kind, words) -> {
            boolean done = state.all(Section.FINDINGS).stream()
                    .flatMap(entry -> entry.input().path("findings").valueStream())
                    .anyMatch(finding -> finding.has(kind) || (kind.equals("area") && finding.has("outline")));
            if (!done) {
                untested.add(words);
            }
        });
        return new ReferralDraft.Told(
                needles(standing),
                examined.of(state).reversed().stream()
                        .map(recorded -> recorded.when() + ": " + String.join(", ", recorded.findings()))
                        .toList(),
                untested);
    }

    private static String needles(TableRoom.Standing standing) {
        List<NeedleNote> in = standing.note().needles();
        if (!in.isEmpty()) {
            return in.stream().map(LetterDesk::needle).collect(Collectors.joining("; "));
        }
        ObjectNode planned = standing.state().needle();
        return planned.path("site").asText("").isEmpty()
                ? ""
                : "planned at the %s, %s; that the needle went in is not recorded"
                        .formatted(
                                planned.path("site").asText(),
                                planned.path("side").asText("side not told"));
    }

    private static String needle(NeedleNote note) {
        return "%s, %s, %s, %s x %s mm, %s"
                .formatted(
                        LocalDate.ofInstant(note.in(), ZoneId.systemDefault()),
                        note.needle().site(),
                        note.needle().side().name().toLowerCase(Locale.ROOT),
                        Common.plain(note.needle().diameterMm()),
                        Common.plain(note.needle().lengthMm()),
                        note.needle()
                                .depthMm()
                                .map(depth -> Common.plain(depth) + " mm deep")
                                .orElse("depth not recorded"));
    }

    private void send(
            Context context,
            int status,
            TableRoom.Standing standing,
            Optional<ReferralDraft> draft,
            Map<String, List<String>> values,
            List<String> faults) {
        String visit = VisitPages.address(standing.note().visit());
        var choices = new ArrayList<LetterPage.Named>();
        draft.ifPresent(made -> {
            for (int i = 0; i < made.others().size(); i++) {
                choices.add(new LetterPage.Named(
                        made.others().get(i), "%s/letter?to=%d".formatted(visit, i), i == made.choice()));
            }
        });
        rendering.send(
                context,
                status,
                "letter.jte",
                new LetterPage(
                        shell.titled((faults.isEmpty() ? "" : "Not recorded: ") + "Referral letter"),
                        visits.steps(standing, Optional.of(VisitStep.AFTER)),
                        visit,
                        visit + "/letter",
                        Headline.name(standing.patient()),
                        draft.isPresent(),
                        choices,
                        Typed.of(FORM, values),
                        faults));
    }

    private TableRoom.Standing standing(Context context) {
        return Told.id(context.pathParam("visit")).flatMap(visits::find).orElseThrow(NotFoundResponse::new);
    }
}
