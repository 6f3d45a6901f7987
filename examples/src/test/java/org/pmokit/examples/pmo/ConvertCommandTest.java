package org.pmokit.examples.pmo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pmokit.examples.london.London2012;
import org.pmokit.io.PortfolioFiles;
import org.pmokit.io.json.PortfolioJson;

class ConvertCommandTest {

    @TempDir
    private Path folder;

    private record Run(int status, String out, String err) {}

    @Test
    void london_2012_survives_the_way_through_csv_and_back() throws IOException {
        Path json = folder.resolve("london.json");
        Path csv = folder.resolve("london");
        Path again = folder.resolve("again.json");
        PortfolioJson.write(London2012.portfolio(), json);

        assertThat(pmo("convert", json.toString(), csv.toString()).status()).isZero();
        assertThat(pmo("convert", csv.toString(), again.toString()).status()).isZero();

        assertThat(csv.resolve("projects.csv")).exists();
        assertThat(again).hasSameBinaryContentAs(json);
        assertThat(PortfolioFiles.read(again).orThrow()).isEqualTo(London2012.portfolio());
    }

    @Test
    void every_form_leads_to_every_other_and_nothing_is_lost() throws IOException {
        Path json = folder.resolve("london.json");
        PortfolioJson.write(London2012.portfolio(), json);
        Path book = folder.resolve("london.xlsx");
        Path csv = folder.resolve("london");
        Path bookOfCsv = folder.resolve("again.xlsx");
        Path again = folder.resolve("again.json");
        assertThat(pmo("convert", json.toString(), book.toString()).status()).isZero();
        assertThat(pmo("convert", book.toString(), csv.toString()).status()).isZero();
        assertThat(pmo("convert", csv.toString(), bookOfCsv.toString()).status())
                .isZero();
        assertThat(pmo("convert", bookOfCsv.toString(), again.toString()).status())
                .isZero();
        assertThat(again).hasSameBinaryContentAs(json);
        assertThat(bookOfCsv).hasSameBinaryContentAs(book);
        Path renamed = Files.move(book, folder.resolve("london.data"));
        assertThat(pmo("assess", renamed.toString(), "--as-of", "2009-07-27").out())
                .isEqualTo(
                        pmo("assess", json.toString(), "--as-of", "2009-07-27").out());
    }

    @Test
    void a_template_is_written_and_read_and_may_be_of_some_registers() {
        Path all = folder.resolve("all.xlsx");
        Path some = folder.resolve("some.xlsx");
        assertThat(pmo("template", all.toString()).status()).isZero();
        assertThat(pmo("template", some.toString(), "projects", "risks").status())
                .isZero();
        assertThat(pmo("convert", all.toString(), folder.resolve("all.json").toString())
                        .status())
                .isZero();
        assertThat(pmo("convert", some.toString(), folder.resolve("some.json").toString())
                        .err())
                .isEmpty();
        Run unknown = pmo("template", some.toString(), "risk");
        assertThat(unknown.status()).isEqualTo(2);
        assertThat(unknown.err()).contains("There is no register risk", "Maybe one of", "risks");
        assertThat(pmo("template", folder.resolve("x.xls").toString()).err()).contains("Maybe end it in .xlsx");
        assertThat(folder.resolve("x.xls")).doesNotExist();
    }

    @Test
    void problems_of_a_workbook_name_file_sheet_row_and_column() throws IOException {
        Path book = folder.resolve("broken.xlsx");
        Files.writeString(book, "no workbook");
        Run run = pmo("convert", book.toString(), folder.resolve("out.json").toString());
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).startsWith("broken.xlsx: This is not a workbook");
    }

    @ParameterizedTest
    @ValueSource(strings = {"CONSRTRUCTION.xer", "constology_sample.xer", "harbour_pointe.xer"})
    void a_plan_of_primavera_has_the_same_dates_as_json(String name) {
        Path plan = Path.of("../../shared/data/xer").resolve(name);
        assumeTrue(Files.exists(plan), "the shared samples are not here");
        Path json = folder.resolve("plan.json");

        assertThat(pmo("convert", plan.toString(), json.toString()).status()).isZero();

        Run direct = pmo("schedule", plan.toString(), "--format", "csv");
        assertThat(direct.status()).isZero();
        assertThat(direct.out().lines().count()).isGreaterThan(20);
        assertThat(pmo("schedule", json.toString(), "--format", "csv").out()).isEqualTo(direct.out());
    }

    @Test
    void forms_that_are_only_read_are_refused_and_nothing_is_written() throws IOException {
        Path json = folder.resolve("london.json");
        PortfolioJson.write(London2012.portfolio(), json);
        Path plan = folder.resolve("plan.xer");

        Run run = pmo("convert", json.toString(), plan.toString());

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("plan.xer", "Maybe end it in .json");
        assertThat(plan).doesNotExist();
    }

    @Test
    void a_wrong_input_leaves_what_was_there() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.json"), "{");
        Path out = Files.writeString(folder.resolve("out.json"), "mine");

        assertThat(pmo("convert", broken.toString(), out.toString()).status()).isEqualTo(2);
        assertThat(out).hasContent("mine");
    }

    @Test
    void it_has_to_be_said_where_to_write() {
        assertThat(pmo("convert").status()).isEqualTo(2);
        assertThat(pmo("convert", folder.toString()).status()).isEqualTo(2);
    }

    private static Run pmo(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int status = Pmo.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
        return new Run(status, out.toString(), err.toString());
    }
}
