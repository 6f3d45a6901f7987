package org.pmokit.io.csv;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pmokit.core.Portfolio;
import org.pmokit.core.delivery.Programme;
import org.pmokit.core.finance.Finance;
import org.pmokit.core.identifier.ProgrammeId;
import org.pmokit.core.money.Money;
import org.pmokit.io.SharedData;
import org.pmokit.io.reading.Reading;

class London2012Test {

    @Test
    void the_registers_are_read_without_a_problem_or_a_notice() {
        Reading reading = CsvRegisters.read(SharedData.london());
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.notices()).isEmpty();
    }

    @Test
    void no_row_is_lost() throws IOException {
        Portfolio portfolio = london();
        assertThat(portfolio.programmes()).hasSize(rows("programmes.csv"));
        assertThat(portfolio.projects()).hasSize(rows("projects.csv"));
        assertThat(portfolio.dependencies()).hasSize(rows("dependencies.csv"));
        assertThat(portfolio.risks()).hasSize(rows("risks.csv"));
        assertThat(portfolio.issues()).hasSize(rows("issues.csv"));
        assertThat(portfolio.offices()).hasSize(rows("offices.csv"));
        assertThat(portfolio.units()).hasSize(rows("units.csv"));
        assertThat(portfolio.boards()).hasSize(rows("boards.csv"));
        assertThat(portfolio.objectives()).hasSize(rows("objectives.csv"));
        assertThat(portfolio.roles()).hasSize(rows("roles.csv"));
        assertThat(portfolio.sources()).hasSize(rows("sources.csv"));
        assertThat(portfolio
                        .components()
                        .mapToInt(one -> one.milestones().size())
                        .sum())
                .isEqualTo(rows("milestones.csv"));
        assertThat(portfolio.components().mapToInt(one -> one.gaps().size()).sum())
                .isEqualTo(rows("gaps.csv"));
        assertThat(portfolio
                        .components()
                        .mapToInt(one -> one.assessments().size())
                        .sum())
                .isEqualTo(rows("status.csv"));
    }

    @Test
    void the_olympic_build_has_the_published_money() {
        Finance build = london().programme(ProgrammeId.of("ODA"))
                .map(Programme::finance)
                .orElseThrow();
        assertThat(build.baseCost().first()).contains(millions(6_090));
        assertThat(build.contingency().first()).contains(millions(2_009));
        assertThat(build.funding().first()).contains(millions(8_099));
        assertThat(millions(6_090).plus(millions(2_009))).isEqualTo(millions(8_099));
        assertThat(build.forecast().latest()).contains(millions(6_714));
    }

    @Test
    void the_registers_written_are_read_as_the_same_portfolio(@TempDir Path temp) {
        Portfolio london = london();
        CsvRegisters.write(london, temp.resolve("london"));
        Reading reading = CsvRegisters.read(temp.resolve("london"));
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.notices()).isEmpty();
        assertThat(reading.orThrow()).isEqualTo(london);
    }

    @Test
    void the_status_date_and_the_currency_are_those_of_the_register() {
        assertThat(london().statusDate()).contains(LocalDate.of(2012, 12, 5));
        assertThat(london().currency().map(Object::toString)).contains("GBP");
    }

    private static Money millions(long amount) {
        return Money.of(amount * 1_000_000, "GBP");
    }

    private static Portfolio london() {
        return CsvRegisters.read(SharedData.london()).orThrow();
    }

    private static int rows(String file) throws IOException {
        Path path = SharedData.london().resolve(file);
        try (CsvReader<CsvRecord> csv = CsvReader.builder().ofCsvRecord(path)) {
            return (int) csv.stream().count() - 1;
        }
    }
}
