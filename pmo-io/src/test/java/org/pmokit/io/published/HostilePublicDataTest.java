package org.pmokit.io.published;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pmokit.io.FileKind;
import org.pmokit.io.PortfolioFiles;
import org.pmokit.io.reading.ReadLimits;
import org.pmokit.io.reading.Reading;

/** Whatever is taken for published data, it is read or refused within seconds. */
class HostilePublicDataTest {

    private static final Duration SECONDS = Duration.ofSeconds(20);

    private static final ReadLimits LIMITS =
            ReadLimits.builder().documentSize(16 * 1024 * 1024).build();

    @TempDir
    Path folder;

    @Test
    void a_quotation_mark_that_is_never_closed() throws IOException {
        refused("GMPP ID,Project Name,Department,Start Date\n\"" + "a,".repeat(1_000_000), FileKind.GMPP);
    }

    @Test
    void a_single_line_without_end() throws IOException {
        refused("ID,FFC,Delivery Program,Owner Group" + ",x".repeat(300_000), FileKind.CAPITAL_DELIVERY);
    }

    @Test
    void brackets_without_end() throws IOException {
        refused("{\"projects\":[{\"a\":" + "[".repeat(300_000), FileKind.OC4IDS);
    }

    @Test
    void a_project_with_millions_of_values() throws IOException {
        refused("[{\"id\":\"a\",\"metrics\":[" + "1,".repeat(300_000) + "1]}]", FileKind.OC4IDS);
    }

    @Test
    void a_header_column_of_many_long_cells() throws IOException {
        refused(("narrativ" + "e".repeat(200) + ",1\n").repeat(5_000), FileKind.GMPP);
    }

    @Test
    void an_archive_that_swells() throws IOException {
        Path file = folder.resolve("bomb.zip");
        byte[] blanks = " ".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("Tasks.json"));
            for (int times = 0; times < 40; times++) {
                zip.write(blanks);
            }
            zip.closeEntry();
        }
        check(file, FileKind.IPMDAR);
    }

    private void refused(String content, FileKind kind) throws IOException {
        Path file = folder.resolve("hostile.bin");
        Files.writeString(file, content);
        check(file, kind);
    }

    private static void check(Path file, FileKind kind) {
        Reading reading = assertTimeoutPreemptively(SECONDS, () -> {
            PortfolioFiles.kindOf(file);
            return PortfolioFiles.read(file, kind, LIMITS);
        });
        assertThat(reading.problems())
                .isNotEmpty()
                .allMatch(problem -> problem.advice().isPresent());
    }
}
