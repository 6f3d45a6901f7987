package org.pmokit.examples.pmo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PerformanceCommandTest {

    private static final String HEADER =
            "project,period_end,bac,pv,ev,ac,cv,sv,cpi,spi,eac_cpi,tcpi_bac,es_periods,spi_t,sv_t_periods";

    @TempDir
    private Path folder;

    private record Run(int status, String out, String err) {}

    @Test
    void each_period_has_the_published_figures_and_what_is_undefined_is_empty() throws IOException {
        file("portfolio.csv", "key,value", "name,Two", "currency,GBP");
        file("projects.csv", "id", "P", "Q");
        file(
                "performance.csv",
                "project,period_end,pv,ev,ac,bac",
                "Q,2026-01-31,10,,,240",
                "Q,2026-02-28,30,,,",
                "Q,2026-03-31,60,45,50,",
                "Q,2026-04-30,100,,,",
                "Q,2026-05-31,150,115,120,",
                "Q,2026-06-30,190,,,",
                "Q,2026-07-31,220,,,",
                "Q,2026-08-31,240,,,",
                "P,2026-03-31,500,450,520,1000");

        Run run = pmo("performance", folder.toString(), "--format", "csv");

        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        assertThat(run.out().lines())
                .containsExactly(
                        HEADER,
                        "P,2026-03-31,1000,500,450,520,-70,-50,0.8654,0.9,1155.56,1.1458,0.9,0.9,-0.1",
                        "Q,2026-01-31,240,10,,,,,,,,,,,",
                        "Q,2026-02-28,240,30,,,,,,,,,,,",
                        "Q,2026-03-31,240,60,45,50,-5,-15,0.9,0.75,266.67,1.0263,2.5,0.8333,-0.5",
                        "Q,2026-04-30,240,100,,,,,,,,,,,",
                        "Q,2026-05-31,240,150,115,120,-5,-35,0.9583,0.7667,250.43,1.0417,4.3,0.86,-0.7",
                        "Q,2026-06-30,240,190,,,,,,,,,,,",
                        "Q,2026-07-31,240,220,,,,,,,,,,,",
                        "Q,2026-08-31,240,240,,,,,,,,,,,");
    }

    @Test
    void the_page_says_what_it_means_and_the_json_says_why_not() throws IOException {
        file("portfolio.csv", "key,value", "name,Two", "currency,GBP");
        file("projects.csv", "id,title", "P,Payroll", "Q,Portal");
        file(
                "performance.csv",
                "project,period_end,pv,ev,ac,bac",
                "P,2026-03-31,1000,950,1010,1000",
                "Q,2026-03-31,0,0,0,500");

        assertThat(pmo("performance", folder.toString()).out())
                .contains(
                        "Payroll (P): GBP 60 over the cost of what is done; 0.05 periods late; the budget cannot be kept")
                .contains("CPI 0.9406, SPI 0.95");
        assertThat(pmo("performance", folder.toString(), "--format", "json").out())
                .contains("\"tcpiBac\":null")
                .contains("\"tcpiBac\":\"work is left, and nothing to do it with\"")
                .contains("\"cpi\":\"nothing was spent by then\"");
    }

    @Test
    void a_look_back_leaves_out_what_was_not_known() throws IOException {
        file("portfolio.csv", "key,value", "status_date,2026-03-31");
        file("projects.csv", "id", "P");
        file("performance.csv", "project,period_end,pv,ev,ac", "P,2026-02-28,10,8,9", "P,2026-03-31,20,18,19");

        assertThat(pmo("performance", folder.toString(), "--as-of", "2026-03-15", "--format", "csv")
                        .out()
                        .lines())
                .hasSize(3)
                .contains("P,2026-03-31,,20,,,,,,,,,,,");
    }

    @Test
    void a_portfolio_without_performance_says_how_to_get_some() throws IOException {
        file("projects.csv", "id", "P");

        assertThat(pmo("performance", folder.toString()).out()).contains("Maybe add performance.csv");
        assertThat(pmo("performance", folder.toString(), "--format", "csv").out())
                .isEqualTo(HEADER + "\n");
    }

    @Test
    void all_that_is_wrong_is_told_at_once_and_nothing_written() throws IOException {
        file("projects.csv", "id", "P");
        file(
                "performance.csv",
                "project,period_end,pv,ev",
                "P,31/03/2026,10,8",
                "P,2026-04-30,ten,8",
                "X,2026-04-30,10,8",
                "P,2026-05-31,1,1",
                "P,2026-05-31,2,2");

        Run run = pmo("performance", folder.toString(), "--format", "csv");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines().filter(line -> line.contains("performance.csv:")))
                .hasSize(4)
                .anyMatch(line -> line.contains("performance.csv:2:period_end"))
                .anyMatch(line -> line.contains("performance.csv:3:pv"))
                .anyMatch(line -> line.contains("performance.csv:4:project: There is no project"))
                .anyMatch(line -> line.contains("performance.csv:6: ") && line.contains("twice"));
    }

    private void file(String name, String... lines) throws IOException {
        Files.write(folder.resolve(name), List.of(lines));
    }

    private static Run pmo(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int status = Pmo.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
        return new Run(status, out.toString(), err.toString());
    }
}
