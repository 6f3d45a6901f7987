package org.pmokit.rules.delta;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.pmokit.rules.Samples.PAY;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pmokit.rules.rag.Rag;
import org.pmokit.rules.rule.FindingKey;

class ReportHistoryTest {

    private static final LocalDate START = LocalDate.of(2026, 1, 1);
    private static final FindingKey COST = FindingKey.parse("PMO-FIN-001/project:PAY");

    @Test
    void the_slope_is_that_of_the_least_squares_line_for_thirty_days() {
        ReportHistory history =
                ReportHistory.of(List.of(at(60, Rag.RED, 0.6), at(0, Rag.RED, 0.1), at(30, Rag.RED, 0.2)));

        assertThat(history.slope(COST).orElseThrow()).isEqualTo(0.25, within(1e-12));
        assertThat(ReportHistory.of(List.of(at(0, Rag.RED, 0.1))).slope(COST)).isEmpty();
        assertThat(history.reports()).extracting(ReportSnapshot::asOf).isSorted();
    }

    @Test
    void green_to_red_without_amber_is_out_of_the_blue() {
        assertThat(ReportHistory.of(List.of(at(0, Rag.GREEN, 0), at(30, Rag.RED, 1)))
                        .redOutOfTheBlue())
                .containsExactly(PAY);
        assertThat(ReportHistory.of(List.of(at(0, Rag.GREEN, 0), at(30, Rag.AMBER, 1), at(60, Rag.RED, 1)))
                        .redOutOfTheBlue())
                .isEmpty();
    }

    @Test
    void a_colour_that_stays_while_a_finding_gets_worse_every_time_is_unmoved() {
        assertThat(ReportHistory.of(List.of(at(0, Rag.AMBER, 0.1), at(30, Rag.AMBER, 0.2), at(60, Rag.AMBER, 0.3)))
                        .unmoved())
                .containsExactly(PAY);
        assertThat(ReportHistory.of(List.of(at(0, Rag.AMBER, 0.1), at(30, Rag.AMBER, 0.2), at(60, Rag.AMBER, 0.2)))
                        .unmoved())
                .isEmpty();
        assertThat(ReportHistory.of(List.of(at(0, Rag.AMBER, 0.1), at(30, Rag.RED, 0.2)))
                        .unmoved())
                .isEmpty();
    }

    @Test
    void two_reports_of_a_day_are_refused() {
        assertThatThrownBy(() -> ReportHistory.of(List.of(at(0, Rag.RED, 1), at(0, Rag.RED, 1))))
                .hasMessage("There are two reports as of 2026-01-01.\nMaybe leave one of them out.");
    }

    private static ReportSnapshot at(int days, Rag rag, double distance) {
        List<KeptFinding> findings =
                rag == Rag.GREEN ? List.of() : List.of(new KeptFinding(COST, Rag.AMBER, Optional.of(distance)));
        return new ReportSnapshot(START.plusDays(days), Map.of(PAY, rag), findings);
    }
}
