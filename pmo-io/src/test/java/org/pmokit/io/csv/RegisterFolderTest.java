package org.pmokit.io.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pmokit.core.Portfolio;
import org.pmokit.core.PortfolioDraft;
import org.pmokit.core.delivery.Project;
import org.pmokit.core.identifier.ProjectId;
import org.pmokit.core.identifier.RiskId;
import org.pmokit.core.money.Money;
import org.pmokit.core.register.Recorded;
import org.pmokit.core.risk.Risk;
import org.pmokit.io.FileKind;
import org.pmokit.io.PortfolioFiles;

class RegisterFolderTest {

    private static final ProjectId PAY = ProjectId.of("PAY");

    @TempDir
    Path temp;

    private Path folder;

    @BeforeEach
    void nameFolder() {
        folder = temp.resolve("registers");
    }

    @Test
    void only_registers_with_rows_are_written_and_texts_are_no_formulas() throws IOException {
        Portfolio portfolio = PortfolioDraft.named("=Change")
                .add(Project.of(PAY, "a; \"b\", 'c'"))
                .add(Risk.builder()
                        .id(RiskId.of("-R1"))
                        .component(PAY)
                        .title("@SUM(A1)")
                        .response("")
                        .impact(Money.of(-5, "GBP"))
                        .build())
                .resolveOrThrow();
        CsvRegisters.write(portfolio, folder);
        assertThat(namesIn(folder)).containsExactly("portfolio.csv", "projects.csv", "risks.csv");
        assertThat(Files.readString(folder.resolve("portfolio.csv")))
                .isEqualTo("key,value\nid,PORTFOLIO\nname,'=Change\ncurrency,GBP\ncalendar,every-day\n");
        assertThat(Files.readAllLines(folder.resolve("risks.csv")))
                .containsExactly(
                        "id,component,title,raised,closed,owner,response,probability,impact,kind,category,cause,event,effect,"
                                + "author,response_categories,residual_probability,residual_impact,probability_level,"
                                + "impact_level,residual_probability_level,residual_impact_level,proximity,"
                                + "proximity_date,status,reviewed_on,decision,secondary_risks,derived_from,source,"
                                + "certainty,note",
                        "'-R1,project:PAY,'@SUM(A1),,,,',,-5" + ",".repeat(23));
        assertThat(CsvRegisters.read(folder).orThrow()).isEqualTo(portfolio);
    }

    @Test
    void registers_that_are_no_longer_needed_go_and_other_files_stay() throws IOException {
        CsvRegisters.write(one(), folder);
        Files.writeString(folder.resolve("Risks.CSV"), "id,component,title\nR,PAY,late\n");
        Files.writeString(folder.resolve("README.md"), "ours");
        Files.writeString(folder.resolve("skills.csv"), "person,skill\n");
        CsvRegisters.write(one(), folder);
        assertThat(namesIn(folder)).containsExactly("README.md", "portfolio.csv", "projects.csv", "skills.csv");
        assertThat(Files.readString(folder.resolve("README.md"))).isEqualTo("ours");
        assertThat(namesIn(temp)).containsExactly("registers");
    }

    @Test
    void an_empty_folder_is_filled() throws IOException {
        Files.createDirectory(folder);
        CsvRegisters.write(one(), folder);
        assertThat(CsvRegisters.read(folder).orThrow()).isEqualTo(one());
    }

    @Test
    void what_is_no_folder_of_registers_is_refused_and_left_alone() throws IOException {
        Files.createDirectory(folder);
        Files.writeString(folder.resolve("thesis.txt"), "years of work");
        assertThatThrownBy(() -> CsvRegisters.write(one(), folder))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("\"thesis.txt\" is in it")
                .hasMessageContaining("\nMaybe name a folder that is empty");
        assertThat(namesIn(folder)).containsExactly("thesis.txt");
        Path file = folder.resolve("thesis.txt");
        assertThatThrownBy(() -> CsvRegisters.write(one(), file)).hasMessageContaining("is a file");
        assertThat(Files.readString(file)).isEqualTo("years of work");
    }

    @Test
    void a_folder_with_folders_in_it_is_refused() throws IOException {
        CsvRegisters.write(one(), folder);
        Files.createDirectory(folder.resolve("archive"));
        assertThatThrownBy(() -> CsvRegisters.write(one(), folder))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("\"archive\"");
    }

    @Test
    void a_value_that_could_not_be_read_back_leaves_everything_as_it_was() throws IOException {
        CsvRegisters.write(one(), folder);
        String before = Files.readString(folder.resolve("projects.csv"));
        Portfolio far = PortfolioDraft.named("far")
                .add(Project.builder().id(PAY).start(LocalDate.of(12345, 1, 1)).build())
                .resolveOrThrow();
        assertThatThrownBy(() -> CsvRegisters.write(far, folder))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("12345-01-01");
        assertThat(Files.readString(folder.resolve("projects.csv"))).isEqualTo(before);
        assertThat(namesIn(temp)).containsExactly("registers");
    }

    @Test
    void a_folder_that_cannot_be_made_is_told() {
        assertThatThrownBy(() -> CsvRegisters.write(one(), temp.resolve("none").resolve("registers")))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("\nMaybe the folder above does not exist");
    }

    @Test
    void a_folder_inside_an_archive_is_written_and_replaced() throws IOException {
        try (FileSystem zip = FileSystems.newFileSystem(temp.resolve("registers.zip"), Map.of("create", "true"))) {
            CsvRegisters.write(one(), zip.getPath("/change"));
            CsvRegisters.write(one(), zip.getPath("/change"));
            assertThat(CsvRegisters.read(zip.getPath("/change")).orThrow()).isEqualTo(one());
        }
    }

    @Test
    void the_name_says_the_form() throws IOException {
        PortfolioFiles.write(one(), temp.resolve("Portfolio.JSON"));
        PortfolioFiles.write(one(), folder);
        assertThat(PortfolioFiles.kindOf(temp.resolve("Portfolio.JSON"))).contains(FileKind.JSON);
        assertThat(PortfolioFiles.kindOf(folder)).contains(FileKind.CSV_FOLDER);
        assertThat(PortfolioFiles.read(folder).orThrow()).isEqualTo(one());
        assertThatThrownBy(() -> PortfolioFiles.write(one(), temp.resolve("portfolio.xlsx")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("\nMaybe end it in .json");
        assertThatThrownBy(() -> PortfolioFiles.write(one(), folder, FileKind.GMPP))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("only read");
    }

    private static Portfolio one() {
        return PortfolioDraft.named("Change").add(Project.of(PAY, "Pay")).resolveOrThrow();
    }

    private static List<String> namesIn(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    /** A register of one's own. */
    record Rota(String path) implements Recorded {}

    @Test
    void what_files_have_no_form_for_is_refused_rather_than_lost(@TempDir Path folder) {
        Portfolio portfolio =
                PortfolioDraft.named("Change").add(new Rota("rota[1]")).resolveOrThrow();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> PortfolioFiles.write(portfolio, folder.resolve("registers")))
                .withMessageContaining("rota[1]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PortfolioFiles.write(portfolio, folder.resolve("portfolio.json")))
                .withMessageContaining("rota[1]");
        assertThat(folder).isEmptyDirectory();
    }
}
