package org.pmokit.rules.catalog.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pmokit.rules.catalog.Networks.MONDAY;
import static org.pmokit.rules.catalog.Networks.colour;
import static org.pmokit.rules.catalog.Networks.judge;
import static org.pmokit.rules.catalog.Networks.schedule;

import org.junit.jupiter.api.Test;
import org.pmokit.rules.catalog.Networks;
import org.pmokit.rules.rag.Rag;
import org.pmokit.rules.rule.Assessment;
import org.pmokit.rules.rule.Verdict;

class StaleStatusDateTest {

    @Test
    void progress_grows_old() {
        assertThat(stale(31)).isInstanceOf(Verdict.Satisfied.class);
        assertThat(colour(stale(32))).isEqualTo(Rag.AMBER);
        assertThat(colour(stale(62))).isEqualTo(Rag.AMBER);
        assertThat(colour(stale(63))).isEqualTo(Rag.RED);
        assertThat(judge(StaleStatusDate.RULE, schedule())).isInstanceOf(Verdict.NotApplicable.class);
    }

    private static Verdict stale(int days) {
        return judge(
                StaleStatusDate.RULE, schedule().dataDate(MONDAY.minusDays(days).atStartOfDay()));
    }

    @Test
    void the_limit_can_be_set() {
        Assessment lenient = Assessment.asOf(MONDAY).with(StaleStatusDate.AMBER, "40", "test");

        assertThat(judge(
                        StaleStatusDate.RULE,
                        Networks.portfolio(
                                schedule().dataDate(MONDAY.minusDays(32).atStartOfDay())),
                        lenient))
                .isInstanceOf(Verdict.Satisfied.class);
    }
}
