package filiform.app.web;

import filiform.app.Version;
import filiform.app.account.Access;
import filiform.app.account.Account;
import filiform.app.contract.Decisions;
import filiform.app.document.Signers;
import filiform.app.web.consent.ConsentRoom;
import filiform.app.web.page.Shell;
import filiform.app.web.page.VisitPages;
import filiform.app.web.patient.PatientPages;
import filiform.app.web.patient.PatientRoom;
import filiform.app.web.patient.RecordWords;
import filiform.app.web.table.HomeAdvice;
import filiform.app.web.table.TablePages;
import filiform.app.web.table.TableRoom;
import filiform.app.web.visit.Answers;
import filiform.record.visit.Admission;
import filiform.record.visit.Scribe;
import java.time.ZoneId;
import java.util.Map;

/// Makes the rooms in which records are written, with the names of those who sign.
record RecordRooms(Decisions decisions, Access access, VisitPages visits, Shell shell) {

    PatientRoom patients() {
        var words = new RecordWords(Map.of("hands", "Hands cleaned"), Map.of(), Map.of(), Map.of());
        return new PatientRoom(
                scribe(),
                visits,
                new PatientPages(shell, words, access.clock()),
                words,
                signers(),
                shell.basis() + ". " + shell.review());
    }

    TableRoom table() {
        Map<String, String> checklist = Map.of("hands", "Hands cleaned");
        var pages = new TablePages(
                shell, signers(), HomeAdvice.of(decisions.knowledge().tables().triage()), checklist);
        return new TableRoom(scribe(), new Admission(checklist.keySet()), visits, pages, checklist);
    }

    ConsentRoom consent(TableRoom table, Answers answers) {
        return new ConsentRoom(
                table,
                answers,
                decisions.knowledge().tables().consent(),
                access.journal().attachments(),
                shell);
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
