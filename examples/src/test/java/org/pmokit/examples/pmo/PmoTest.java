package org.pmokit.examples.pmo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PmoTest {

    private static final Pattern MERMAID = Pattern.compile("  (n\\d+(\\[\\[\"[^\"]*\"]]|\\[\"[^\"]*\"](:::virtual)?"
            + "|\\{\\{\"[^\"]*\"}}|\\(\\[\"[^\"]*\"]\\))"
            + "|n\\d+ (==>|-->|-\\.->|--o|---)\\|\"[^\"]*\"\\| n\\d+|classDef virtual stroke-dasharray: 4 4)");
    private static final Pattern DOT =
            Pattern.compile("  n\\d+( -> n\\d+)? \\[label=\"([^\"\\\\]|\\\\[\"\\\\n])*\"(, [a-z]+=[a-z0-9]+)+];");

    @TempDir
    private Path folder;

    private record Run(int status, String out, String err) {}

    @Test
    void without_arguments_it_assesses_the_bundled_portfolio() {
        Run run = pmo();

        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains("London 2012 Olympic and Paralympic Games, as of 2011-12-06")
                .contains("base cost £6,090m + contingency £2,009m = £8,099m")
                .contains("£6,714m")
                .contains("£8,921m")
                .contains("£9,298m")
                .contains("£377m")
                .contains("What drives")
                .contains("Overlaps worth a decision")
                .contains("What could not be judged");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2008-06-30", "2009-01-31", "2011-02-28", "2011-12-06", "2012-07-15", "2012-12-05"})
    void every_status_date_has_its_page(String day) {
        Run run = pmo("assess", "--as-of", day);

        assertThat(run.status()).isZero();
        assertThat(run.out()).startsWith("London 2012 Olympic and Paralympic Games, as of " + day);
    }

    @Test
    void the_same_input_gives_the_same_page() {
        assertThat(pmo("assess", "--format", "json").out())
                .isEqualTo(pmo("assess", "--format", "json").out());
    }

    @Test
    void json_has_the_parts_of_the_contract() {
        assertThat(pmo("assess", "--format", "json").out())
                .contains("\"asOf\":\"2011-12-06\"", "\"manifest\":{", "\"portfolio\":{\"id\":\"LONDON-2012\"")
                .contains("\"components\":[", "\"declaredRag\":", "\"verdicts\":[", "\"findings\":[", "\"coverage\":{");
    }

    @Test
    void csv_has_a_line_for_each_finding() {
        assertThat(pmo("assess", "--format", "csv").out())
                .startsWith("key,rag,rule,subject")
                .contains("PMO-FIN-005/project:venue-security");
    }

    @Test
    void markdown_has_tables() {
        assertThat(pmo("assess", "--format", "markdown").out())
                .startsWith("# London 2012")
                .contains("| component | status |");
    }

    @Test
    void the_limit_of_fail_on_sets_the_status() {
        assertThat(pmo("assess", "--fail-on", "red").status()).isEqualTo(1);
        assertThat(pmo("assess", "--fail-on", "amber").status()).isEqualTo(1);
        assertThat(pmo("assess", "--rules", "office", "--fail-on", "red").status())
                .isZero();
    }

    @Test
    void a_result_can_go_to_a_file() throws IOException {
        Path target = folder.resolve("page.txt");

        assertThat(pmo("assess", "-o", target.toString()).out()).isEmpty();
        assertThat(Files.readString(target)).startsWith("London 2012");
        assertThat(filesIn(folder)).isEqualTo(1);
    }

    @Test
    void nothing_is_written_when_the_input_is_wrong() throws IOException {
        Path target = folder.resolve("page.txt");
        Run run = pmo("assess", folder.resolve("missing").toString(), "-o", target.toString());

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("missing").contains("Maybe");
        assertThat(filesIn(folder)).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "assess --as-of yesterday",
                "assess --as-of 2011-13-01",
                "assess --format pdf",
                "assess --rules weather",
                "assess --roll-up best-of",
                "assess --fail-on pink",
                "assess --from xlsx x",
                "dependencies --impact aquatics",
                "dependencies --impact aquatics=-3",
                "dependencies --impact nobody=3",
                "dependencies --impact /=3",
                "overlaps --format dot",
                "overlaps --language tlh",
                "overlaps --threshold 7",
                "overlaps --limit -1",
                "offices --format json",
                "capacity --by weather",
                "capacity --grain fortnight",
                "capacity --format dot",
                "offices --model atlantis",
                "offices --model example some-folder",
                "assess --nonsense",
                "dance"
            })
    void wrong_arguments_end_with_status_2_and_a_word_of_advice(String line) {
        Run run = pmo(line.split(" "));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isNotBlank();
    }

    @Test
    void every_problem_of_a_folder_is_told_at_once_with_its_place() throws IOException {
        write("portfolio.csv", "key,value\nname,Broken\ncurrency,GBP\n");
        write("programmes.csv", "id,title,parent\nA,First,B\nB,Second,A\n");
        write(
                "projects.csv",
                "id,title,programme,start,finish,budget\nP1,One,A,2024-01-01,31/12/2024,100\nP2,Two,NOPE,,,1.000,00\n"
                        + "P3,Three,A,,,ten\nP3,Again,B,,,\n");
        write("dependencies.csv", "giver,receiver\nP1,P9\n");

        Run run = pmo("assess", folder.toString(), "--as-of", "2024-06-30");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines())
                .anyMatch(line -> line.contains("projects.csv:2:finish") && line.contains("31/12/2024"))
                .anyMatch(line -> line.contains("projects.csv:3"))
                .anyMatch(line -> line.contains("projects.csv:4:budget") && line.contains("ten"))
                .anyMatch(line -> line.contains("P9"))
                .anyMatch(line -> line.contains("A -> B -> A"))
                .allMatch(line -> line.contains("Maybe"));
    }

    @Test
    void a_portfolio_without_status_date_asks_for_one() throws IOException {
        write("projects.csv", "id,title\nP1,One\n");

        assertThat(pmo("assess", folder.toString()).status()).isEqualTo(2);
        assertThat(pmo("assess", folder.toString()).err()).contains("--as-of");
        assertThat(pmo("assess", folder.toString(), "--as-of", "2024-06-30").status())
                .isZero();
    }

    @Test
    void dependencies_tell_circles_chain_reach_and_impact() throws IOException {
        write("projects.csv", "id\nA\nB\nC\nD\n");
        write(
                "dependencies.csv",
                "giver,receiver,needed_by,promised_by\nA,B,2024-03-31,2024-03-01\nB,C,,\nC,B,,\nC,D,,\nA,D,,\n");

        Run run = pmo("dependencies", folder.toString(), "--format", "json", "--impact", "A=40");

        assertThat(run.status()).isZero();
        assertThat(run.out())
                .contains("\"cycles\":[[\"B\",\"C\"]]")
                .contains("\"longestChain\":{\"edges\":2,\"members\":[\"A\",\"B\",\"C\",\"D\"]}")
                .contains("{\"id\":\"A\",\"kind\":\"project\",\"directDependents\":2,\"transitiveDependents\":3,")
                .contains("\"redundant\":[{\"giver\":\"A\",\"receiver\":\"D\"}]")
                .contains("{\"id\":\"B\",\"kind\":\"project\",\"days\":10");
    }

    @Test
    void dependencies_tell_a_board_what_does_not_fit_what_breaks_circles_and_what_a_stop_takes() throws IOException {
        write("projects.csv", "id,title\nA,Alpha\nB,Beta\nC,Gamma\nD,Delta\n");
        write(
                "dependencies.csv",
                "giver,receiver,needed_by,promised_by,agreed,strength,tolerance_days\n"
                        + "A,B,2024-03-01,2024-03-31,true,mandatory,5\nB,C,,,,,\nC,B,,,false,discretionary,\nC,D,,,,,\n");

        Run text = pmo("dependencies", folder.toString(), "--stop", "A");
        Run json = pmo("dependencies", folder.toString(), "--stop", "A", "--format", "json");

        assertThat(text.out())
                .contains("30 days late, 5 are bearable")
                .contains("1 commitment to break it: C->B (no smaller set does)")
                .contains("Single points of failure (2)")
                .contains("wave 3 (1): Delta")
                .contains("Gamma may lose B->C from Beta, which needs A->B from Alpha");
        assertThat(json.out())
                .contains("\"break\":[\"C->B\"],\"least\":true,\"atLeast\":1")
                .contains("\"mismatch\":\"late\",\"floatDays\":-30")
                .contains("\"stop\":{\"component\":\"A\"");
        assertThat(pmo("dependencies", folder.toString(), "--stop", "Z").status())
                .isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "dot", "graphml", "mermaid"})
    void dependencies_come_in_every_form(String format) {
        Run run = pmo("dependencies", "--format", format);

        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("Aquatics Centre");
    }

    @Test
    void overlaps_and_offices_are_told() {
        assertThat(pmo("overlaps").out())
                .contains("HIGH")
                .contains("security-budget")
                .contains("decided: re-scope");
        assertThat(pmo("overlaps", "--format", "json").out())
                .contains("\"crowds\":[")
                .contains("\"decision\":{");
        assertThat(pmo("offices").out()).contains("2012 Programme Office").contains("separate but linked");
        assertThat(pmo("offices", "--format", "mermaid").out()).startsWith("flowchart BT");
        assertThat(pmo("offices", "--format", "dot").out()).startsWith("digraph offices");
    }

    @Test
    void overlaps_of_texts_are_told_with_the_words_that_match() {
        assertThat(pmo("overlaps", "--language", "en", "--threshold", "0.3").out())
                .contains("alike: ", "texts from a likeness of 0.3 on, exactly");
        assertThat(pmo("overlaps", "--approximate", "7").out()).contains("approximately: at least 0.99");
        assertThat(pmo("overlaps", "--language", "none").out())
                .contains("Codes only; no texts.")
                .doesNotContain("alike: ");
        assertThat(pmo("overlaps", "--language", "en", "--format", "json").out())
                .contains("\"degree\":", "\"terms\":[\"", "\"expectedRecall\":1", "\"sharedPeriod\":\"");
        assertThat(pmo("overlaps", "--limit", "1").out()).contains("less significant; --limit tells more.");
    }

    @Test
    void capacity_is_told_in_every_form() throws IOException {
        Path registers = Files.createDirectory(folder.resolve("registers"));
        Files.writeString(registers.resolve("portfolio.csv"), "key,value\nname,Change\ncalendar,monday-friday\n");
        Files.writeString(registers.resolve("projects.csv"), "id\nA\nB\n");
        Files.writeString(
                registers.resolve("resources.csv"), "id,kind,person,role,capacity\nR1,person,p.1,developer,1\n");
        Files.writeString(registers.resolve("allocations.csv"), """
                component,resource,role,from,to,units,status
                A,R1,,2026-01-05,2026-01-16,0.6,committed
                B,R1,,2026-01-12,2026-02-06,0.6,
                B,,tester,2026-01-12,2026-02-06,1,
                """);
        String path = registers.toString();

        assertThat(pmo("capacity", path).out())
                .contains("Capacity by person, 2026-01-05 to 2026-02-06")
                .contains("R1   75% !!   60%")
                .contains("R1 is over-allocated on 5 days, 2026-01-12 to 2026-01-16: 1 unit-days too many");
        assertThat(pmo("capacity", path, "--by", "role").out()).contains("Asked for and not offered", "- tester");
        assertThat(pmo("capacity", path, "--booked", "committed").out()).doesNotContain("over-allocated");
        assertThat(pmo("capacity", path, "--format", "csv", "--grain", "week").out())
                .startsWith("by,subject,title,from,to,demand,capacity,utilisation,excess,over_days,level\n")
                .contains("person,R1,R1,2026-01-12,2026-01-18,6,5,1.2,1,5,critical\n");
        assertThat(pmo("capacity", path, "--format", "json").out())
                .contains("\"overAllocations\":[{\"subject\":\"R1\",\"from\":\"2026-01-12\"");
        assertThat(pmo("capacity").out()).contains("No dated demand is recorded. Maybe add allocations.csv");
    }

    @ParameterizedTest
    @ValueSource(strings = {"london2012", "example", "small-firm", "government"})
    void every_shipped_model_comes_as_text_and_as_pictures(String model) {
        assertThat(pmo("offices", "--model", model).out())
                .startsWith("Offices of ")
                .contains("Tree", "Reporting lines", "Review of the structure (", "Findings of the office rules (");
        assertThat(lines("offices", "--model", model, "--format", "mermaid"))
                .first()
                .isEqualTo("flowchart BT");
        assertThat(lines("offices", "--model", model, "--format", "mermaid").skip(1))
                .allMatch(line -> MERMAID.matcher(line).matches());
        assertThat(lines("offices", "--model", model, "--format", "dot").skip(2).filter(line -> !line.equals("}")))
                .isNotEmpty()
                .allMatch(line -> DOT.matcher(line).matches());
    }

    @Test
    void the_model_of_london_is_the_one_that_is_shown_without_path() {
        assertThat(pmo("offices", "--model", "london2012").out())
                .isEqualTo(pmo("offices").out());
        assertThat(pmo("offices", "--model", "london2012", "--as-of", "2009-01-31")
                        .out())
                .isEqualTo(pmo("offices", "--as-of", "2009-01-31").out());
    }

    @Test
    void a_page_of_offices_tells_the_kinds_of_line_standards_and_what_is_amiss() {
        assertThat(pmo("offices", "--model", "government").out())
                .startsWith("Offices of Change in the government of Northmark, as of 2026-03-31")
                .contains("put together: hub and spoke", "information comes together at Central hub")
                .contains("What goes into the dashboard (reporting, reporting only), kept by Central hub")
                .contains("its information goes to Central hub")
                .doesNotContain("Office of the bridges");
        assertThat(pmo("offices", "--model", "government", "--as-of", "2025-12-31")
                        .out())
                .contains("Office of the bridges");
        assertThat(pmo("offices", "--model", "small-firm").out()).contains("no hub", "separate but linked: finance");
    }

    @Test
    void pictures_of_offices_tell_hubs_and_kinds_of_line_apart() {
        assertThat(pmo("offices", "--model", "government", "--format", "mermaid")
                        .out())
                .contains("[[\"Central hub<br/>organisation portfolio office, permanent\"]]")
                .contains("==>|\"line\"|", "-->|\"governance\"|", "-.->|\"information\"|", "--o|\"serves\"|")
                .contains("---|\"linked team\"|", ":::virtual", "classDef virtual");
        assertThat(pmo("offices", "--model", "government", "--format", "dot").out())
                .contains(
                        "[label=\"Central hub\\norganisation portfolio office, permanent\", shape=box, peripheries=2]")
                .contains("style=bold]", "style=solid]", "style=dashed]", "style=dotted, arrowhead=odot]");
    }

    @Test
    void titles_cannot_break_a_picture() throws IOException {
        write("portfolio.csv", "key,value\nname,Odd\nstatus_date,2026-03-31\n");
        write("projects.csv", "id,title\nP1,\"A \"\"big\"\" <job> #1; \\ `now`\"\n");
        write(
                "offices.csv",
                "id,title,type,permanence,serves\nO1,\"\"\"Office\"\" ]] | end\",project-office,temporary,P1\n");

        assertThat(lines("offices", folder.toString(), "--format", "mermaid").skip(1))
                .allMatch(line -> MERMAID.matcher(line).matches())
                .anyMatch(line -> line.contains("A #quot;big#quot; #lt;job#gt; #35;1; \\ #96;now#96;"));
        assertThat(lines("offices", folder.toString(), "--format", "dot")
                        .skip(2)
                        .filter(line -> !line.equals("}")))
                .allMatch(line -> DOT.matcher(line).matches())
                .anyMatch(line -> line.contains("A \\\"big\\\" <job> #1; \\\\ `now`"));
    }

    @Test
    void rules_are_printed_from_the_catalogue() {
        assertThat(pmo("rules").out()).contains("PMO-SCH-001").contains("house default");
        assertThat(pmo("rules", "--format", "json").out()).startsWith("[{\"id\":\"PMO-SCH-001\"");
    }

    @Test
    void a_real_government_portfolio_is_assessed() {
        Path release = Path.of("../../shared/data/gmpp/gmpp_2021_22.csv");
        Assumptions.assumeTrue(Files.exists(release), "the public data is not here");

        Run run = pmo("assess", release.toString());

        assertThat(run.status()).isZero();
        assertThat(run.out())
                .contains("235 projects")
                .contains("Declared by people: 24 green, 170 amber, 27 red")
                .contains("Exempt");
    }

    private static Run pmo(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int status = Pmo.run(new PrintWriter(out), new PrintWriter(err), arguments);
        return new Run(status, out.toString(), err.toString());
    }

    private static Stream<String> lines(String... arguments) {
        return pmo(arguments).out().lines();
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text, StandardCharsets.UTF_8);
    }

    private static long filesIn(Path place) throws IOException {
        try (Stream<Path> files = Files.list(place)) {
            return files.count();
        }
    }
}
