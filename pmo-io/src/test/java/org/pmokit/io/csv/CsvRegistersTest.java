package org.pmokit.io.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pmokit.core.Portfolio;
import org.pmokit.core.assurance.ConfidenceScale;
import org.pmokit.core.delivery.Project;
import org.pmokit.core.delivery.ProjectStatus;
import org.pmokit.core.dependency.Dependency;
import org.pmokit.core.finance.Figure;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.identifier.MilestoneId;
import org.pmokit.core.identifier.OfficeId;
import org.pmokit.core.identifier.ProjectId;
import org.pmokit.core.money.Money;
import org.pmokit.core.office.Office;
import org.pmokit.core.problem.Origin;
import org.pmokit.core.problem.Problem;
import org.pmokit.core.problem.ProblemCode;
import org.pmokit.core.problem.Severity;
import org.pmokit.core.schedule.DatedForecast;
import org.pmokit.io.reading.ReadLimits;
import org.pmokit.io.reading.Reading;

class CsvRegistersTest {

    private static final LocalDate STATUS = LocalDate.of(2025, 3, 31);

    @TempDir
    Path temp;

    private Path folder;

    @BeforeEach
    void makeFolder() throws IOException {
        folder = Files.createDirectory(temp.resolve("my registers"));
    }

    @Test
    void a_row_of_projects_becomes_a_project_as_of_the_status_date() throws IOException {
        file("portfolio.csv", "key,value", "id,PF", "name,Change", "status_date,2025-03-31", "currency,GBP");
        file(
                "projects.csv",
                "ID , title,finish,forecast_finish,budget,forecast_cost,actual_cost,status,declared_rag,sites",
                "PAY,\"Pay, and \"\"more\"\"\",2025-06-30,2025-07-31,1000000,1100000.50,0,in-delivery,Amber/Red,a;b; a");
        Project pay = read().orThrow().project(ProjectId.of("PAY")).orElseThrow();
        assertThat(pay.title()).isEqualTo("Pay, and \"more\"");
        assertThat(pay.finance().budget().figures()).containsExactly(Figure.of(STATUS, Money.of(1_000_000, "GBP")));
        assertThat(pay.finance().forecast().latest()).contains(Money.of("1100000.5", "GBP"));
        assertThat(pay.finance().actual().latest()).contains(Money.of(0, "GBP"));
        assertThat(pay.finishForecasts()).containsExactly(DatedForecast.of(STATUS, LocalDate.of(2025, 7, 31)));
        assertThat(pay.sites()).containsExactly("a", "b");
        assertThat(pay.assessments()).hasSize(1);
        assertThat(pay.assessments().get(0).assessor()).isEqualTo("register");
        assertThat(pay.assessments().get(0).scale()).contains(ConfidenceScale.FIVE_POINT);
        assertThat(pay.start()).isEmpty();
    }

    @Test
    void without_a_portfolio_register_the_folder_names_the_portfolio_and_nothing_is_dated() throws IOException {
        file("projects.csv", "id,budget", "A,5", "B,");
        Portfolio portfolio = read().orThrow();
        assertThat(portfolio.name()).isEqualTo("my registers");
        assertThat(portfolio.statusDate()).isEmpty();
        Project first = portfolio.project(ProjectId.of("A")).orElseThrow();
        assertThat(first.finance().budget().figures()).containsExactly(Figure.undated(Money.of(5, "XXX")));
        assertThat(portfolio
                        .project(ProjectId.of("B"))
                        .orElseThrow()
                        .finance()
                        .budget()
                        .isEmpty())
                .isTrue();
    }

    @Test
    void all_problems_of_all_files_are_told_in_the_order_of_files_and_rows() throws IOException {
        file("portfolio.csv", "key,value", "status_date,31/03/2025", "currency,Pounds");
        file(
                "projects.csv",
                "id,programme,start,budget,status",
                "A,NOPE,2025-02-30,\"1,000\",going",
                ",,,,",
                "B,,Jan 2025,£5,");
        file("milestones.csv", "project,id,baseline", "A,M1,45657", "Z,M2,2025-01-01");
        file("dependencies.csv", "giver,receiver", "A,B", "A,MISSING", "A,A");
        Reading reading = read();
        assertThat(reading.problems().stream().map(CsvRegistersTest::brief))
                .containsExactly(
                        "malformed-value portfolio.csv:2:value",
                        "malformed-value portfolio.csv:3:value",
                        "malformed-value projects.csv:2:start",
                        "malformed-value projects.csv:2:budget",
                        "unknown-reference projects.csv:2:programme",
                        "malformed-value projects.csv:4:start",
                        "malformed-value projects.csv:4:budget",
                        "malformed-value milestones.csv:2:baseline",
                        "unknown-reference milestones.csv:3:project",
                        "unknown-reference dependencies.csv:3:receiver",
                        "self-reference dependencies.csv:4:receiver");
        assertThat(reading.problems())
                .allMatch(problem ->
                        problem.advice().isPresent() && problem.value().isPresent());
        assertThat(reading.problems().get(2).path()).isEqualTo("projects[A].start");
        assertThat(reading.problems().get(2).asText()).startsWith("projects.csv:2:start: There is no day");
    }

    @Test
    void the_status_is_read_in_the_words_of_many_offices_and_an_unknown_word_is_only_a_warning() throws IOException {
        file("projects.csv", "id,status", "A,In Progress", "B,CLOSED", "C,not_started", "D,cancelled", "E,going", "F,");
        Reading reading = read();
        Portfolio portfolio = reading.orThrow();
        assertThat(portfolio.projects().stream().map(Project::declaredStatus))
                .containsExactly(
                        Optional.of(ProjectStatus.IN_DELIVERY),
                        Optional.of(ProjectStatus.COMPLETED),
                        Optional.of(ProjectStatus.PLANNED),
                        Optional.of(ProjectStatus.STOPPED),
                        Optional.empty(),
                        Optional.empty());
        assertThat(reading.notices()).singleElement().satisfies(notice -> {
            assertThat(brief(notice)).isEqualTo("malformed-value projects.csv:6:status");
            assertThat(notice.severity()).isEqualTo(Severity.WARNING);
            assertThat(notice.value()).contains("going");
        });
    }

    @Test
    void rows_that_fail_for_themselves_are_not_called_unknown_by_others() throws IOException {
        file("projects.csv", "id,title", "A,a", "B,b,too,many");
        file("offices.csv", "id,type,permanence,serves", "PMO,wrong,permanent,A");
        file("roles.csv", "component,role", "PMO,head-of-office", "B,project-manager");
        file("reporting_lines.csv", "office,kind,to", "PMO,line,A");
        file("dependencies.csv", "giver,receiver", "A,B");
        assertThat(read().problems().stream().map(CsvRegistersTest::brief))
                .containsExactly("malformed-value projects.csv:3", "malformed-value offices.csv:2:type");
    }

    @Test
    void a_required_column_that_is_missing_is_told_once_and_nothing_follows_from_it() throws IOException {
        file("projects.csv", "title,start", "a,2025-01-01", "b,2025-01-01");
        file("dependencies.csv", "giver,receiver", "A,B");
        assertThat(read().problems().stream().map(CsvRegistersTest::brief))
                .containsExactly("missing-value projects.csv:1:id");
    }

    @Test
    void an_empty_required_cell_is_told() throws IOException {
        file("projects.csv", "id,title", ",untitled");
        file("units.csv", "id,title", "U,u");
        assertThat(read().problems().stream().map(CsvRegistersTest::brief))
                .containsExactly("missing-value projects.csv:2:id");
    }

    @Test
    void too_many_and_too_few_cells_are_told_with_their_rows() throws IOException {
        file("projects.csv", "id,title,start", "A,one, two,2025-01-01", "B", "", " , ,", "C,c,");
        assertThat(read().problems().stream().map(Problem::message))
                .containsExactly(
                        "The row has 4 cells where the header has 3.", "The row has 1 cells where the header has 3.");
    }

    @Test
    void unknown_columns_and_files_are_notices() throws IOException {
        file("projects.csv", "id,colour,", "A,blue,x");
        file("skills.csv", "person,skill", "p,risk");
        file("thoughts.csv", "a,b");
        Files.writeString(folder.resolve("README.md"), "hello");
        Reading reading = read();
        assertThat(reading.portfolio().isValid()).isTrue();
        assertThat(reading.notices()).allMatch(notice -> notice.severity() == Severity.NOTICE);
        assertThat(reading.notices().stream().map(CsvRegistersTest::brief))
                .containsExactly(
                        "unknown-field projects.csv:1:colour",
                        "unknown-field projects.csv:1",
                        "unknown-field skills.csv",
                        "unknown-field thoughts.csv");
        assertThat(reading.notices().get(2).message()).contains("known, but not read yet");
    }

    @Test
    void a_repeated_header_is_told() throws IOException {
        file("projects.csv", "id,title,Title", "A,a,b");
        assertThat(read().problems().stream().map(CsvRegistersTest::brief))
                .containsExactly("duplicate-id projects.csv:1:title");
    }

    @Test
    void a_byte_order_mark_and_windows_line_ends_are_accepted() throws IOException {
        Files.writeString(folder.resolve("projects.csv"), "\uFEFF\"id\",title\r\nA,\"two\r\nlines\"\r\nB,b\r\n");
        Portfolio portfolio = read().orThrow();
        assertThat(portfolio.projects()).extracting(Project::title).containsExactly("two\r\nlines", "b");
    }

    @Test
    void lines_are_counted_in_the_file_and_not_in_records() throws IOException {
        file("projects.csv", "id,title,start", "A,\"two\nlines\",", "B,b,soon");
        assertThat(read().problems().stream().map(CsvRegistersTest::brief))
                .containsExactly("malformed-value projects.csv:4:start");
    }

    @Test
    void bytes_that_are_not_utf8_are_told_with_row_and_offset() throws IOException {
        Files.write(
                folder.resolve("projects.csv"), "id,title\nA,ok\nB,caf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1));
        Problem problem = read().problems().get(0);
        assertThat(brief(problem)).isEqualTo("unreadable projects.csv:3");
        assertThat(problem.message()).contains("offset 19");
        assertThat(problem.advice().orElseThrow()).contains("save as UTF-8");
    }

    @Test
    void a_quotation_mark_that_is_never_closed_is_told_with_the_row_in_which_it_opens() throws IOException {
        file("projects.csv", "id,title", "A,a", "B,\"open", "C,c");
        Problem problem = read().problems().get(0);
        assertThat(brief(problem)).isEqualTo("unreadable projects.csv:3");
    }

    @Test
    void nothing_and_other_folders_are_told() throws IOException {
        assertThat(read().problems()).extracting(Problem::code).containsExactly(ProblemCode.UNREADABLE);
        file("people.csv", "name", "x");
        assertThat(read().problems().get(0).advice().orElseThrow()).contains("projects.csv");
        assertThat(CsvRegisters.read(folder.resolve("none")).problems()).hasSize(1);
        assertThat(CsvRegisters.read(folder.resolve("people.csv")).problems()).hasSize(1);
        file("projects.csv");
        assertThat(read().problems().get(0).message()).contains("no header");
    }

    @Test
    void duplicate_ids_are_told_in_every_register() throws IOException {
        file("projects.csv", "id", "A", "B", "A");
        file("milestones.csv", "project,id", "A,M", "A,M", "B,M");
        file("programmes.csv", "id", "B");
        assertThat(read().problems().stream().map(CsvRegistersTest::brief))
                .containsExactly(
                        "duplicate-id projects.csv:3:id",
                        "duplicate-id projects.csv:4:id",
                        "duplicate-id milestones.csv:3:id");
    }

    @Test
    void a_milestone_outside_its_project_is_told_at_the_row_of_the_milestone() throws IOException {
        file("projects.csv", "id,start,finish", "A,2025-01-01,2025-12-31");
        file("milestones.csv", "project,id,baseline", "A,M,2026-01-01");
        assertThat(read().problems().stream().map(CsvRegistersTest::brief))
                .containsExactly("milestone-outside-project milestones.csv:2:baseline");
    }

    @Test
    void references_may_be_bare_or_name_their_kind() throws IOException {
        file("programmes.csv", "id", "G");
        file("projects.csv", "id,programme", "A,G", "B,", "a:b,");
        file("milestones.csv", "project,id", "A,M1", "B,M1", "B,M2", "G,M3");
        file(
                "dependencies.csv",
                "giver,receiver,id",
                "A,project:B,",
                "A/M1,B/M1,",
                "M2,milestone:A/M1,",
                "a:b,programme:G,X",
                "A,B,",
                "G/M3,A,");
        List<Dependency> dependencies = read().orThrow().dependencies();
        assertThat(dependencies)
                .extracting(dependency -> dependency.id().value())
                .containsExactly("A->B", "A/M1->B/M1", "B/M2->A/M1", "X", "A->B#2", "G/M3->A");
        assertThat(dependencies.get(2).giver()).isEqualTo(MilestoneId.of("B/M2"));
        assertThat(dependencies.get(3).giver()).isEqualTo(ProjectId.of("a:b"));
    }

    @Test
    void an_id_that_fits_two_is_ambiguous_and_both_are_named() throws IOException {
        file("projects.csv", "id", "A", "B");
        file("milestones.csv", "project,id", "A,M1", "B,M1");
        file("dependencies.csv", "giver,receiver", "A,M1");
        file("units.csv", "id", "X");
        file("boards.csv", "id", "X");
        file("roles.csv", "component,role", "X,chair", "board:X,chair");
        List<Problem> problems = read().problems();
        assertThat(problems.stream().map(CsvRegistersTest::brief))
                .containsExactly(
                        "ambiguous-reference roles.csv:2:component", "ambiguous-reference dependencies.csv:2:receiver");
        assertThat(problems.get(1).message()).contains("milestone:A/M1, milestone:B/M1");
        assertThat(problems.get(1).advice().orElseThrow()).contains("\"A/M1\"");
    }

    @Test
    void an_office_reports_to_the_organisation_and_with_a_role_to_the_delivery_tree() throws IOException {
        file("programmes.csv", "id", "ODA");
        file("units.csv", "id", "ODA");
        file(
                "offices.csv",
                "id,type,permanence,serves,services,from,to",
                "ONE,programme-office,temporary,ODA;TWO,CE06;OWN,2020-01-01,",
                "TWO,centre-of-excellence,permanent,unit:ODA,,,");
        file(
                "reporting_lines.csv",
                "office,kind,to,role",
                "ONE,line,ODA,",
                "ONE,governance,ODA,senior-responsible-owner");
        file("linked_teams.csv", "office,function,unit", "ONE,finance,ODA", "ONE,finance,NONE");
        assertThat(read().problems().stream().map(CsvRegistersTest::brief))
                .containsExactly("unknown-reference linked_teams.csv:3:unit");
        file("linked_teams.csv", "office,function,unit", "ONE,finance,ODA");
        Office one = read().orThrow().office(OfficeId.of("ONE")).orElseThrow();
        assertThat(one.reportingLines())
                .extracting(line -> line.to().asText())
                .containsExactly("unit:ODA", "programme:ODA");
        assertThat(one.serves()).extracting(ComponentRef::asText).containsExactly("programme:ODA", "office:TWO");
    }

    @Test
    void dated_registers_reach_their_components() throws IOException {
        file("portfolio.csv", "key,value", "status_date,2025-03-31", "currency,GBP");
        file("projects.csv", "id,forecast_finish", "A,2026-02-01");
        file("milestones.csv", "project,id,forecast", "A,M,2025-05-01");
        file("milestone_forecasts.csv", "project,milestone,as_of,forecast,source", "A,M,2025-01-31,2025-04-01,S1 S2");
        file("finish_forecasts.csv", "project,as_of,forecast", "A,2025-01-31,2026-01-01", "A,2025-03-31,2026-02-01");
        file("figures.csv", "component,measure,as_of,amount", "A,base-cost,2024-01-01,10", "A,base-cost,,7");
        file("progress.csv", "component,as_of,complete,planned", "A,2025-01-31,0.4,0.5");
        file("status.csv", "component,as_of,assessor,rating,scale,statement", "A,2025-01-31,IPA,,,words only");
        file("tolerances.csv", "component,dimension,lower,upper,unit", "A,time,10,14,days");
        file("gaps.csv", "component,fact,reason", "A,budget,withheld");
        Project project = read().orThrow().projects().get(0);
        assertThat(project.milestones().get(0).forecasts()).hasSize(2);
        assertThat(project.milestones().get(0).forecast()).contains(LocalDate.of(2025, 5, 1));
        assertThat(project.milestones()
                        .get(0)
                        .forecasts()
                        .get(0)
                        .provenance()
                        .orElseThrow()
                        .sources())
                .containsExactly("S1", "S2");
        assertThat(project.finishForecasts()).hasSize(2);
        assertThat(project.finance().baseCost().figures()).hasSize(2);
        assertThat(project.progress()).hasSize(1);
        assertThat(project.assessments().get(0).statement()).contains("words only");
        assertThat(project.tolerances()).hasSize(1);
        assertThat(project.gap("budget")).isPresent();
    }

    @Test
    void facts_about_what_is_not_there_are_told() throws IOException {
        file("projects.csv", "id", "A");
        file("milestones.csv", "project,id", "A,M");
        file("milestone_forecasts.csv", "project,milestone,as_of,forecast", "A,N,2025-01-31,2025-04-01");
        file("figures.csv", "component,measure,as_of,amount", "Z,base-cost,,1", "A,prize,,1");
        file("progress.csv", "component,as_of,complete", "A,2025-01-31,33");
        file("tolerances.csv", "component,dimension,lower,unit", "A,time,-1,days");
        file("offices.csv", "id,type,permanence,serves,from,to", "O,project-office,permanent,A,2025-02-01,2025-01-01");
        assertThat(read().problems().stream().map(CsvRegistersTest::brief))
                .containsExactly(
                        "unknown-reference milestone_forecasts.csv:2:milestone",
                        "unknown-reference figures.csv:2:component",
                        "malformed-value figures.csv:3:measure",
                        "malformed-value progress.csv:2:complete",
                        "malformed-value tolerances.csv:2:lower",
                        "malformed-value offices.csv:2:to");
    }

    @Test
    void sources_that_are_named_and_not_listed_are_a_warning() throws IOException {
        file("sources.csv", "key,title", "S1,One");
        file("projects.csv", "id,source,certainty,note", "A,S1 S9,assumed,a note");
        Reading reading = read();
        assertThat(reading.portfolio().isValid()).isTrue();
        assertThat(reading.notices().stream().map(CsvRegistersTest::brief))
                .containsExactly("unknown-reference projects.csv:2:source");
    }

    @Test
    void hierarchy_cycles_are_told_at_a_row_that_takes_part() throws IOException {
        file("programmes.csv", "id,parent", "A,B", "B,A");
        file("units.csv", "id,parent", "U,NONE");
        assertThat(read().problems().stream().map(CsvRegistersTest::brief))
                .containsExactly("unknown-reference units.csv:2:parent", "hierarchy-cycle programmes.csv:2:parent");
    }

    @Test
    void a_folder_inside_an_archive_is_read() throws IOException {
        Path archive = temp.resolve("registers.zip");
        try (FileSystem zip = FileSystems.newFileSystem(archive, Map.of("create", "true"))) {
            Path inside = Files.createDirectory(zip.getPath("/change"));
            Files.writeString(inside.resolve("Projects.CSV"), "id\nA\n");
        }
        try (FileSystem zip = FileSystems.newFileSystem(archive)) {
            assertThat(CsvRegisters.read(zip.getPath("/change")).orThrow().name())
                    .isEqualTo("change");
            assertThat(CsvRegisters.read(zip.getPath("/change")).orThrow().projects())
                    .hasSize(1);
        }
    }

    @Test
    void rows_are_counted_over_all_registers() throws IOException {
        file("projects.csv", "id", "A", "B", "C");
        file("units.csv", "id", "U", "V", "W");
        ReadLimits five = ReadLimits.builder().rows(5).build();
        assertThat(CsvRegisters.read(folder, five).problems())
                .extracting(Problem::code)
                .contains(ProblemCode.LIMIT_EXCEEDED);
    }

    private void file(String name, String... lines) throws IOException {
        Files.writeString(folder.resolve(name), lines.length == 0 ? "" : String.join("\n", lines) + "\n");
    }

    private Reading read() {
        return CsvRegisters.read(folder);
    }

    private static String brief(Problem problem) {
        return problem.code() + " "
                + Optional.of(problem)
                        .flatMap(Problem::origin)
                        .map(Origin::asText)
                        .orElse("-");
    }
}
