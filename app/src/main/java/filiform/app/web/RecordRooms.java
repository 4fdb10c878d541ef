package filiform.app.web;

import filiform.app.Version;
import filiform.app.account.Access;
import filiform.app.account.Account;
import filiform.app.contract.Decisions;
import filiform.app.document.Signers;
import filiform.app.web.consent.ConsentRoom;
import filiform.app.web.live.LiveRoom;
import filiform.app.web.page.Shell;
import filiform.app.web.page.VisitPages;
import filiform.app.web.patient.Drawings;
import filiform.app.web.patient.FromHome;
import filiform.app.web.patient.PatientPages;
import filiform.app.web.patient.PatientRoom;
import filiform.app.web.patient.RecordWords;
import filiform.app.web.table.TablePages;
import filiform.app.web.table.TableRoom;
import filiform.app.web.table.VisitSteps;
import filiform.app.web.visit.Answers;
import filiform.app.web.visit.ConsentWords;
import filiform.followup.documentation.Documentation;
import filiform.followup.documentation.Severity;
import filiform.record.model.DueTime;
import filiform.record.visit.Admission;
import filiform.record.visit.Scribe;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Makes the rooms in which records are written, with the names of those who sign.
record RecordRooms(Decisions decisions, Access access, VisitPages visits, Shell shell) {

    /// @param mails whether the clinic can send mail
    PatientRoom patients(boolean mails) {
        RecordWords words = words();
        return new PatientRoom(
                scribe(),
                visits,
                new PatientPages(shell, words, access.clock(), fromHome(mails)),
                words,
                signers(),
                shell.basis() + ". " + shell.review());
    }

    private FromHome fromHome(boolean mails) {
        return new FromHome(
                access.journal(),
                DueTime.of(decisions.knowledge().tables().checkIns()),
                new Drawings(decisions.knowledge().atlas()),
                signers(),
                mails);
    }

    TableRoom table(Answers answers) {
        Map<String, String> checklist = words().checklist();
        var pages = new TablePages(shell, signers(), checklist);
        return new TableRoom(scribe(), new Admission(checklist.keySet()), words(answers), visits, pages, checklist);
    }

    VisitSteps steps(Answers answers) {
        return new VisitSteps(words(answers));
    }

    LiveRoom live(Answers answers) {
        return new LiveRoom(table(answers), scribe(), answers);
    }

    ConsentRoom consent(TableRoom table, Answers answers) {
        return new ConsentRoom(table, words(answers), access.journal().attachments(), shell);
    }

    private ConsentWords words(Answers answers) {
        return new ConsentWords(answers, decisions.knowledge().tables().consent());
    }

    private RecordWords words() {
        Documentation content = decisions.knowledge().tables().documentation();
        var checklist = new LinkedHashMap<String, String>();
        content.closing().forEach(item -> checklist.put(item.id(), item.text()));
        var severities = new LinkedHashMap<String, String>();
        List.of(Severity.values()).forEach(severity -> severities.put(severity.words(), severity.words()));
        var causalities = new LinkedHashMap<String, String>();
        content.causality().categories().forEach(category -> causalities.put(category.id(), category.id()));
        var care = new LinkedHashMap<String, String>();
        content.carePlan().forEach(item -> care.put(item.id(), item.name()));
        var languages = new LinkedHashMap<String, String>();
        decisions.knowledge().languages().forEach(language -> languages.put(language.code(), language.name()));
        return new RecordWords(checklist, severities, causalities, care, languages);
    }

    private Scribe scribe() {
        return new Scribe(
                access.journal(), Version.PROGRAM, decisions.knowledge().hash());
    }

    private Signers signers() {
        return new Signers(
                account -> access.accounts().find(account).map(Account::called).orElse("nobody signed in"),
                ZoneId.systemDefault());
    }
}
