package org.pmokit.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.pmokit.core.problem.Problem;
import org.pmokit.core.problem.ProblemCode;
import org.pmokit.io.gmpp.GmppReader;
import org.pmokit.io.json.PortfolioJson;
import org.pmokit.io.reading.ReadLimits;
import org.pmokit.io.reading.Reading;

@Timeout(20)
class HostileInputTest {

    private static final String START = "{\"format\":\"pmokit-portfolio\",\"version\":1,";
    private static final int HUNDRED_MILLION = 100_000_000;

    @TempDir
    Path folder;

    @Test
    void a_document_a_thousand_levels_deep_ends_as_a_problem() throws IOException {
        expectLimit(json(START + "\"x\":" + "[".repeat(1_000) + "]".repeat(1_000) + "}"));
        expectLimit(json(START + "\"x\":" + "{\"a\":".repeat(100_000)));
    }

    @Test
    void a_text_of_a_hundred_megabytes_ends_as_a_problem() throws IOException {
        Path file = folder.resolve("long.json");
        writeLong(file, START + "\"portfolio\":{\"name\":\"", 'x', "\"}}");
        expectLimit(PortfolioJson.read(file));
    }

    @Test
    void a_number_of_a_million_digits_ends_as_a_problem() throws IOException {
        expectLimit(json(START + "\"risks\":[{\"probability\":" + "9".repeat(1_000_000) + "}]}"));
    }

    @Test
    void an_exponent_that_would_fill_the_memory_is_refused() throws IOException {
        Reading reading = json(START + "\"portfolio\":{\"name\":\"P\"},\"programmes\":[{\"id\":\"A\",\"tolerances\":"
                + "[{\"dimension\":\"time\",\"unit\":\"days\",\"upper\":1e999999999}]}]}");
        assertThat(reading.problems()).extracting(Problem::code).containsExactly(ProblemCode.MALFORMED_VALUE);
    }

    @Test
    void a_document_larger_than_the_limit_ends_as_a_problem() throws IOException {
        Path file = folder.resolve("large.json");
        writeLong(file, START + "\"projects\":[", ' ', "]}");
        expectLimit(PortfolioJson.read(
                file, ReadLimits.builder().documentSize(1_000_000).build()));
    }

    @Test
    void more_elements_than_the_limit_end_as_a_problem() throws IOException {
        Path file = folder.resolve("many.json");
        Files.writeString(
                file,
                START + "\"portfolio\":{\"name\":\"P\"},\"projects\":[{\"id\":\"A\",\"sites\":[" + "\"s\",".repeat(100)
                        + "\"s\"]}]}");
        expectLimit(PortfolioJson.read(file, ReadLimits.builder().rows(50).build()));
    }

    @Test
    void a_cell_of_a_hundred_megabytes_ends_as_a_problem() throws IOException {
        writeLong(folder.resolve("projects.csv"), "id,title\nA,\"", 'x', "\"\n");
        expectLimit(PortfolioFiles.read(folder));
        writeLong(folder.resolve("projects.csv"), "id,title\nA,", 'x', "\n");
        expectLimit(PortfolioFiles.read(folder));
    }

    @Test
    void a_quotation_mark_that_swallows_a_hundred_megabytes_ends_as_a_problem() throws IOException {
        writeLong(folder.resolve("projects.csv"), "id,title\nA,\"", '\n', "");
        expectLimit(PortfolioFiles.read(folder));
    }

    @Test
    void a_row_of_a_million_columns_ends_as_a_problem() throws IOException {
        Files.writeString(folder.resolve("projects.csv"), "id,title\nA" + ",".repeat(1_000_000) + "\n");
        expectLimit(PortfolioFiles.read(folder));
        Files.writeString(folder.resolve("projects.csv"), "id" + ",x".repeat(1_000_000) + "\nA\n");
        expectLimit(PortfolioFiles.read(folder));
    }

    @Test
    void a_register_larger_than_the_limit_ends_as_a_problem() throws IOException {
        Files.writeString(folder.resolve("projects.csv"), "id\n" + "A\n".repeat(100_000));
        expectLimit(PortfolioFiles.read(
                folder, ReadLimits.builder().documentSize(1_000).build()));
    }

    @Test
    void a_hundred_thousand_faults_are_told_up_to_the_limit() throws IOException {
        StringBuilder rows = new StringBuilder("id,start\n");
        for (int row = 0; row < 150_000; row++) {
            rows.append('P').append(row).append(",soon\n");
        }
        Files.writeString(folder.resolve("projects.csv"), rows);
        Reading reading = PortfolioFiles.read(folder);
        assertThat(reading.problems()).hasSize(100_001);
        assertThat(reading.problems()).anyMatch(problem -> problem.code().equals(ProblemCode.LIMIT_EXCEEDED));
    }

    @Test
    void binary_garbage_is_told_by_every_reader() throws IOException {
        byte[] garbage = new byte[100_000];
        new java.util.Random(1).nextBytes(garbage);
        Path file = folder.resolve("projects.csv");
        Files.write(file, garbage);
        for (FileKind kind : FileKind.values()) {
            Path path = kind == FileKind.CSV_FOLDER ? folder : file;
            assertThat(PortfolioFiles.read(path, kind).problems())
                    .as(kind.code())
                    .isNotEmpty();
        }
        assertThat(GmppReader.recognises(file)).isFalse();
    }

    @Test
    void a_hierarchy_of_a_hundred_thousand_levels_is_read() throws IOException {
        StringBuilder rows = new StringBuilder("id,parent\n");
        for (int row = 0; row < 100_000; row++) {
            rows.append("P").append(row).append(",P").append(row + 1).append('\n');
        }
        Files.writeString(folder.resolve("programmes.csv"), rows.append("P100000,\n"));
        assertThat(PortfolioFiles.read(folder).orThrow().programmes()).hasSize(100_001);
    }

    private static void expectLimit(Reading reading) {
        assertThat(reading.portfolio().isInvalid()).isTrue();
        assertThat(reading.problems()).extracting(Problem::code).contains(ProblemCode.LIMIT_EXCEEDED);
    }

    private Reading json(String text) throws IOException {
        Path file = folder.resolve("hostile.json");
        Files.writeString(file, text);
        return PortfolioJson.read(file);
    }

    private static void writeLong(Path file, String before, char filler, String after) throws IOException {
        byte[] block = new byte[1_000_000];
        Arrays.fill(block, (byte) filler);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            out.write(before.getBytes(StandardCharsets.UTF_8));
            for (int written = 0; written < HUNDRED_MILLION; written += block.length) {
                out.write(block);
            }
            out.write(after.getBytes(StandardCharsets.UTF_8));
        }
    }
}
