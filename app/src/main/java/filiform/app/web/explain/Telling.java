package filiform.app.web.explain;

import filiform.app.web.explain.ExplainView.Said;
import filiform.app.web.page.Reason;
import filiform.atlas.Basis;
import filiform.atlas.Grade;
import filiform.atlas.Source;
import filiform.followup.explain.Numbers;
import filiform.followup.explain.Statement;
import filiform.knowledge.language.Language;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Says statements in the reader's language, with their numbers, grade and sources.
record Telling(Language language, Numbers numbers) {

    private static final Pattern THOUSANDS = Pattern.compile("(?<=\\d),(?=\\d{3})");
    private static final Pattern WORDS = Pattern.compile("\\b(almost certain|below|above|all|in|to)\\b");

    String say(String english) {
        return language.say(english);
    }

    /// A chance is a few words around numbers: "below 1 in 1,000", "all below 1 in 1,000", "23 % to 1 in 4".
    ///
    /// Elsewhere a space stands between thousands: in Spanish a comma may also begin a fraction.
    String chance(String english) {
        String plain =
                language.isEnglish() ? english : THOUSANDS.matcher(english).replaceAll("\u00a0");
        return WORDS.matcher(plain).replaceAll(found -> Matcher.quoteReplacement(language.say(found.group())));
    }

    /// The sentence is looked up as it stands in the content, before its numbers are put in.
    Said said(Statement statement) {
        return said(numbers.fill(say(statement.words())), statement.basis());
    }

    List<Said> said(List<Statement> statements) {
        return statements.stream().map(this::said).toList();
    }

    Said said(String words, Basis basis) {
        return new Said(words, basis.grade().words(), keys(basis.sources()));
    }

    /// What several things stand on together: no better than the worst of them.
    Said basis(List<Basis> bases, Grade atBest) {
        Grade grade = bases.stream().map(Basis::grade).reduce(atBest, Grade::orWorse);
        List<Source> sources = bases.stream()
                .flatMap(basis -> basis.sources().stream())
                .distinct()
                .toList();
        return new Said("", grade.words(), keys(sources));
    }

    private static List<Reason.Key> keys(List<Source> sources) {
        return sources.stream()
                .map(source -> new Reason.Key(source.key(), source.citation()))
                .toList();
    }
}
