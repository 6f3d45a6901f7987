package org.pmokit.io.gmpp;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pmokit.core.Portfolio;
import org.pmokit.core.assurance.ConfidenceScale;
import org.pmokit.core.assurance.DeliveryConfidence;
import org.pmokit.core.delivery.Project;
import org.pmokit.core.finance.PeriodCost;
import org.pmokit.core.identifier.ProjectId;
import org.pmokit.core.money.Money;
import org.pmokit.core.problem.Severity;
import org.pmokit.io.FileKind;
import org.pmokit.io.PortfolioFiles;
import org.pmokit.io.SharedData;
import org.pmokit.io.json.PortfolioJson;
import org.pmokit.io.reading.ReadLimits;
import org.pmokit.io.reading.Reading;

class PublishedReleasesTest {

    private static final String OLD = "gmpp_2019_20.csv";
    private static final String MIDDLE = "gmpp_2021_22.csv";
    private static final String NEW = "gmpp_2024_25.csv";

    @ParameterizedTest
    @ValueSource(strings = {OLD, MIDDLE, NEW})
    void releases_are_recognised_by_content(String file) {
        assertThat(GmppReader.recognises(SharedData.gmpp(file))).isTrue();
        assertThat(PortfolioFiles.kindOf(SharedData.gmpp(file))).contains(FileKind.GMPP);
    }

    @Test
    void every_project_of_a_release_with_projects_in_rows_is_read() throws IOException {
        assertThat(read(MIDDLE).projects())
                .hasSize(records(MIDDLE, StandardCharsets.UTF_8).size() - 1)
                .hasSize(235);
        assertThat(read(NEW).projects())
                .hasSize(records(NEW, StandardCharsets.UTF_8).size() - 1)
                .hasSize(213);
    }

    @Test
    void every_project_of_a_release_with_projects_in_columns_is_read() throws IOException {
        List<String> ids = records(OLD, Charset.forName("windows-1252")).get(0).getFields();
        long told = ids.stream().skip(1).filter(id -> !id.isBlank()).count();
        assertThat(read(OLD).projects()).hasSize((int) told).hasSize(125);
    }

    @Test
    void the_ratings_are_those_that_were_published() {
        assertThat(ratings(MIDDLE)).isEqualTo(Map.of("green", 24L, "amber", 170L, "red", 27L, "none", 14L));
        assertThat(ratings(NEW)).isEqualTo(Map.of("green", 30L, "amber", 135L, "red", 31L, "none", 17L));
        assertThat(ratings(OLD))
                .isEqualTo(Map.of(
                        "green", 3L, "amber-green", 18L, "amber", 59L, "amber-red", 32L, "red", 11L, "none", 2L));
    }

    @Test
    void the_scale_is_that_of_the_year() {
        assertThat(scales(OLD)).containsOnlyKeys(ConfidenceScale.FIVE_POINT);
        assertThat(scales(MIDDLE)).containsOnlyKeys(ConfidenceScale.THREE_POINT);
    }

    @Test
    void the_status_date_is_the_end_of_the_financial_year() {
        assertThat(read(OLD).statusDate()).contains(LocalDate.of(2020, 3, 31));
        assertThat(read(MIDDLE).statusDate()).contains(LocalDate.of(2022, 3, 31));
        assertThat(read(NEW).statusDate()).contains(LocalDate.of(2025, 3, 31));
        assertThat(read(MIDDLE).name()).isEqualTo("Government Major Projects Portfolio 2021/22");
    }

    @ParameterizedTest
    @ValueSource(strings = {OLD, MIDDLE, NEW})
    void no_withheld_value_becomes_a_zero(String file) {
        for (Project project : read(file).projects()) {
            assertThat(project.finance().budget().latest().filter(Money::isZero))
                    .as(project.id().value())
                    .isEmpty();
            if (project.gap("budget").isPresent()) {
                assertThat(project.finance().budget().isEmpty()).isTrue();
            }
            if (project.gap("period-budget").isPresent()) {
                assertThat(project.finance().periods().stream().flatMap(cost -> cost.budget().stream()))
                        .isEmpty();
            }
            assertThat(project.start().isPresent() && project.gap("start").isPresent())
                    .isFalse();
        }
    }

    @Test
    void every_cell_becomes_a_value_or_a_gap_or_was_blank() throws IOException {
        List<CsvRecord> rows = records(MIDDLE, StandardCharsets.UTF_8);
        int cost = column(rows, "TOTAL Baseline Whole Life Costs");
        long numbers = rows.stream()
                .skip(1)
                .filter(row -> row.getField(cost).strip().matches("£?[\\d,.]+"))
                .count();
        long blanks = rows.stream()
                .skip(1)
                .filter(row -> row.getField(cost).isBlank())
                .count();
        List<Project> projects = read(MIDDLE).projects();
        assertThat(projects.stream().filter(one -> !one.finance().budget().isEmpty()))
                .hasSize((int) numbers);
        assertThat(projects.stream().filter(one -> one.gap("budget").isPresent()))
                .hasSize((int) (235 - numbers - blanks));
    }

    @Test
    void one_project_is_as_published() {
        Project prisons = read(MIDDLE).project(ProjectId.of("MOJ_0050_2021-Q1")).orElseThrow();
        assertThat(prisons.title()).isEqualTo("10,000 Additional Prison Places");
        assertThat(prisons.description().orElseThrow()).startsWith("Category: Infrastructure and Construction. ");
        assertThat(prisons.start()).contains(LocalDate.of(2020, 3, 2));
        assertThat(prisons.finish()).contains(LocalDate.of(2027, 3, 30));
        assertThat(prisons.finance().budget().latest()).contains(Money.of(32_614_000_000L, "GBP"));
        PeriodCost year = prisons.finance().periods().get(0);
        assertThat(year.period().label()).isEqualTo("2021/22");
        assertThat(year.budget()).contains(Money.of(50_340_000, "GBP"));
        assertThat(year.forecast()).contains(Money.of(48_910_000, "GBP"));
        assertThat(prisons.latestRating().orElseThrow().assessor()).isEqualTo("IPA");
        assertThat(prisons.deliveredBy().orElseThrow().value()).isEqualTo("MOJ");
    }

    @Test
    void dates_of_the_other_years_are_read_day_first() {
        Project first = read(OLD).project(ProjectId.of("BEIS_0004_1920-Q2")).orElseThrow();
        assertThat(first.start()).contains(LocalDate.of(2018, 11, 1));
        Project hubs = read(NEW).project(ProjectId.of("CO_0133_2223-Q1")).orElseThrow();
        assertThat(hubs.finish()).contains(LocalDate.of(2030, 3, 31));
    }

    @Test
    void names_of_owners_are_not_kept() throws IOException {
        List<CsvRecord> rows = records(NEW, StandardCharsets.UTF_8);
        int owner = column(rows, "Senior Responsible Owner (SRO) Name");
        String told = read(NEW).roles().toString();
        assertThat(read(NEW).roles())
                .hasSizeGreaterThan(200)
                .allMatch(role -> role.holder().isPresent());
        assertThat(rows.stream().skip(1).map(row -> row.getField(owner)).filter(name -> name.contains(" ")))
                .noneMatch(told::contains);
        assertThat(read(NEW).roles().get(0).holder().orElseThrow().value()).matches("sro-[0-9a-f]{10}");
    }

    @Test
    void every_range_with_three_values_is_an_estimate() throws IOException {
        List<CsvRecord> rows = records(NEW, StandardCharsets.UTF_8);
        int end = column(rows, "End Date");
        int cost = column(rows, "Whole Life Cost");
        GmppRelease release = GmppReader.readRelease(SharedData.gmpp(NEW), ReadLimits.standard());
        long dates = rows.stream().filter(row -> isRange(row.getField(end))).count();
        long costs = rows.stream().filter(row -> isRange(row.getField(cost))).count();
        assertThat(release.dates().values().stream().filter(facts -> facts.containsKey("finish")))
                .hasSize((int) dates)
                .isNotEmpty();
        assertThat(release.amounts().values().stream().filter(facts -> facts.containsKey("budget")))
                .hasSize((int) costs)
                .isNotEmpty();
        assertThat(release.rangedProjects())
                .allSatisfy(id -> assertThat(release.reading()
                                .orThrow()
                                .project(id)
                                .orElseThrow()
                                .provenance()
                                .orElseThrow()
                                .note())
                        .isPresent());
    }

    private static boolean isRange(String cell) {
        return cell.contains("Low:") && cell.contains("Mid:") && cell.contains("High:");
    }

    @Test
    void ranges_without_a_highest_value_are_gaps_in_their_own_words() {
        assertThat(read(NEW).projects().stream()
                        .flatMap(project -> project.gap("budget").stream())
                        .filter(gap -> gap.reason().startsWith("Low:")))
                .isNotEmpty();
    }

    @Test
    void what_cannot_be_read_is_a_warning_with_its_place() {
        Reading reading = GmppReader.read(SharedData.gmpp(NEW));
        assertThat(reading.notices()).hasSize(1);
        assertThat(reading.notices().get(0).severity()).isEqualTo(Severity.WARNING);
        assertThat(reading.notices().get(0).asText()).contains(":Start Date: \"No\"");
        assertThat(GmppReader.read(SharedData.gmpp(OLD)).notices())
                .singleElement()
                .matches(notice -> notice.message().contains("Windows-1252"));
    }

    @ParameterizedTest
    @ValueSource(strings = {OLD, MIDDLE, NEW})
    void a_release_survives_json(String file) throws IOException {
        Portfolio release = read(file);
        Path json = Files.createTempFile("gmpp", ".json");
        PortfolioJson.write(release, json);
        assertThat(PortfolioJson.read(json).orThrow()).isEqualTo(release);
        Files.delete(json);
    }

    private static Portfolio read(String file) {
        return GmppReader.read(SharedData.gmpp(file)).orThrow();
    }

    private static Map<String, Long> ratings(String file) {
        return read(file).projects().stream()
                .map(project -> project.latestRating()
                        .flatMap(found -> found.rating())
                        .map(DeliveryConfidence::code)
                        .orElse("none"))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    private static Map<ConfidenceScale, Long> scales(String file) {
        return read(file).projects().stream()
                .flatMap(project -> project.assessments().stream())
                .flatMap(found -> found.scale().stream())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    private static int column(List<CsvRecord> rows, String start) {
        List<String> header = rows.get(0).getFields();
        return header.indexOf(header.stream()
                .filter(name -> name.startsWith(start))
                .findFirst()
                .orElseThrow());
    }

    private static List<CsvRecord> records(String file, Charset charset) throws IOException {
        String text = new String(Files.readAllBytes(SharedData.gmpp(file)), charset).replace("\uFEFF", "");
        try (Reader reader = new StringReader(text);
                CsvReader<CsvRecord> csv = CsvReader.builder().ofCsvRecord(reader)) {
            return csv.stream().toList();
        }
    }
}
