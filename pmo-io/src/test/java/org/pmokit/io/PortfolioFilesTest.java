package org.pmokit.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pmokit.core.problem.ProblemCode;
import org.pmokit.io.json.PortfolioJson;
import org.pmokit.io.reading.Reading;
import org.pmokit.io.sample.Portfolios;

class PortfolioFilesTest {

    @TempDir
    Path folder;

    @Test
    void json_is_recognised_by_content_under_any_name() throws IOException {
        Path file = folder.resolve("portfolio.csv");
        PortfolioJson.write(Portfolios.full(), file);
        assertThat(PortfolioFiles.kindOf(file)).contains(FileKind.JSON);
        assertThat(PortfolioFiles.read(file).orThrow()).isEqualTo(Portfolios.full());
        Files.writeString(file, "\uFEFF \n" + Files.readString(file));
        assertThat(PortfolioFiles.kindOf(file)).contains(FileKind.JSON);
        assertThat(PortfolioFiles.read(file).orThrow()).isEqualTo(Portfolios.full());
    }

    @Test
    void a_folder_is_taken_for_registers() throws IOException {
        Files.writeString(folder.resolve("projects.csv"), "id\nA\n");
        assertThat(PortfolioFiles.kindOf(folder)).contains(FileKind.CSV_FOLDER);
        assertThat(PortfolioFiles.read(folder).orThrow().projects()).hasSize(1);
    }

    @Test
    void other_content_is_told_with_the_kinds_there_are() throws IOException {
        Path file = folder.resolve("projects.csv");
        Files.writeString(file, "id,title\nA,a\n");
        Reading reading = PortfolioFiles.read(file);
        assertThat(reading.problems().get(0).message())
                .contains("JSON")
                .contains("CSV registers")
                .contains("GMPP");
        assertThat(reading.problems().get(0).advice().orElseThrow()).contains("folder that holds this register");
        assertThat(PortfolioFiles.kindOf(file)).isEmpty();
    }

    @Test
    void what_is_not_there_is_told() {
        Reading reading = PortfolioFiles.read(folder.resolve("none"));
        assertThat(reading.problems()).hasSize(1);
        assertThat(reading.problems().get(0).code()).isEqualTo(ProblemCode.UNREADABLE);
        assertThat(reading.problems().get(0).message()).contains("no such file or folder");
        assertThat(PortfolioFiles.kindOf(folder.resolve("none"))).isEmpty();
        assertThat(PortfolioFiles.read(folder.resolve("none"), FileKind.GMPP).problems())
                .hasSize(1);
    }

    @Test
    void a_kind_may_be_forced() throws IOException {
        Path file = folder.resolve("x.json");
        Files.writeString(file, "nothing");
        for (FileKind kind : FileKind.values()) {
            assertThat(PortfolioFiles.read(file, kind).problems())
                    .as(kind.code())
                    .hasSize(1);
            assertThat(FileKind.parse(kind.code())).contains(kind);
        }
        assertThat(PortfolioFiles.read(folder, FileKind.JSON).problems()).hasSize(1);
        assertThat(PortfolioFiles.read(folder, FileKind.GMPP).problems()).hasSize(1);
        assertThat(FileKind.parse("xls")).isEmpty();
    }
}
