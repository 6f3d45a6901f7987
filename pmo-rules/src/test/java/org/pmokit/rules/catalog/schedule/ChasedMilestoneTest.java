package org.pmokit.rules.catalog.schedule;

import static org.pmokit.rules.catalog.schedule.MilestoneSamples.TODAY;
import static org.pmokit.rules.catalog.schedule.MilestoneSamples.colour;
import static org.pmokit.rules.catalog.schedule.MilestoneSamples.gate;
import static org.pmokit.rules.catalog.schedule.MilestoneSamples.on;
import static org.pmokit.rules.catalog.schedule.MilestoneSamples.with;

import org.junit.jupiter.api.Test;
import org.pmokit.core.delivery.Project;
import org.pmokit.core.schedule.DatedForecast;
import org.pmokit.rules.rag.Rag;
import org.pmokit.rules.verify.RuleVerifier;

class ChasedMilestoneTest {

    @Test
    void a_forecast_that_recedes_a_day_a_day_is_no_progress() {
        on(ChasedMilestone.RULE, every30Days(15)).isSatisfied();
        colour(on(ChasedMilestone.RULE, every30Days(16)), Rag.AMBER);
        colour(on(ChasedMilestone.RULE, every30Days(29)), Rag.AMBER);
        colour(on(ChasedMilestone.RULE, every30Days(30)), Rag.RED);
    }

    @Test
    void two_reports_are_no_trend_unless_the_house_says_so() {
        Project project = with(gate().addForecasts(
                        DatedForecast.of(TODAY.minusDays(30), TODAY.plusDays(30)),
                        DatedForecast.of(TODAY, TODAY.plusDays(60)))
                .build());

        on(ChasedMilestone.RULE, project).doesNotApply();
        colour(
                RuleVerifier.verify(ChasedMilestone.RULE).given(project).asOf(TODAY, ChasedMilestone.REPORTS, "2"),
                Rag.RED);
    }

    private static Project every30Days(int days) {
        return with(gate().addForecasts(
                        DatedForecast.of(TODAY.minusDays(60), TODAY),
                        DatedForecast.of(TODAY.minusDays(30), TODAY.plusDays(days)),
                        DatedForecast.of(TODAY, TODAY.plusDays(2L * days)))
                .build());
    }
}
