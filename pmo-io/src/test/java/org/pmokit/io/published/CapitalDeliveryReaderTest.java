package org.pmokit.io.published;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pmokit.core.delivery.Project;
import org.pmokit.io.FileKind;
import org.pmokit.io.PortfolioFiles;
import org.pmokit.io.SharedData;
import org.pmokit.io.reading.Reading;

class CapitalDeliveryReaderTest {

    private static final List<String> GATES =
            List.of("BNI", "PBC", "BCA", "Tender Closed", "Stage1", "Stage2", "Stage3");

    @TempDir
    Path folder;

    @Test
    void every_row_and_every_gate_of_the_published_table_is_read() throws IOException {
        Path file = SharedData.data("melbourne_water/Capital_Delivery_Project_deidentified.csv");
        List<NamedCsvRecord> rows;
        try (CsvReader<NamedCsvRecord> csv =
                CsvReader.builder().detectBomHeader(true).ofNamedCsvRecord(file)) {
            rows = csv.stream().toList();
        }
        Reading reading = PortfolioFiles.read(file);
        assertThat(PortfolioFiles.kindOf(file)).contains(FileKind.CAPITAL_DELIVERY);
        List<Project> projects = reading.orThrow().projects();
        assertThat(projects).hasSize(rows.size()).hasSize(445);
        long gates = rows.stream()
                .flatMap(row -> GATES.stream().map(row::getField))
                .filter(cell -> !cell.isBlank())
                .count();
        long kept = projects.stream()
                .mapToLong(project -> project.milestones().size()
                        + project.gaps().stream()
                                .filter(gap -> gap.fact().startsWith("milestone"))
                                .count())
                .sum();
        assertThat(kept).isEqualTo(gates);
        long costs = rows.stream()
                .map(row -> row.getField("FFC"))
                .filter(cell -> !cell.isBlank())
                .count();
        assertThat(projects.stream()
                        .filter(project -> !project.finance().forecast().isEmpty())
                        .count())
                .isEqualTo(costs);
        long programmes = rows.stream()
                .map(row -> row.getField("Delivery Program").strip())
                .filter(cell -> !cell.isEmpty())
                .distinct()
                .count();
        assertThat(reading.orThrow().programmes()).hasSize((int) programmes);
    }

    @Test
    void dates_come_year_first_or_day_first() throws IOException {
        Project project = read("A,1.5,Major,5/02/2016 5:00:00 PM,2016-05-25 17:00:00,24/10/2016,G,T");
        assertThat(Stream.of("BNI", "PBC", "BCA")
                        .map(gate -> project.milestones().stream()
                                .filter(milestone -> milestone.id().name().equals(gate))
                                .findFirst()
                                .orElseThrow()
                                .forecast()
                                .orElseThrow()))
                .containsExactly(LocalDate.of(2016, 2, 5), LocalDate.of(2016, 5, 25), LocalDate.of(2016, 10, 24));
    }

    @Test
    void what_cannot_be_read_is_a_gap_and_a_warning() throws IOException {
        Project project = read("A,much,Major,someday,,,G,T");
        assertThat(project.gaps()).extracting(gap -> gap.fact()).containsExactly("forecast", "milestone BNI");
        assertThat(project.milestones()).isEmpty();
    }

    private Project read(String row) throws IOException {
        Path file = folder.resolve("capital.csv");
        Files.writeString(file, "ID,FFC,Delivery Program,BNI,PBC,BCA,Owner Group,Owner Team\n" + row + "\n");
        return CapitalDeliveryReader.read(file).orThrow().projects().get(0);
    }
}
