package filiform.app.web.explain;

import filiform.app.web.explain.ExplainView.Said;
import filiform.app.web.page.Reason;
import filiform.atlas.Basis;
import filiform.atlas.Grade;
import filiform.atlas.Source;
import filiform.followup.explain.Numbers;
import filiform.followup.explain.Statement;
import java.util.List;
import java.util.function.UnaryOperator;

/// Says statements in the reader's language, with their numbers, grade and sources.
record Telling(UnaryOperator<String> language, Numbers numbers) {

    String say(String english) {
        return language.apply(english);
    }

    /// Chances are made of a few words around numbers.
    String chance(String english) {
        return language.apply(english);
    }

    /// The sentence is looked up as it stands in the content, before its numbers are put in.
    Said said(Statement statement) {
        return said(numbers.fill(say(statement.words())), statement.basis());
    }

    List<Said> said(List<Statement> statements) {
        return statements.stream().map(this::said).toList();
    }

    Said said(String words, Basis basis) {
        return new Said(words, language.apply(basis.grade().words()), keys(basis.sources()));
    }

    /// What several things stand on together: no better than the worst of them.
    Said basis(List<Basis> bases, Grade atBest) {
        Grade grade = bases.stream().map(Basis::grade).reduce(atBest, Grade::orWorse);
        List<Source> sources = bases.stream()
                .flatMap(basis -> basis.sources().stream())
                .distinct()
                .toList();
        return new Said("", language.apply(grade.words()), keys(sources));
    }

    private static List<Reason.Key> keys(List<Source> sources) {
        return sources.stream()
                .map(source -> new Reason.Key(source.key(), source.citation()))
                .toList();
    }
}
