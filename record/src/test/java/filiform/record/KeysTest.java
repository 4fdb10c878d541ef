package filiform.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The keys are the owner's alone, lie apart from the data, and cannot be mistaken for others.
class KeysTest {

    @TempDir
    Path folder;

    @Test
    void theKeyFileIsMadeOnceForItsOwnerAlone() throws Exception {
        Keys keys = Sample.keys(folder);
        open(keys).close();
        assertThat(keys.made()).isTrue();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(keys.file())))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(
                        Files.getPosixFilePermissions(keys.file().resolveSibling("."))))
                .isEqualTo("rwx------");
        byte[] before = Files.readAllBytes(keys.file());

        Keys again = Sample.keys(folder);
        open(again).close();
        assertThat(again.made()).isFalse();
        assertThat(keys.file()).hasBinaryContent(before);
    }

    @Test
    void ofManyThatMakeTheFileAtOnceOneSucceedsAndAllReadTheSameKeys() throws Exception {
        for (int round = 0; round < 20; round++) {
            Path apart = folder.resolve("keys" + round);
            Path file = apart.resolve("clinic.key");
            List<Keys> openers = Stream.generate(() -> Keys.at(file)).limit(8).toList();
            try (var threads = Executors.newFixedThreadPool(openers.size())) {
                var fingerprints = threads.invokeAll(openers.stream()
                        .<Callable<String>>map(keys -> () ->
                                keys.unlock(Optional.empty(), Optional.empty()).fingerprint())
                        .toList());
                assertThat(fingerprints)
                        .extracting(Future::get)
                        .containsOnly(fingerprints.getFirst().get());
            }
            assertThat(openers).filteredOn(Keys::made).hasSize(1);
            assertThat(apart.toFile().list()).containsExactly("clinic.key");
        }
    }

    @Test
    void keysThatOthersMayReadAreRefused() throws Exception {
        open(Sample.keys(folder)).close();
        for (String permissions : new String[] {"rw-r-----", "rw----r--", "rw--w----"}) {
            Files.setPosixFilePermissions(Sample.keys(folder).file(), PosixFilePermissions.fromString(permissions));
            refused(Sample.keys(folder), "Others than its owner");
        }
    }

    @Test
    void keysInTheFolderOfTheDataOrAboveItAreRefused() throws Exception {
        Path data = Sample.data(folder);
        Files.createDirectories(data);
        Path link = Files.createSymbolicLink(folder.resolve("link"), data);
        for (Path place : List.of(data, data.resolve("deeper"), folder, link, link.resolve("deeper"))) {
            refused(Keys.at(place.resolve("clinic.key")), "must not lie in the folder");
            assertThat(place.resolve("clinic.key")).doesNotExist();
        }
    }

    @Test
    void aMissingKeyFileIsNotReplacedByANewOne() throws Exception {
        open(Sample.keys(folder)).close();
        Files.delete(Sample.keys(folder).file());

        refused(Sample.keys(folder), "is missing");
        assertThat(Sample.keys(folder).file()).doesNotExist();
    }

    @Test
    void theKeysOfAnotherJournalAreNamed() {
        open(Sample.keys(folder)).close();
        Keys other = Keys.at(folder.resolve("others").resolve("clinic.key"));
        Journal.open(Database.folder(folder.resolve("second")), other, Sample.CLOCK, List.of())
                .close();

        refused(other, "the keys of another journal");
    }

    @Test
    void aDamagedKeyFileIsNamedWithoutRepeatingIt() throws Exception {
        open(Sample.keys(folder)).close();
        Path file = Sample.keys(folder).file();
        String whole = Files.readString(file);
        for (String content : List.of(
                "",
                "{}",
                "hunter2",
                whole.substring(0, whole.length() / 2),
                whole.replaceFirst("\"master\" : \"....", "\"master\" : \""),
                whole + "x".repeat(20_000))) {
            Files.writeString(file, content);
            refused(Sample.keys(folder), "is no key file");
        }
    }

    @Test
    void nothingReadableStandsInTheFiles() throws Exception {
        try (var journal = open(Sample.keys(folder))) {
            Event event = Sample.event(new UUID(1, 1), "{\"name\":\"Jane Doe\"}");
            journal.append(event);
            journal.append(Sample.correction(event, "{\"name\":\"Jane Roe\"}"));
        }
        try (var files = Files.list(Sample.data(folder))) {
            for (Path file : files.toList()) {
                assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
                        .doesNotContain("Jane", "typed wrongly");
            }
        }
    }

    private Journal open(Keys keys) {
        return Journal.open(Sample.database(folder), keys, Sample.CLOCK, List.of());
    }

    private void refused(Keys keys, String sentence) {
        assertThatThrownBy(() -> open(keys).close())
                .isInstanceOf(JournalException.class)
                .hasMessageContaining(sentence)
                .message()
                .doesNotContain("hunter2");
    }
}
