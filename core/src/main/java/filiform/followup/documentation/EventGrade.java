package filiform.followup.documentation;

import filiform.atlas.Basis;

/// A grade of the Common Terminology Criteria for Adverse Events, 1 to 5.
public record EventGrade(int grade, String name, String text, Basis basis) {

    public EventGrade {
        if (grade < 1 || grade > 5) {
            throw new IllegalArgumentException("A grade is 1 to 5, was %d.".formatted(grade));
        }
    }
}
