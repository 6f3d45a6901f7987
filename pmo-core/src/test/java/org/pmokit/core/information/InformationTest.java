package org.pmokit.core.information;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pmokit.core.identifier.ProjectId;
import org.pmokit.core.money.Ratio;
import org.pmokit.core.schedule.Milestone;

class InformationTest {

    private static final ProjectId PAYROLL = ProjectId.of("PAY");
    private static final SingleSource SOURCE =
            new SingleSource(List.of(new MasterRecord("finish", "projects", Optional.empty())));

    @Test
    void registers_that_disagree_are_told_what_the_master_says() {
        FactConflict conflict = SOURCE.conflicts(List.of(
                        stated("board pack", "finish", "2026-04-30"),
                        stated("projects", "finish", "2026-03-31"),
                        stated("plan", "finish", "2026-03-31"),
                        stated("plan", "owner", "HR"),
                        stated("projects", "owner", "HR")))
                .get(0);

        assertThat(conflict.believed()).contains("2026-03-31");
        assertThat(conflict.toCorrect()).containsExactly("board pack");
        assertThat(conflict.message())
                .isEqualTo("The finish of project:PAY is 2026-04-30 in board pack, 2026-03-31 in projects,"
                        + " 2026-03-31 in plan.");
        assertThat(conflict.advice()).isEqualTo("correct board pack to 2026-03-31.");
    }

    @Test
    void without_a_master_nobody_knows_what_to_believe() {
        FactConflict nobody = SOURCE.conflicts(List.of(stated("a", "budget", "1"), stated("b", "budget", "2")))
                .get(0);
        FactConflict silent = SOURCE.conflicts(List.of(stated("a", "finish", "1"), stated("b", "finish", "2")))
                .get(0);

        assertThat(nobody.advice()).isEqualTo("say which register is the master.");
        assertThat(silent.advice()).isEqualTo("write it into projects, which is the master.");
        assertThat(silent.toCorrect()).isEmpty();
    }

    @Test
    void words_milestones_and_indicators_mean_the_same_everywhere() {
        CommonLanguage language = new CommonLanguage(
                List.of(new GlossaryTerm("go-live", "users work with it", List.of("launch"))),
                List.of(new MilestoneDefinition("GO", "users work with it", Optional.empty())),
                List.of(new Kpi(
                        "K1", "Days to pay", "days", Optional.empty(), Optional.of(Ratio.of("30")), Optional.empty())));
        LocalDate day = LocalDate.of(2026, 1, 5);

        assertThat(language.preferred("launch")).contains("go-live");
        assertThat(language.preferred("go-live")).isEmpty();
        assertThat(language.undefinedMilestones(
                        List.of(Milestone.of(PAYROLL, "GO", day), Milestone.of(PAYROLL, "END", day))))
                .containsExactly("END");
        assertThat(language.undefinedKpis(List.of(
                        new KpiValue("K1", PAYROLL, day, Ratio.ONE), new KpiValue("K2", PAYROLL, day, Ratio.ONE))))
                .containsExactly("K2");
    }

    @Test
    void a_bound_that_is_just_reached_is_kept() {
        Kpi kpi = new Kpi("K", "t", "days", Optional.of(Ratio.ZERO), Optional.of(Ratio.ONE), Optional.empty());
        Kpi open = new Kpi("K", "t", "days", Optional.empty(), Optional.empty(), Optional.empty());

        assertThat(kpi.isMetBy(Ratio.ONE)).contains(true);
        assertThat(kpi.isMetBy(Ratio.of("1.01"))).contains(false);
        assertThat(kpi.isMetBy(Ratio.of("-0.01"))).contains(false);
        assertThat(open.isMetBy(Ratio.ONE)).isEmpty();
    }

    private static StatedFact stated(String register, String fact, String value) {
        return new StatedFact(register, PAYROLL, fact, value);
    }
}
