package org.pmokit.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pmokit.core.Portfolio;
import org.pmokit.core.PortfolioDraft;
import org.pmokit.core.delivery.Project;
import org.pmokit.core.identifier.ProjectId;
import org.pmokit.core.problem.Origin;
import org.pmokit.core.problem.Problem;
import org.pmokit.core.problem.ProblemCode;
import org.pmokit.io.reading.ReadLimits;
import org.pmokit.io.reading.Reading;
import org.pmokit.io.sample.Portfolios;

class PortfolioJsonTest {

    private static final String START =
            "{\"format\": \"pmokit-portfolio\", \"version\": 1,\n\"portfolio\": {\"name\": \"P\"}";

    @TempDir
    Path folder;

    @Test
    void a_portfolio_with_every_attribute_is_read_back_equal() {
        Path file = folder.resolve("full.json");
        PortfolioJson.write(Portfolios.full(), file);
        assertThat(PortfolioJson.read(file).orThrow()).isEqualTo(Portfolios.full());
    }

    @Test
    void the_layout_is_two_blanks_line_feeds_and_nothing_empty() {
        Portfolio portfolio = PortfolioDraft.named("Change")
                .statusDate(LocalDate.of(2025, 3, 31))
                .add(Project.builder()
                        .id(ProjectId.of("PAY"))
                        .finish(LocalDate.of(2025, 12, 1))
                        .build())
                .resolveOrThrow();
        assertThat(PortfolioJson.toText(portfolio)).isEqualTo("""
                        {
                          "format": "pmokit-portfolio",
                          "version": 1,
                          "portfolio": {
                            "id": "PORTFOLIO",
                            "name": "Change",
                            "statusDate": "2025-03-31"
                          },
                          "projects": [
                            {
                              "id": "PAY",
                              "finish": "2025-12-01"
                            }
                          ]
                        }
                        """);
    }

    @Test
    void sections_and_fields_may_come_in_any_order() {
        Reading reading = read("""
                {"dependencies": [{"receiver": "project:B", "giver": "project:A", "id": "D"}],
                 "projects": [{"title": "a", "id": "A"}, {"id": "B", "description": null}],
                 "portfolio": {"name": "P"}, "version": 1, "format": "pmokit-portfolio"}""");
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.orThrow().dependencies()).hasSize(1);
    }

    @Test
    void all_problems_are_told_at_once_with_path_line_and_field() {
        Reading reading = read(START + """
                        ,
                        "projects": [
                          {"id": "A", "start": "31/12/2024", "colour": "red"},
                          {"id": "B", "programme": "NONE", "milestones": [
                            {"id": "B/G1",
                             "baseline": "2024-13-01"}]},
                          {"title": "no id"},
                          {"id": "C", "finance": {"budget": [{"amount": 12}]}, "status": "doing"}
                        ]}""");
        assertThat(reading.problems().stream().map(PortfolioJsonTest::brief))
                .containsExactly(
                        "malformed-value test.json:4:projects[0].start",
                        "unknown-field test.json:4:projects[0].colour",
                        "unknown-reference test.json:5:projects[B].programme",
                        "malformed-value test.json:7:projects[1].milestones[0].baseline",
                        "missing-value test.json:8:projects[2].id",
                        "malformed-value test.json:9:projects[3].finance.budget[0].amount",
                        "malformed-value test.json:9:projects[3].status");
        assertThat(reading.problems()).allMatch(problem -> problem.advice().isPresent());
    }

    @Test
    void unknown_references_are_told_together_with_malformed_values() {
        Reading reading = read(START + """
                        ,
                        "projects": [
                          {"id": "A", "start": "soon"},
                          {"id": "B", "programme": "NONE"}]}""");
        assertThat(reading.problems().stream().map(PortfolioJsonTest::brief))
                .containsExactly(
                        "malformed-value test.json:4:projects[0].start",
                        "unknown-reference test.json:5:projects[B].programme");
    }

    @Test
    void a_component_left_out_for_its_own_fault_is_not_called_unknown_elsewhere() {
        Reading reading = read(START + """
                        ,
                        "offices": [{"id": "PMO", "type": "office", "permanence": "permanent", "serves": ["portfolio:PORTFOLIO"]}],
                        "roles": [{"component": "office:PMO", "role": "head-of-office"}]}""");
        assertThat(reading.problems().stream().map(PortfolioJsonTest::brief))
                .containsExactly("malformed-value test.json:3:offices[0].type");
    }

    @Test
    void an_unknown_field_is_an_error_that_lists_the_known_ones() {
        Problem problem = only(read(START + ", \"projekts\": [{\"id\": [[[1]]]}]}"));
        assertThat(problem.code()).isEqualTo(ProblemCode.UNKNOWN_FIELD);
        assertThat(problem.advice().orElseThrow()).contains("programmes, projects, offices");
    }

    @Test
    void a_repeated_field_is_an_error() {
        Problem problem = only(read(START + ", \"projects\": [{\"id\": \"A\", \"title\": \"x\", \"title\": \"y\"}]}"));
        assertThat(problem.message()).contains("\"title\" is there twice");
    }

    @Test
    void a_value_of_another_type_is_told_with_what_was_expected() {
        Problem problem = only(read(START + ", \"projects\": {\"id\": \"A\"}}"));
        assertThat(problem.message()).isEqualTo("Expected a list, but found an object.");
    }

    @Test
    void a_later_version_says_so_and_nothing_else() {
        Problem problem = only(read("{\"format\": \"pmokit-portfolio\", \"version\": 2, \"things\": []}"));
        assertThat(problem.message()).contains("version 2").contains("reads version 1");
    }

    @Test
    void format_and_version_are_required() {
        Reading reading = read("{\"portfolio\": {\"name\": \"P\"}}");
        assertThat(reading.problems()).extracting(Problem::path).containsExactly("format", "version");
        assertThat(only(read("{\"format\": \"other\"}")).message()).contains("pmokit-portfolio");
    }

    @Test
    void malformed_syntax_is_one_problem_with_line_and_column() {
        Problem problem = only(read(START + ",\n\"projects\": [{\"id\" \"A\"}]}"));
        assertThat(problem.code()).isEqualTo(ProblemCode.UNREADABLE);
        assertThat(problem.message())
                .contains("line 3, column")
                .doesNotContain("Source")
                .doesNotContain("Feature");
        assertThat(problem.origin().map(Origin::row)).contains(3);
    }

    @Test
    void what_follows_the_document_is_an_error() {
        assertThat(only(read(START + "} {}")).message()).contains("Something follows the document");
    }

    @Test
    void nothing_a_list_and_other_bytes_are_told() {
        assertThat(only(read("")).code()).isEqualTo(ProblemCode.UNREADABLE);
        assertThat(only(read("[1, 2]")).code()).isEqualTo(ProblemCode.UNREADABLE);
        assertThat(only(read("PK\u0003\u0004")).code()).isEqualTo(ProblemCode.UNREADABLE);
    }

    @Test
    void bytes_that_are_not_utf8_are_told() {
        byte[] latin = (START + ", \"projects\": [{\"id\": \"caf\u00e9\"}]}").getBytes(StandardCharsets.ISO_8859_1);
        Problem problem = only(PortfolioJson.read(new ByteArrayInputStream(latin), "test.json"));
        assertThat(problem.message()).contains("UTF-8");
    }

    @Test
    void a_file_that_is_not_there_is_told() {
        assertThat(only(PortfolioJson.read(folder.resolve("none.json"))).code()).isEqualTo(ProblemCode.UNREADABLE);
    }

    @Test
    void a_value_refused_by_its_type_is_told() {
        Problem problem = only(
                read(
                        START
                                + ", \"risks\": [{\"id\": \"R\", \"component\": \"portfolio:PORTFOLIO\", \"title\": \"t\", \"probability\": 25}]}"));
        assertThat(problem.path()).isEqualTo("risks[0]");
        assertThat(problem.advice().orElseThrow()).contains("between 0 and 1");
    }

    @Test
    void problems_stop_at_the_limit_and_say_so() {
        String list = "7,".repeat(5_000) + "7";
        ReadLimits few = ReadLimits.builder().problems(10).build();
        Reading reading = read(START + ", \"projects\": [" + list + "]}", few);
        assertThat(reading.problems()).hasSize(11);
        assertThat(reading.problems()).anyMatch(problem -> problem.code().equals(ProblemCode.LIMIT_EXCEEDED));
    }

    @Test
    void a_failed_write_leaves_the_old_file_and_nothing_beside_it() throws IOException {
        Path file = folder.resolve("p.json");
        Files.writeString(file, "old");
        Portfolio unwritable = PortfolioDraft.named("P")
                .add(Project.builder()
                        .id(ProjectId.of("A"))
                        .start(LocalDate.of(12345, 1, 1))
                        .build())
                .resolveOrThrow();
        assertThatThrownBy(() -> PortfolioJson.write(unwritable, file))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("12345");
        assertThat(Files.readString(file)).isEqualTo("old");
        try (var all = Files.list(folder)) {
            assertThat(all).containsExactly(file);
        }
    }

    @Test
    void an_existing_file_is_replaced() throws IOException {
        Path file = folder.resolve("p.json");
        Files.writeString(file, "old");
        PortfolioJson.write(Portfolios.full(), file);
        assertThat(PortfolioJson.read(file).orThrow()).isEqualTo(Portfolios.full());
        try (var all = Files.list(folder)) {
            assertThat(all).containsExactly(file);
        }
    }

    @Test
    void half_a_character_pair_cannot_be_written() {
        Portfolio broken = PortfolioDraft.named("half \uD83D pair").resolveOrThrow();
        assertThatThrownBy(() -> PortfolioJson.toText(broken))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("half of a character pair");
    }

    @Test
    void a_stream_that_fails_is_told_by_exception() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int value) throws IOException {
                throw new IOException("disk full");
            }
        };
        assertThatThrownBy(() -> PortfolioJson.write(Portfolios.full(), full))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("disk full");
        assertThatThrownBy(() -> PortfolioJson.write(Portfolios.full(), folder.resolve("no/such/folder.json")))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("Maybe");
    }

    @Test
    void streams_are_left_open() {
        boolean[] closed = new boolean[1];
        ByteArrayOutputStream out = new ByteArrayOutputStream() {
            @Override
            public void close() {
                closed[0] = true;
            }
        };
        PortfolioJson.write(Portfolios.full(), out);
        PortfolioJson.read(
                new ByteArrayInputStream(out.toByteArray()) {
                    @Override
                    public void close() {
                        closed[0] = true;
                    }
                },
                "x");
        assertThat(closed[0]).isFalse();
    }

    private static String brief(Problem problem) {
        assertThat(problem.origin().map(Origin::column)).contains(problem.path());
        return problem.code() + " " + problem.origin().map(Origin::asText).orElse("-");
    }

    private static Problem only(Reading reading) {
        List<Problem> problems = reading.problems();
        assertThat(problems).hasSize(1);
        return problems.get(0);
    }

    private static Reading read(String text) {
        return read(text, ReadLimits.standard());
    }

    private static Reading read(String text, ReadLimits limits) {
        return PortfolioJson.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "test.json", limits);
    }
}
