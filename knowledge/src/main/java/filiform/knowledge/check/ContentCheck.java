package filiform.knowledge.check;

import filiform.atlas.Source;
import filiform.knowledge.Knowledge;
import filiform.knowledge.language.LanguageReader;
import filiform.knowledge.read.AtlasReader;
import filiform.knowledge.read.LocalisationReader;
import filiform.knowledge.read.PlacementReader;
import filiform.knowledge.read.RecoveryReader;
import filiform.knowledge.read.SourceReader;
import filiform.knowledge.table.Tables;
import filiform.knowledge.tree.Code;
import filiform.knowledge.tree.Compiled;
import filiform.knowledge.tree.Content;
import filiform.knowledge.tree.Faults;
import filiform.knowledge.tree.Reading;
import filiform.knowledge.tree.Section;
import filiform.knowledge.tree.Value;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Checks all content: first the form of each file, then, once that is right, what the files say of each other.
public final class ContentCheck {

    private ContentCheck() {}

    /// A report and the trees that it speaks of.
    record Checked(Report report, Content content) {
        Compiled compiled() {
            return new Compiled(report.hash(), report.counts().tree(), content);
        }
    }

    /// Checks a content folder.
    public static Report check(Path folder) throws IOException {
        return run(folder).report();
    }

    /// Checks the content that was packed into the program, and that the compiled knowledge stems from it.
    public static Report checkBundled() throws IOException {
        var faults = new Faults();
        Compiled compiled = Knowledge.compiled();
        var files = ContentFiles.bundled(compiled.content().files().keySet(), faults);
        if (!files.hash().equals(compiled.hash())) {
            faults.add(Code.STALE, Knowledge.COMPILED, "Its hash is not that of the content files; build again.");
        }
        return run(files, faults).report();
    }

    static Checked run(Path folder) throws IOException {
        var faults = new Faults();
        return run(ContentFiles.of(folder, faults), faults);
    }

    private static Checked run(ContentFiles files, Faults faults) {
        Content content = trees(files, faults);
        if (faults.none()) {
            checkMeaning(content, faults);
        }
        return new Checked(new Report(faults.all(), Tally.count(content), files.hash()), content);
    }

    private static Content trees(ContentFiles files, Faults faults) {
        var form = new Form();
        var trees = new TreeMap<String, Value.Fields>();
        files.bytes().forEach((file, bytes) -> {
            Optional<Value.Fields> tree = YamlTree.read(file, bytes, faults);
            tree.ifPresent(fields -> {
                trees.put(file, fields);
                Section.of(file).ifPresent(section -> form.check(section, file, fields, faults));
            });
        });
        for (Section section : Section.values()) {
            if (files.bytes().keySet().stream().noneMatch(section::holds)) {
                faults.add(Code.FILE_MISSING, section.place(), "Nothing is there.");
            }
        }
        return new Content(trees);
    }

    private static void checkMeaning(Content content, Faults faults) {
        Map<String, Source> sources = SourceReader.read(content, faults);
        SourceChecks.check(content, sources, faults);
        var reading = new Reading(sources, faults);
        AtlasReader.Draft draft = AtlasReader.read(content, reading);
        AtlasChecks.check(draft, faults);
        Tables.check(content, reading);
        LanguageReader.read(content, reading);
        if (faults.none()) {
            LocalisationReader.read(
                    content.top(Section.LOCALISATION, reading), content.top(Section.SIGNS, reading), draft.atlas());
            PlacementReader.read(content.top(Section.PLACEMENT, reading));
            guarded(
                    Section.RECOVERY,
                    faults,
                    () -> RecoveryReader.read(
                            content.top(Section.RECOVERY, reading), content.top(Section.CARE, reading)));
        }
    }

    /// What a reader does not catch, the constructor of what it reads does.
    private static void guarded(Section section, Faults faults, Runnable read) {
        try {
            read.run();
        } catch (IllegalArgumentException e) {
            faults.add(Code.NOT_ALLOWED, section.place(), String.valueOf(e.getMessage()));
        }
    }
}
