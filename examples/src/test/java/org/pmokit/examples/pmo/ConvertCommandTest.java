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
