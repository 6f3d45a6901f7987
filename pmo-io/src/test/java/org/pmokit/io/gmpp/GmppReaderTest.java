package org.pmokit.io.gmpp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pmokit.core.delivery.Project;
import org.pmokit.core.money.Money;
import org.pmokit.core.problem.Severity;
import org.pmokit.io.reading.ReadLimits;
import org.pmokit.io.reading.Reading;

class GmppReaderTest {

    private static final String HEADER =
            "GMPP ID,Project Name,Department,NISTA Delivery Confidence Assessment,SRO Delivery Confidence Assessment,"
                    + "Start Date,End Date,Financial Year Baseline (£m),Financial Year Forecast (£m),Whole Life Cost (£m)\n";

    @TempDir
    Path folder;

    @Test
    void control_characters_of_any_kind_are_no_part_of_an_id() throws IOException {
        assertThat(project("A\u0000\u0085B\u009f,a,D\u0080E,,,,,,,").id().value())
                .isEqualTo("A B");
    }

    @ParameterizedTest
    @CsvSource({
        "2013-03-29,2013-03-29",
        "29/03/2013,2013-03-29",
        "1/4/2015,2015-04-01",
        "01-Apr-15,2015-04-01",
        "1 April 2015,2015-04-01",
        "01.04.2015,2015-04-01",
        "2013-03-29 00:00:00,2013-03-29",
        "29/03/2013 00:00:00,2013-03-29",
        "41362,2013-03-29"
    })
    void the_date_forms_of_releases_are_read_day_first(String text, LocalDate expected) throws IOException {
        assertThat(project("A,a,D,,," + text + ",,,,").start()).contains(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "£33.73|33730000",
                "'£12,743.00'|12743000000",
                "558|558000000",
                "£1.5m|1500000",
                "-2|-2000000",
                "£1.2bn|1200000000",
                "(£3.5)|-3500000",
                "£ 1,234.5 million|1234500000"
            })
    void amounts_are_millions_of_pounds_and_exact(String text, long pounds) throws IOException {
        assertThat(project("A,a,D,,,,,,,\"" + text + "\"").finance().budget().latest())
                .contains(Money.of(pounds, "GBP"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Exempt under Section 43 of the Freedom of Information Act 2000 (Commercial Interests)",
                "Section 24 - National security",
                "n/a",
                "N/A",
                "Not set",
                "Data Not Provided",
                "TBC",
                "The project is not in a position to provide this information.",
                "100-200",
                "£100m - £200m",
                "Low: 304.64, High: 331.47",
                "Not Set",
                "To be confirmed",
                "s.43 FOIA"
            })
    void withheld_values_and_ranges_are_gaps_without_a_warning(String text) throws IOException {
        Reading reading = read(HEADER + "A_1_2425-Q1,a,D,,,,,\"" + text + "\",\"" + text + "\",\"" + text + "\"\n");
        Project project = reading.orThrow().projects().get(0);
        assertThat(project.finance().budget().isEmpty()).isTrue();
        assertThat(project.finance().periods()).isEmpty();
        assertThat(project.gaps())
                .extracting(gap -> gap.fact())
                .containsExactly("budget", "period-budget", "period-forecast");
        assertThat(project.gap("budget").orElseThrow().reason()).isEqualTo(text);
        assertThat(reading.notices()).isEmpty();
    }

    @Test
    void a_range_is_an_estimate_of_three_points_whose_middle_counts() throws IOException {
        Path file = folder.resolve("release.csv");
        Files.writeString(
                file,
                HEADER + "A_1_2425-Q1,a,D,,,,\"Low: 31/03/2025, Mid: 30/04/2025, High: 31/05/2025\",,,"
                        + "\"Low: 304.64, Mid: 331.47, High: 340\"\n");
        GmppRelease release = GmppReader.readRelease(file, ReadLimits.standard());
        Project project = release.reading().orThrow().projects().get(0);
        assertThat(project.finish()).contains(LocalDate.of(2025, 4, 30));
        assertThat(project.finance().budget().latest()).contains(Money.of("331470000.00", "GBP"));
        assertThat(project.gaps()).isEmpty();
        assertThat(release.date(project.id(), "finish"))
                .contains(new ThreePointEstimate<>(
                        LocalDate.of(2025, 3, 31), LocalDate.of(2025, 4, 30), LocalDate.of(2025, 5, 31)));
        assertThat(release.amount(project.id(), "budget").orElseThrow().high()).isEqualTo(Money.of("340000000", "GBP"));
        assertThat(release.rangedProjects()).containsExactly(project.id());
        assertThat(project.provenance().orElseThrow().note().orElseThrow())
                .contains("finish is the middle of a range (Low: 31/03/2025");
        assertThat(release.reading().notices()).isEmpty();
    }

    @Test
    void a_range_in_the_wrong_order_is_a_gap() throws IOException {
        Project project = project("A,a,D,,,,,,,\"Low: 9, Mid: 5, High: 1\"");
        assertThat(project.finance().budget().isEmpty()).isTrue();
        assertThat(project.gap("budget")).isPresent();
    }

    @Test
    void releases_of_the_first_years_name_another_authority_and_have_titles_above() throws IOException {
        Reading reading = read("Government Major Projects Portfolio data for DfT,,,,\n"
                + "Project Name,One,Two\nDepartment,DfT,DfT\nMPA RAG Rating,Amber/Red,Reset\n"
                + "\"Description / aims\",x,y\nProject - Start Date (latest approved start date),01/04/2012,41000\n"
                + "Project – End Date,31/03/2017,Exempt under Section 43 of FOI Act\n"
                + "2014/2015 TOTAL Baseline £m (including Non-Government Costs),£12.5,n/a\n"
                + "2014/2015 TOTAL Forecast £m,£13,£1\nTOTAL Budgeted Whole Life Cost (£m),\"£1,234.56\",(2)\n");
        List<Project> projects = reading.orThrow().projects();
        assertThat(projects).hasSize(2);
        assertThat(projects.get(0).latestRating().orElseThrow().assessor()).isEqualTo("MPA");
        assertThat(projects.get(0).finance().budget().latest()).contains(Money.of("1234560000.00", "GBP"));
        assertThat(projects.get(0).finance().periods()).hasSize(1);
        assertThat(projects.get(1).start()).contains(LocalDate.of(2012, 4, 1));
        assertThat(projects.get(1).gap("rating").orElseThrow().reason()).isEqualTo("Reset");
        assertThat(projects.get(1).gap("finish").orElseThrow().reason()).startsWith("Exempt");
        assertThat(reading.orThrow().statusDate()).contains(LocalDate.of(2015, 3, 31));
    }

    @Test
    void a_blank_cell_is_unknown_and_no_gap() throws IOException {
        Project project = project("A,a,D,,,,,,,");
        assertThat(project.gaps()).isEmpty();
        assertThat(project.finance().budget().isEmpty()).isTrue();
    }

    @Test
    void what_is_neither_is_a_gap_and_a_warning_with_its_place() throws IOException {
        Reading reading = read(HEADER + "A_1_2425-Q1,a,D,,,soon,31/02/2025,,,\n");
        assertThat(reading.notices()).hasSize(2).allMatch(notice -> notice.severity() == Severity.WARNING);
        assertThat(reading.notices().get(0).asText()).contains("release.csv:2:Start Date:");
        assertThat(reading.orThrow()
                        .projects()
                        .get(0)
                        .gap("finish")
                        .orElseThrow()
                        .reason())
                .isEqualTo("31/02/2025");
    }

    @Test
    void the_reviewers_colour_counts_before_the_owners() throws IOException {
        Project both = project("A,a,D,Amber,Green,,,,,");
        assertThat(both.latestRating().orElseThrow().assessor()).isEqualTo("NISTA");
        Project owner = project("A,a,D,Exempt under Section 43,Red,,,,,");
        assertThat(owner.latestRating().orElseThrow().assessor()).isEqualTo("SRO");
        assertThat(owner.gap("rating")).isEmpty();
        Project none = project("A,a,D,Exempt under Section 43,,,,,,");
        assertThat(none.latestRating()).isEmpty();
        assertThat(none.gap("rating")).isPresent();
    }

    @Test
    void missing_and_repeated_ids_are_replaced_by_stable_ones_with_a_notice() throws IOException {
        String text = HEADER + "A_1_2425-Q1,a,D,,,,,,,1\nA_1_2425-Q1,b,D,,,,,,,1\n,c,D,,,,,,,1\n,c,D,,,,,,,1\n";
        Reading reading = read(text);
        assertThat(reading.notices()).hasSize(3).allMatch(notice -> notice.severity() == Severity.NOTICE);
        List<String> ids = ids(reading);
        assertThat(ids).doesNotHaveDuplicates().hasSize(4);
        assertThat(ids(read(text))).isEqualTo(ids);
    }

    @Test
    void projects_may_stand_in_columns_and_footnotes_are_skipped() throws IOException {
        Reading reading = read("GMPP ID Number,A_1_1920-Q1,B_2_1819-Q3,\nProject Name,a,b,\nDepartment,MoJ,MOJ,\n"
                + "\"IPA Delivery Confidence Assessment\n(a definition)\",Amber/Red,Green,\n"
                + "Project - Start Date,01/11/2018,,\nThe IPA Annual Report publishes the whole life cycle costs,,,\n");
        assertThat(reading.notices()).isEmpty();
        assertThat(ids(reading)).containsExactly("A_1_1920-Q1", "B_2_1819-Q3");
        assertThat(reading.orThrow().statusDate()).contains(LocalDate.of(2020, 3, 31));
        assertThat(reading.orThrow().units()).hasSize(1);
    }

    @Test
    void unknown_headers_and_an_unknown_year_are_told() throws IOException {
        Reading reading =
                read("Project Name,Department,IPA Delivery Confidence Assessment,Start Date,Mood\na,D,Red,,good\n");
        assertThat(reading.notices())
                .extracting(notice -> notice.severity())
                .contains(Severity.NOTICE, Severity.WARNING);
        assertThat(reading.orThrow().statusDate()).isEmpty();
    }

    @Test
    void bytes_of_windows_are_read_with_a_notice() throws IOException {
        Path file = folder.resolve("release.csv");
        Files.write(file, (HEADER + "A_1_2425-Q1,café,D,,,,,,,£5\n").getBytes(Charset.forName("windows-1252")));
        Reading reading = GmppReader.read(file);
        assertThat(reading.orThrow().projects().get(0).title()).isEqualTo("café");
        assertThat(reading.orThrow().projects().get(0).finance().budget().latest())
                .contains(Money.of(5_000_000, "GBP"));
        assertThat(reading.notices()).hasSize(1);
    }

    @Test
    void other_tables_are_refused() throws IOException {
        Path other = folder.resolve("other.csv");
        Files.writeString(other, "id,title\nA,a\n");
        assertThat(GmppReader.recognises(other)).isFalse();
        assertThat(GmppReader.read(other).problems()).hasSize(1);
        assertThat(GmppReader.read(folder.resolve("none.csv")).problems()).hasSize(1);
        assertThat(GmppReader.recognises(folder.resolve("none.csv"))).isFalse();
    }

    private Project project(String row) throws IOException {
        return read(HEADER + row + "\n").orThrow().projects().get(0);
    }

    private Reading read(String text) throws IOException {
        Path file = folder.resolve("release.csv");
        Files.writeString(file, text, StandardCharsets.UTF_8);
        return GmppReader.read(file);
    }

    private static List<String> ids(Reading reading) {
        return reading.orThrow().projects().stream()
                .map(project -> project.id().value())
                .toList();
    }
}
