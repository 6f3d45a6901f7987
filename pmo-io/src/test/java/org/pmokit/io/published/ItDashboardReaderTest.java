package org.pmokit.io.published;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pmokit.core.assurance.DeliveryConfidence;
import org.pmokit.core.delivery.Project;
import org.pmokit.core.money.Money;
import org.pmokit.core.problem.Severity;
import org.pmokit.io.FileKind;
import org.pmokit.io.PortfolioFiles;
import org.pmokit.io.SharedData;
import org.pmokit.io.json.PortfolioJson;
import org.pmokit.io.reading.Reading;

class ItDashboardReaderTest {

    private static final String FILE = "us_it_dashboard/itdb_business_cases_by2017.csv";

    @TempDir
    Path folder;

    @Test
    void every_business_case_of_the_published_feed_is_read() throws IOException {
        Path file = SharedData.data(FILE);
        List<NamedCsvRecord> rows;
        try (CsvReader<NamedCsvRecord> csv =
                CsvReader.builder().detectBomHeader(true).ofNamedCsvRecord(file)) {
            rows = csv.stream().toList();
        }
        Reading reading = PortfolioFiles.read(file);
        assertThat(PortfolioFiles.kindOf(file)).contains(FileKind.IT_DASHBOARD);
        List<Project> projects = reading.orThrow().projects();
        assertThat(projects).hasSize(rows.size()).hasSize(747);
        assertThat(projects).extracting(project -> project.id().value()).doesNotHaveDuplicates();
        Map<DeliveryConfidence, Long> ratings = projects.stream()
                .map(project -> project.latestRating().orElseThrow().rating().orElseThrow())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        assertThat(ratings)
                .isEqualTo(Map.of(
                        DeliveryConfidence.GREEN, 544L, DeliveryConfidence.AMBER, 173L, DeliveryConfidence.RED, 30L));
        assertThat(reading.notices()).noneMatch(notice -> notice.severity() == Severity.WARNING);
    }

    @Test
    void the_first_business_case_has_its_funding_by_fiscal_year() {
        Project first =
                PortfolioFiles.read(SharedData.data(FILE)).orThrow().projects().get(0);
        assertThat(first.id().value()).isEqualTo("005-000000039");
        assertThat(first.start()).contains(LocalDate.of(2001, 1, 1));
        assertThat(first.finish()).contains(LocalDate.of(2025, 12, 31));
        assertThat(first.finance().funding().latest()).contains(Money.of("490969000", "USD"));
        assertThat(first.finance().periods())
                .extracting(period -> period.period().label())
                .containsExactly("FY2017", "FY2016", "FY2015");
        assertThat(first.finance().periods().get(0).budget()).contains(Money.of("14140000", "USD"));
        assertThat(first.assessments().get(0).provenance().orElseThrow().note()).contains("evaluated as 5 of 5");
    }

    @Test
    void what_is_read_survives_json() {
        Reading reading = PortfolioFiles.read(SharedData.data(FILE));
        Path copy = folder.resolve("copy.json");
        PortfolioJson.write(reading.orThrow(), copy);
        assertThat(PortfolioJson.read(copy).orThrow()).isEqualTo(reading.orThrow());
    }

    @Test
    void projects_keep_the_variances_that_the_file_tells() throws IOException {
        Path file = folder.resolve("projects.csv");
        Files.writeString(file, """
                Unique Investment Identifier,Agency Name,Unique Project ID,Project Name,Start Date,\
                Planned Project Completion Date (B2),Projected/Actual Project Completion Date (B2),Planned Cost ($ M),\
                Projected/Actual Cost ($ M),Cost Variance ($ M),Schedule Variance (in days),Updated Date
                005-1,Agriculture,P-1,Portal,2012-01-15,2012-12-31,2013-03-31,"$1,000.5",1200,-199.5,-90,2012-09-30
                """);
        Project project = ItDashboardReader.read(file).orThrow().projects().get(0);
        assertThat(project.finance().budget().latest()).contains(Money.of("1000500000", "USD"));
        assertThat(project.finance().forecast().latest()).contains(Money.of("1200000000", "USD"));
        assertThat(project.finish()).contains(LocalDate.of(2012, 12, 31));
        assertThat(project.finishForecasts().get(0).date()).isEqualTo(LocalDate.of(2013, 3, 31));
        assertThat(project.assessments().get(0).statement())
                .contains("Cost Variance ($ M): -199.5; Schedule Variance (in days): -90");
    }

    @Test
    void odd_cells_are_told_with_their_place_and_the_rest_is_read() throws IOException {
        Path file = folder.resolve("cases.csv");
        Files.writeString(file, """
                Unique Investment Identifier,Business Case ID,Agency Name,Investment Title (IT Portfolio),\
                Funding BY ($ M),Investment Start Year,Evaluation (by Agency CIO),CIO Evaluation Color,Mood
                005-1,1,\tAgriculture,One,lots,soon,9,Green,good
                005-1,2,Agriculture,Two,1,2001,2,Green,
                ,3,,,,,,,
                """);
        Reading reading = ItDashboardReader.read(file);
        assertThat(reading.orThrow().projects()).hasSize(3);
        assertThat(reading.orThrow().projects().get(0).gaps())
                .extracting(gap -> gap.fact())
                .containsExactly("start", "rating");
        assertThat(reading.notices())
                .filteredOn(notice -> notice.severity() == Severity.WARNING)
                .extracting(notice -> notice.origin().orElseThrow().row() + " "
                        + notice.origin().orElseThrow().column())
                .contains(
                        "2 Funding BY ($ M)",
                        "2 Investment Start Year",
                        "2 Evaluation (by Agency CIO)",
                        "3 Unique Investment Identifier",
                        "3 CIO Evaluation Color",
                        "4 Unique Investment Identifier");
        assertThat(reading.notices()).allMatch(notice -> notice.advice().isPresent());
    }
}
