package org.pmokit.io.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pmokit.core.delivery.Project;
import org.pmokit.core.delivery.ProjectStatus;
import org.pmokit.core.money.Money;
import org.pmokit.core.problem.ProblemCode;
import org.pmokit.io.FileKind;
import org.pmokit.io.PortfolioFiles;
import org.pmokit.io.reading.ReadLimits;
import org.pmokit.io.reading.Reading;

class Oc4idsReaderTest {

    private static final String PROJECT = """
            {"id": "oc4ids-x-1", "updated": "2024-12-01T09:00:00Z", "title": "Ring road", "status": "implementation",
             "period": {"startDate": "2021-01-01T00:00:00Z", "endDate": "2025-06-30T00:00:00Z"},
             "sector": ["transport.road"],
             "budget": {"amount": {"amount": 40000000, "currency": "GBP"}, "approvalDate": "2020-11-01T00:00:00Z"},
             "publicAuthority": {"id": "GB-1", "name": "Highways"},
             "milestones": [{"id": "m1", "title": "Bridge", "dueDate": "2023-05-01T00:00:00Z", "status": "met",
                             "dateMet": "2023-06-15T00:00:00Z"}],
             "contractingProcesses": [{"id": "c", "summary": {"suppliers": [{"name": "Builder Ltd"}]}}],
             "completion": {"endDate": "2025-07-31T00:00:00Z", "finalValue": {"amount": 41.5e6, "currency": "GBP"}}}""";

    @TempDir
    Path folder;

    @Test
    void a_package_is_recognised_and_its_projects_are_read() throws IOException {
        Path file = write(
                "{\"version\": \"0.9\", \"uri\": \"u\", \"publishedDate\": \"2024-12-02T00:00:00Z\", \"projects\": ["
                        + PROJECT + "," + PROJECT.replace("oc4ids-x-1", "oc4ids-x-2") + "]}");
        assertThat(PortfolioFiles.kindOf(file)).contains(FileKind.OC4IDS);
        Reading reading = PortfolioFiles.read(file);
        assertThat(reading.orThrow().projects()).hasSize(2);
        check(reading.orThrow().projects().get(0));
        assertThat(reading.notices())
                .extracting(notice -> notice.message())
                .containsExactly("Of \"contractingProcesses\" only the names of suppliers are read. (2 times)");
    }

    @Test
    void a_single_project_and_a_list_are_read_too() throws IOException {
        check(PortfolioFiles.read(write(PROJECT)).orThrow().projects().get(0));
        check(PortfolioFiles.read(write("[" + PROJECT + "]"))
                .orThrow()
                .projects()
                .get(0));
    }

    @Test
    void odd_values_are_told_and_the_rest_is_read() throws IOException {
        Reading reading = PortfolioFiles.read(
                write(
                        "{\"projects\": [{\"id\": \"a\", \"title\": \"A\", \"status\": \"dreaming\","
                                + "\"period\": {\"startDate\": \"soon\"}, \"budget\": {\"amount\": {\"amount\": 1, \"currency\": \"GBP\"}}},"
                                + "{\"id\": \"a\", \"budget\": {\"amount\": {\"amount\": 1, \"currency\": \"EUR\"}}},"
                                + "{\"id\": \"b\", \"budget\": {\"amount\": {\"amount\": 1e999999999, \"currency\": \"GBP\"}}}, {}, {\"metrics\": []}]}"));
        assertThat(reading.orThrow().projects()).hasSize(3);
        assertThat(reading.notices())
                .extracting(notice -> notice.code().value())
                .contains("malformed-value", "duplicate-id", "mixed-currencies", "missing-value");
        assertThat(reading.orThrow()
                        .projects()
                        .get(1)
                        .gap("budget")
                        .orElseThrow()
                        .reason())
                .isEqualTo("1 EUR");
    }

    @Test
    void broken_deep_and_oversized_documents_end_as_problems() throws IOException {
        assertThat(Oc4idsReader.read(write("{\"projects\": [" + PROJECT)).problems())
                .hasSize(1);
        assertThat(Oc4idsReader.read(write("{\"projects\": " + "[".repeat(100_000)))
                        .problems())
                .hasSize(1);
        assertThat(Oc4idsReader.read(write("{\"projects\": []}")).problems()).hasSize(1);
        ReadLimits one = ReadLimits.builder().rows(1).build();
        assertThat(Oc4idsReader.read(write("[" + PROJECT + "," + PROJECT + "]"), one)
                        .problems())
                .extracting(problem -> problem.code())
                .containsExactly(ProblemCode.LIMIT_EXCEEDED);
    }

    private static void check(Project project) {
        assertThat(project.id().value()).isEqualTo("oc4ids-x-1");
        assertThat(project.title()).isEqualTo("Ring road");
        assertThat(project.start()).contains(LocalDate.of(2021, 1, 1));
        assertThat(project.finish()).contains(LocalDate.of(2025, 6, 30));
        assertThat(project.actualFinish()).contains(LocalDate.of(2025, 7, 31));
        assertThat(project.declaredStatus()).contains(ProjectStatus.IN_DELIVERY);
        assertThat(project.finance().budget().latest()).contains(Money.of(40_000_000, "GBP"));
        assertThat(project.finance().actual().latest().orElseThrow().amount()).isEqualByComparingTo("41500000");
        assertThat(project.milestones().get(0).slipDays()).contains(45L);
        assertThat(project.suppliers()).containsExactly("Builder Ltd");
        assertThat(project.deliveredBy()).isPresent();
    }

    private Path write(String text) throws IOException {
        Path file = folder.resolve("projects.json");
        Files.writeString(file, text);
        return file;
    }
}
