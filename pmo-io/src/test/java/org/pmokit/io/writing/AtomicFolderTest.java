package org.pmokit.io.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pmokit.io.csv.CsvRegisters;

class AtomicFolderTest {

    @TempDir
    private Path folder;

    @Test
    void files_are_replaced_when_all_are_written_and_others_stay() throws IOException {
        Path target = Files.createDirectory(folder.resolve("registers"));
        Files.writeString(target.resolve("projects.csv"), "old");
        Files.writeString(target.resolve("risks.csv"), "old");
        Files.writeString(target.resolve("README"), "mine");
        AtomicFolder.write(target, name -> name.endsWith(".csv"), draft -> {
            Files.writeString(draft.resolve("projects.csv"), "new");
            assertThat(target.resolve("projects.csv")).hasContent("old");
        });
        assertThat(target.resolve("projects.csv")).hasContent("new");
        assertThat(target.resolve("README")).hasContent("mine");
        assertThat(target.resolve("risks.csv")).doesNotExist();
        assertThat(beside()).containsExactly("registers");
    }

    @Test
    void whatever_fails_in_the_middle_leaves_what_was_there() throws IOException {
        Path target = Files.createDirectory(folder.resolve("registers"));
        Files.writeString(target.resolve("projects.csv"), "old");
        for (Throwable failure :
                List.of(new IOException("No space"), new IllegalArgumentException("year 12345"), new Error("heap"))) {
            assertThatThrownBy(() -> AtomicFolder.write(target, name -> name.endsWith(".csv"), draft -> {
                        Files.writeString(draft.resolve("projects.csv"), "new");
                        fail(failure);
                    }))
                    .isSameAs(failure);
            assertThat(target.resolve("projects.csv")).hasContent("old");
            assertThat(beside()).containsExactly("registers");
        }
    }

    @Test
    void who_finds_no_folder_after_an_interrupted_move_is_told_where_the_former_one_is() throws IOException {
        Files.createDirectory(folder.resolve(".registers.0.old"));
        Path target = folder.resolve("registers");
        assertThat(CsvRegisters.read(target).problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.asText())
                        .contains("There is no such folder.", "interrupted", ".registers.0.old"));
        assertThat(CsvRegisters.read(folder.resolve("other")).problems().get(0).asText())
                .doesNotContain("interrupted");
    }

    private static void fail(Throwable failure) throws IOException {
        if (failure instanceof IOException io) {
            throw io;
        }
        if (failure instanceof RuntimeException runtime) {
            throw runtime;
        }
        throw (Error) failure;
    }

    private List<String> beside() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }
}
