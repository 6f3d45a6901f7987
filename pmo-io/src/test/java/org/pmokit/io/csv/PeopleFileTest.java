package org.pmokit.io.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pmokit.core.identifier.PersonId;
import org.pmokit.core.people.PeopleDirectory;
import org.pmokit.core.people.Person;
import org.pmokit.core.people.Pseudonyms;
import org.pmokit.core.problem.Problem;

/** Names of people in a file of their own. */
class PeopleFileTest {

    private static final PeopleDirectory PEOPLE = PeopleDirectory.of(List.of(
            Person.builder()
                    .id(PersonId.of("a.silva"))
                    .name("Ana Silva")
                    .contact("+44 20 7946 0018")
                    .build(),
            Person.of(PersonId.of("b=1"), "=Ben, \"the\" second"),
            Person.of(PersonId.of("é"), " 日本 ")));

    @TempDir
    Path folder;

    @Test
    void what_is_written_is_read() {
        Path file = folder.resolve("people.csv");
        PeopleFile.write(PEOPLE, file);
        assertThat(PeopleFile.read(file).get()).isEqualTo(PEOPLE);
        assertThat(folder.toFile().list()).containsExactly("people.csv");
    }

    @Test
    void names_are_dropped_or_pseudonymised_in_one_call() throws IOException {
        Path file = folder.resolve("people.csv");
        PeopleFile.write(PEOPLE, file);
        PeopleFile.write(PEOPLE.pseudonymised(Pseudonyms.withSecret("a secret that stays in the house")), file);
        assertThat(Files.readString(file))
                .doesNotContain("Silva", "silva", "7946")
                .contains("P-");
        assertThat(PeopleFile.read(file).get().people()).hasSize(3);
        PeopleFile.write(PEOPLE.dropped(), file);
        assertThat(Files.readString(file)).isEqualTo("id,name,contact\n");
        assertThat(PeopleFile.read(file).get()).isEqualTo(PeopleDirectory.EMPTY);
    }

    @Test
    void everything_that_is_wrong_is_told_with_its_place_and_without_anybody() throws IOException {
        Path file = folder.resolve("people.csv");
        Files.writeString(
                file,
                "id,name,salary\na.silva,Ana Silva,1\n,Ben Ashe,2\na.silva,Ann Silver,3\nc.roe," + "x".repeat(201)
                        + ",4\nd.poe,Dora Poe\n");
        List<Problem> problems = PeopleFile.read(file).getError().asJava();
        assertThat(problems)
                .extracting(problem ->
                        problem.code() + " " + problem.origin().orElseThrow().asText())
                .containsExactly(
                        "unknown-field people.csv:1",
                        "missing-value people.csv:3:id",
                        "duplicate-id people.csv:4:id",
                        "malformed-value people.csv:5",
                        "malformed-value people.csv:6");
        assertThat(problems.toString()).doesNotContain("Silva", "silva", "Ashe", "Silver", "roe", "Poe");
        assertThat(problems).allMatch(problem -> problem.advice().isPresent());
    }

    @Test
    void a_file_that_is_not_there_or_cannot_be_written_says_so() {
        assertThat(PeopleFile.read(folder.resolve("none.csv")).getError()).hasSize(1);
        assertThatThrownBy(() -> PeopleFile.write(PEOPLE, folder.resolve("none").resolve("people.csv")))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("Maybe");
    }

    @Test
    void a_folder_of_registers_neither_reads_nor_writes_it() throws IOException {
        Path registers = Files.createDirectory(folder.resolve("registers"));
        Files.writeString(registers.resolve("projects.csv"), "id\nA\n");
        PeopleFile.write(PEOPLE, registers.resolve("people.csv"));
        assertThat(CsvRegisters.read(registers).notices()).isEmpty();
        Path out = folder.resolve("out");
        CsvRegisters.write(CsvRegisters.read(registers).orThrow(), out);
        try (Stream<Path> files = Files.list(out)) {
            assertThat(files.map(path -> path.getFileName().toString()))
                    .containsExactlyInAnyOrder("portfolio.csv", "projects.csv");
        }
    }
}
