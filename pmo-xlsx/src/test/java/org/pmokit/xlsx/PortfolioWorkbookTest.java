package org.pmokit.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.pmokit.xlsx.TestWorkbook.nothing;
import static org.pmokit.xlsx.TestWorkbook.number;
import static org.pmokit.xlsx.TestWorkbook.row;
import static org.pmokit.xlsx.TestWorkbook.styled;
import static org.pmokit.xlsx.TestWorkbook.text;
import static org.pmokit.xlsx.TestWorkbook.typed;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pmokit.core.Portfolio;
import org.pmokit.core.PortfolioDraft;
import org.pmokit.core.delivery.Project;
import org.pmokit.core.identifier.ActivityId;
import org.pmokit.core.identifier.ProjectId;
import org.pmokit.core.problem.Problem;
import org.pmokit.core.schedule.Schedule;
import org.pmokit.io.reading.Reading;
import org.pmokit.io.register.Register;
import org.pmokit.io.register.Registers;
import org.pmokit.io.sample.Portfolios;

class PortfolioWorkbookTest {

    private static final String HEADER =
            row(1, text("id"), text("title"), text("start"), text("finish"), text("budget"), text("sites"));

    @TempDir
    private Path folder;

    // ---- what cells say

    @Test
    void dates_numbers_and_texts_are_read_as_they_were_meant() throws IOException {
        Project project = projects(
                        "",
                        text("PAY"),
                        text("Payroll"),
                        styled(1, "45658"),
                        styled(4, "45689.0"),
                        number("0.30000000000000004"),
                        number("12"))
                .orThrow()
                .project(ProjectId.of("PAY"))
                .orElseThrow();
        assertThat(project.start()).contains(LocalDate.of(2025, 1, 1));
        assertThat(project.finish()).contains(LocalDate.of(2025, 2, 1));
        assertThat(project.finance().toString()).contains("0.3").doesNotContain("0.30000000000000004");
        assertThat(project.sites()).containsExactly("12");
    }

    @Test
    void a_workbook_may_count_from_1904() throws IOException {
        Path file = new TestWorkbook()
                .from1904()
                .sheet("Projects", HEADER + row(2, text("PAY"), nothing(), styled(1, "44196")))
                .at(folder.resolve("mac.xlsx"));
        assertThat(PortfolioWorkbook.read(file).orThrow().projects().get(0).start())
                .contains(LocalDate.of(2025, 1, 1));
    }

    @Test
    void days_before_march_1900_are_those_that_a_spreadsheet_shows() {
        assertThat(ExcelDays.USUAL.textOf(new java.math.BigDecimal("1"))).contains("1900-01-01");
        assertThat(ExcelDays.USUAL.textOf(new java.math.BigDecimal("59"))).contains("1900-02-28");
        assertThat(ExcelDays.USUAL.textOf(new java.math.BigDecimal("60"))).isEmpty();
        assertThat(ExcelDays.USUAL.textOf(new java.math.BigDecimal("61"))).contains("1900-03-01");
        assertThat(ExcelDays.USUAL.textOf(new java.math.BigDecimal("45658.5"))).contains("2025-01-01T12:00");
        assertThat(ExcelDays.USUAL.textOf(new java.math.BigDecimal("0.5"))).contains("12:00");
        assertThat(ExcelDays.USUAL.textOf(new java.math.BigDecimal("-1"))).isEmpty();
        assertThat(ExcelDays.USUAL.textOf(new java.math.BigDecimal("2958466"))).isEmpty();
    }

    @Test
    void dates_typed_as_text_in_another_form_are_refused_with_advice() throws IOException {
        Reading reading = projects("", text("PAY"), nothing(), text("31/12/2025"), text("12-Dec-25"));
        assertThat(texts(reading.problems()))
                .containsExactly(
                        "book.xlsx!projects:2:start: \"31/12/2025\" is not a date of the form YYYY-MM-DD. Maybe write a"
                                + " full date such as 2025-03-31, or leave it empty.",
                        "book.xlsx!projects:2:finish: \"12-Dec-25\" is not a date of the form YYYY-MM-DD. Maybe write a"
                                + " full date such as 2025-03-31, or leave it empty.");
    }

    @Test
    void a_number_that_is_not_shown_as_a_date_is_none() throws IOException {
        assertThat(texts(projects("", text("PAY"), nothing(), number("45658")).problems()))
                .containsExactly(
                        "book.xlsx!projects:2:start: The number 45658 is not shown as a date. Maybe give the cell a"
                                + " date format, or type the date as 2025-03-31.");
        assertThat(texts(
                        projects("", text("PAY"), nothing(), styled(5, "45658")).problems()))
                .hasSize(1);
    }

    @Test
    void errors_of_cells_are_problems_and_nothing_else_of_the_row_is_told() throws IOException {
        Path file = new TestWorkbook()
                .sheet("projects", HEADER + row(2, text("PAY"), nothing(), typed("e", "#REF!")))
                .sheet("milestones", row(1, text("project"), text("id")) + row(2, text("PAY"), text("GO")))
                .at(folder.resolve("book.xlsx"));
        assertThat(texts(PortfolioWorkbook.read(file).problems()))
                .containsExactly(
                        "book.xlsx!projects:2:start: The cell has the error #REF! instead of a value. Maybe correct"
                                + " its formula, or empty it when nothing is known.");
    }

    @Test
    void of_formulas_the_last_value_is_read_with_one_notice_for_a_column() throws IOException {
        String date = "<c r=\"@\" s=\"1\"><f>[1]plan!A1+TODAY()</f><v>45658</v></c>";
        String title = "<c r=\"@\" t=\"str\"><f>A2&amp;\"!\"</f><v>PAY!</v></c>";
        Path file = new TestWorkbook()
                .sheet("projects", HEADER + row(2, text("PAY"), title, date) + row(3, text("TAX"), title, date))
                .at(folder.resolve("book.xlsx"));
        Reading reading = PortfolioWorkbook.read(file);
        assertThat(reading.orThrow().projects()).extracting(Project::title).containsExactly("PAY!", "PAY!");
        assertThat(places(reading.notices()))
                .containsExactly("book.xlsx!projects:2:title", "book.xlsx!projects:2:start");
    }

    @Test
    void a_formula_that_was_never_computed_is_a_problem() throws IOException {
        assertThat(texts(projects("", text("PAY"), nothing(), "<c r=\"@\"><f>TODAY()</f></c>")
                        .problems()))
                .singleElement()
                .asString()
                .contains("book.xlsx!projects:2:start", "no computed value", "Maybe open the workbook");
    }

    @Test
    void shared_and_rich_texts_are_read_without_their_looks() throws IOException {
        Path file = new TestWorkbook()
                .shared("<si><t>id</t></si><si><r><rPr><b/></rPr><t>ti</t></r><r><t xml:space=\"preserve\">tle</t></r>"
                        + "<rPh sb=\"0\" eb=\"1\"><t>aside</t></rPh></si><si><t>A_x000D__x005F_x0041_</t></si>")
                .sheet(
                        "projects",
                        row(1, typed("s", "0"), typed("s", "1"))
                                + row(2, text("PAY"), typed("s", "2"))
                                + row(3, text("TAX"), typed("s", "3")))
                .at(folder.resolve("book.xlsx"));
        Reading reading = PortfolioWorkbook.read(file);
        assertThat(texts(reading.problems())).singleElement().asString().contains("projects:3", "no text number 3");
    }

    @Test
    void truth_is_read_from_cells_and_words() throws IOException {
        Path file = new TestWorkbook()
                .sheet("projects", HEADER + row(2, text("A")) + row(3, text("B")))
                .sheet(
                        "dependencies",
                        row(1, text("giver"), text("receiver"), text("agreed"))
                                + row(2, text("A"), text("B"), typed("b", "1"))
                                + row(3, text("B"), text("A"), text("FALSE")))
                .at(folder.resolve("book.xlsx"));
        assertThat(PortfolioWorkbook.read(file).orThrow().dependencies())
                .extracting(dependency -> dependency.agreed().orElseThrow())
                .containsExactly(true, false);
    }

    @Test
    void hundredths_may_be_shown_as_such() throws IOException {
        Path file = new TestWorkbook()
                .sheet("projects", HEADER + row(2, text("P")))
                .sheet(
                        "activities",
                        row(
                                        1,
                                        text("project"),
                                        text("id"),
                                        text("duration_days"),
                                        text("percent_complete"),
                                        text("actual_start"))
                                + row(2, text("P"), text("A"), number("5"), styled(2, "0.5"), styled(4, "45658.375"))
                                + row(3, text("P"), text("B"), number("5"), number("50")))
                .at(folder.resolve("book.xlsx"));
        Schedule schedule =
                PortfolioWorkbook.read(file).orThrow().all(Schedule.class).get(0);
        assertThat(schedule.activities())
                .allMatch(activity -> activity.complete()
                        .orElseThrow()
                        .value()
                        .toPlainString()
                        .equals("0.5"));
        assertThat(schedule.activities().get(0).id()).isEqualTo(ActivityId.of(ProjectId.of("P"), "A"));
        assertThat(schedule.activities().get(0).actualStart()).contains(LocalDateTime.of(2025, 1, 1, 9, 0));
    }

    // ---- what sheets may have

    @Test
    void merged_cells_are_problems_where_they_hide_a_value() throws IOException {
        Reading reading = projects(
                "<mergeCells><mergeCell ref=\"B2:B3\"/><mergeCell ref=\"Q2:Q3\"/></mergeCells>",
                text("PAY"),
                text("x"));
        assertThat(texts(reading.problems()))
                .containsExactly(
                        "book.xlsx!projects:2: The cells B2:B3 are merged; only the first of them has a value. Maybe"
                                + " unmerge them and write the value into each cell that it is meant for.");
    }

    @Test
    void hidden_and_unknown_things_are_notices_and_blank_rows_are_nothing() throws IOException {
        Path file = new TestWorkbook()
                .sheet(
                        "Projects",
                        "hidden",
                        row(1, text("ID"), text("colour"), nothing())
                                + row(2, text("PAY"), text("red"), text("aside"))
                                + row(7, text(" "), nothing())
                                + row(1048576, nothing())
                                + row(9, text("TAX")).replace("<row ", "<row hidden=\"1\" "),
                        "")
                .sheet("Notes of Ann", row(1, text("anything")))
                .sheet("README", row(1, text("anything")))
                .at(folder.resolve("book.xlsx"));
        Reading reading = PortfolioWorkbook.read(file);
        assertThat(reading.orThrow().projects()).hasSize(2);
        assertThat(reading.orThrow().name()).isEqualTo("book");
        assertThat(texts(reading.notices()))
                .anyMatch(text -> text.contains("book.xlsx!projects: The sheet has been hidden"))
                .anyMatch(text -> text.contains("book.xlsx!projects: The sheet has a hidden row"))
                .anyMatch(text -> text.contains("There is no column \"colour\""))
                .anyMatch(text -> text.contains("Column C has no name in row 1"))
                .anyMatch(text -> text.contains("book.xlsx!notes of ann: There is no register of this name; the sheet"))
                .hasSize(5);
    }

    @Test
    void problems_name_sheets_and_not_files() throws IOException {
        Path file = new TestWorkbook()
                .sheet(
                        "risks",
                        row(1, text("id"), text("component"), text("title")) + row(2, text("R"), text("X"), text("t")))
                .at(folder.resolve("book.xlsx"));
        assertThat(texts(PortfolioWorkbook.read(file).problems()))
                .singleElement()
                .asString()
                .startsWith("book.xlsx!risks:2:component: ")
                .doesNotContain(".csv");
    }

    @Test
    void a_workbook_without_registers_and_other_files_are_refused() throws IOException {
        Path empty = new TestWorkbook().sheet("x", "").at(folder.resolve("empty.xlsx"));
        assertThat(texts(PortfolioWorkbook.read(empty).problems()))
                .containsExactly(
                        "empty.xlsx: No sheet of the workbook is a register. Maybe name a sheet projects, or start with"
                                + " a template.");
        Path text = Files.writeString(folder.resolve("text.xlsx"), "id,title\n");
        assertThat(texts(PortfolioWorkbook.read(text).problems()))
                .singleElement()
                .asString()
                .contains("not a workbook", "without a password");
        assertThat(PortfolioWorkbook.read(folder.resolve("none.xlsx")).problems())
                .hasSize(1);
        assertThat(PortfolioWorkbook.recognises(text)).isFalse();
        assertThat(PortfolioWorkbook.recognises(folder)).isFalse();
        assertThat(PortfolioWorkbook.recognises(empty)).isTrue();
    }

    // ---- what is written

    @Test
    void another_reader_finds_real_dates_numbers_and_truths_and_no_formula() throws IOException {
        Portfolio portfolio = PortfolioDraft.named("Change")
                .add(Project.builder()
                        .id(ProjectId.of("=1+1"))
                        .title("-SUM(A1:A9)")
                        .start(LocalDate.of(2025, 1, 1))
                        .build())
                .resolveOrThrow();
        Path file = folder.resolve("out.xlsx");
        PortfolioWorkbook.write(portfolio, file);
        try (ReadableWorkbook read = new ReadableWorkbook(file.toFile())) {
            List<org.dhatim.fastexcel.reader.Row> rows =
                    read.findSheet("projects").orElseThrow().read();
            List<String> header =
                    rows.get(0).stream().map(cell -> cell.asString()).toList();
            assertThat(header)
                    .isEqualTo(Registers.named("projects").orElseThrow().header());
            assertThat(rows.get(1).getCellText(0)).isEqualTo("'=1+1");
            assertThat(rows.get(1).getCellText(1)).isEqualTo("'-SUM(A1:A9)");
            assertThat(rows.get(1).getCell(header.indexOf("start")).getType()).isEqualTo(CellType.NUMBER);
            assertThat(rows.get(1).getCellAsDate(header.indexOf("start"))).contains(LocalDateTime.of(2025, 1, 1, 0, 0));
        }
        assertThat(PortfolioWorkbook.read(file).orThrow()).isEqualTo(portfolio);
    }

    @Test
    void a_template_has_every_register_with_notes_and_lists_and_reads_as_nothing() throws IOException {
        Path file = folder.resolve("template.xlsx");
        PortfolioWorkbook.writeTemplate(file);
        Reading reading = PortfolioWorkbook.read(file);
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.notices()).isEmpty();
        assertThat(reading.orThrow().projects()).isEmpty();
        Map<String, String> parts = partsOf(file);
        try (ReadableWorkbook read = new ReadableWorkbook(file.toFile())) {
            assertThat(read.getSheets().map(sheet -> sheet.getName()))
                    .startsWith("README", "portfolio")
                    .containsAll(Registers.ALL.stream().map(Register::name).toList())
                    .endsWith("lists");
            int place = read.findSheet("projects").orElseThrow().getIndex() + 1;
            assertThat(parts.get("xl/comments" + place + ".xml"))
                    .contains("Required. An id that nothing else of its kind has.")
                    .contains("One of: proposed, planned, in-delivery, on-hold, completed, stopped.")
                    .contains("A date, such as 2025-03-31.");
            assertThat(parts.get("xl/worksheets/sheet" + place + ".xml"))
                    .contains("<formula1>&apos;lists&apos;!".replace("&apos;", "'"))
                    .doesNotContain("<f>");
        }
    }

    @Test
    void a_template_may_have_some_registers_only() throws IOException {
        Path file = folder.resolve("small.xlsx");
        PortfolioWorkbook.writeTemplate(file, List.of("projects", "risks"));
        try (ReadableWorkbook read = new ReadableWorkbook(file.toFile())) {
            assertThat(read.getSheets().map(sheet -> sheet.getName()))
                    .containsExactly("README", "projects", "risks", "lists");
        }
        assertThatThrownBy(() -> PortfolioWorkbook.writeTemplate(file, List.of("projcts")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("projcts", "Maybe one of", "projects");
    }

    @Test
    void every_register_has_a_name_that_a_sheet_can_have_and_notes() {
        assertThat(Registers.ALL).allSatisfy(register -> {
            assertThat(register.name()).hasSizeLessThanOrEqualTo(31);
            ColumnNotes notes = ColumnNotes.of(register);
            assertThat(register.columns())
                    .allSatisfy(column -> assertThat(notes.on(column))
                            .isNotBlank()
                            .doesNotContain(".csv", "`")
                            .hasSizeLessThan(2000));
        });
        Register issues = Registers.named("issues").orElseThrow();
        assertThat(ColumnNotes.of(issues).on(column(issues, "priority")))
                .isEqualTo("A number.\npriority 1 = most urgent");
        Register links = Registers.named("links").orElseThrow();
        assertThat(ColumnNotes.of(links).on(column(links, "lag_days")))
                .startsWith("A number.\n")
                .contains("at least, negative for a lead");
    }

    @Test
    void the_same_portfolio_gives_the_same_bytes() throws Exception {
        Path one = folder.resolve("one.xlsx");
        Path other = folder.resolve("other.xlsx");
        PortfolioWorkbook.write(Portfolios.full(), one);
        Thread.sleep(20); // the library that writes notes milliseconds
        PortfolioWorkbook.write(Portfolios.full(), other);
        assertThat(one).hasSameBinaryContentAs(other);
        assertThat(partsOf(one).get("docProps/core.xml")).doesNotContain("created");
    }

    @Test
    void what_a_cell_cannot_hold_is_refused_and_leaves_what_was_there() throws IOException {
        Path file = Files.writeString(folder.resolve("kept.xlsx"), "mine");
        Portfolio portfolio = PortfolioDraft.named("Change")
                .add(Project.builder()
                        .id(ProjectId.of("P"))
                        .description("x".repeat(40_000))
                        .build())
                .resolveOrThrow();
        assertThatThrownBy(() -> PortfolioWorkbook.write(portfolio, file))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("projects", "40000", "32767", "Maybe");
        assertThat(file).hasContent("mine");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void a_workbook_may_lie_in_an_archive() throws IOException {
        Path file = folder.resolve("all.zip");
        try (FileSystem zip = FileSystems.newFileSystem(file, Map.of("create", "true"))) {
            PortfolioWorkbook.write(Portfolios.full(), zip.getPath("/book.xlsx"));
            assertThat(PortfolioWorkbook.read(zip.getPath("/book.xlsx")).orThrow())
                    .isEqualTo(Portfolios.full());
        }
    }

    private static org.pmokit.io.register.RegisterColumn column(Register register, String name) {
        return register.columns().stream()
                .filter(column -> column.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private Reading projects(String after, String... cells) throws IOException {
        return PortfolioWorkbook.read(new TestWorkbook()
                .sheet("projects", "visible", HEADER + row(2, cells), after)
                .at(folder.resolve("book.xlsx")));
    }

    private static Map<String, String> partsOf(Path file) throws IOException {
        Map<String, String> parts = new java.util.HashMap<>();
        try (FileSystem zip = FileSystems.newFileSystem(file);
                Stream<Path> all = Files.walk(zip.getPath("/"))) {
            for (Path part : all.filter(Files::isRegularFile).toList()) {
                parts.put(part.toString().substring(1), Files.readString(part));
            }
        }
        return parts;
    }

    private static List<String> texts(List<Problem> problems) {
        return problems.stream().map(Problem::asText).toList();
    }

    private static List<String> places(List<Problem> problems) {
        return problems.stream()
                .map(problem -> problem.origin().orElseThrow().asText())
                .toList();
    }
}
