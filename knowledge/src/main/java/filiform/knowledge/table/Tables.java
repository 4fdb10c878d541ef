package filiform.knowledge.table;

import filiform.followup.TriageTable;
import filiform.followup.aftercare.HomeCare;
import filiform.followup.checkin.CheckInTable;
import filiform.followup.documentation.Documentation;
import filiform.followup.explain.ExplainTable;
import filiform.knowledge.tree.Code;
import filiform.knowledge.tree.Content;
import filiform.knowledge.tree.Reading;
import filiform.knowledge.tree.Section;
import filiform.planning.consent.ConsentTable;
import filiform.response.CauseTable;
import filiform.response.StopTable;
import filiform.screening.ScreeningTable;
import filiform.screening.scope.ScopeTable;
import java.util.List;

/// Every reviewed table.
///
/// @param scope   who may needle where
/// @param consent the words by which a patient agrees
/// @param checkIns when a patient at home is asked how it goes, and what
/// @param aftercare what a patient takes home
/// @param documentation the fixed words of a visit's record
/// @param explain what anyone may read of a needle that meets a nerve
public record Tables(
        ScreeningTable screening,
        ScopeTable scope,
        ConsentTable consent,
        StopTable stops,
        CauseTable causes,
        TriageTable triage,
        CheckInTable checkIns,
        List<HomeCare> aftercare,
        Documentation documentation,
        ExplainTable explain) {

    /// Content that was not checked may fail here.
    public static Tables read(Content content, Reading reading) {
        StopTable stops = ResponseReader.read(content, reading);
        CauseTable causes = CauseReader.read(content, reading, stops);
        TriageTable triage = TriageReader.read(content, reading);
        return new Tables(
                ScreeningReader.read(content, reading),
                ScopeReader.read(content, reading),
                ConsentReader.read(content, reading),
                stops,
                causes,
                triage,
                CheckInReader.read(content, reading, triage),
                AftercareReader.home(content, reading),
                DocumentationReader.read(content, reading),
                ExplainReader.read(content, reading, stops, causes));
    }

    /// Reads each table for its faults. What a reader does not catch, the table's own constructor does.
    public static void check(Content content, Reading reading) {
        guarded(Section.SCREENING, reading, () -> ScreeningReader.read(content, reading));
        guarded(Section.JURISDICTIONS, reading, () -> ScopeReader.read(content, reading));
        guarded(Section.CONSENT, reading, () -> ConsentReader.read(content, reading));
        boolean felt = guarded(
                Section.SENSATIONS,
                reading,
                () -> CauseReader.read(content, reading, ResponseReader.read(content, reading)));
        guarded(Section.REDFLAGS, reading, () -> TriageReader.read(content, reading));
        guarded(Section.AFTERCARE, reading, () -> AftercareReader.home(content, reading));
        // What check-ins ask is judged by a triage table that is whole.
        if (reading.faults().none()) {
            guarded(
                    Section.CHECKINS,
                    reading,
                    () -> CheckInReader.read(content, reading, TriageReader.read(content, reading)));
        }
        guarded(Section.DOCUMENTATION, reading, () -> DocumentationReader.read(content, reading));
        if (felt) {
            guarded(Section.EXPLAIN, reading, () -> explain(content, reading));
        }
    }

    private static void explain(Content content, Reading reading) {
        StopTable stops = ResponseReader.read(content, reading);
        ExplainReader.read(content, reading, stops, CauseReader.read(content, reading, stops));
    }

    /// True where nothing was wrong.
    private static boolean guarded(Section section, Reading reading, Runnable read) {
        int before = reading.faults().all().size();
        try {
            read.run();
        } catch (IllegalArgumentException e) {
            if (reading.faults().all().size() == before) {
                reading.faults().add(Code.NOT_ALLOWED, section.place(), String.valueOf(e.getMessage()));
            }
        }
        return reading.faults().all().size() == before;
    }
}
