package org.pmokit.graph.capacity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pmokit.core.Portfolio;
import org.pmokit.core.PortfolioDraft;
import org.pmokit.core.change.ChangeLoad;
import org.pmokit.core.date.DateRange;
import org.pmokit.core.delivery.Project;
import org.pmokit.core.identifier.ProjectId;
import org.pmokit.core.identifier.UnitId;
import org.pmokit.core.money.Ratio;
import org.pmokit.core.organisation.OrganisationUnit;
import org.pmokit.core.resource.ChangeCapacity;

class ChangeSaturationTest {

    private static final UnitId CLERKS = UnitId.of("CLERKS");
    private static final List<String> PROJECTS = List.of("P", "Q", "R");
    private static final YearMonth JANUARY = YearMonth.of(2026, 1);

    private static PortfolioDraft draft() {
        PortfolioDraft draft = PortfolioDraft.named("Change")
                .add(OrganisationUnit.builder().id(CLERKS).title("Clerks").build());
        PROJECTS.forEach(id -> draft.add(Project.of(ProjectId.of(id), id)));
        return draft;
    }

    /** Points of P, Q and R in the months from January on. */
    private static PortfolioDraft loads(PortfolioDraft draft, long[]... points) {
        for (int project = 0; project < points.length; project++) {
            for (int month = 0; month < points[project].length; month++) {
                if (points[project][month] > 0) {
                    draft.add(ChangeLoad.of(
                            ProjectId.of(PROJECTS.get(project)),
                            CLERKS,
                            JANUARY.plusMonths(month),
                            points[project][month]));
                }
            }
        }
        return draft;
    }

    private static long[] by(long... points) {
        return points;
    }

    @Test
    void twelve_points_on_a_group_that_bears_ten_are_too_much_and_one_month_later_nearly_too_much() {
        Portfolio june = loads(draft(), by(4), by(5), by(3))
                .add(ChangeCapacity.of(CLERKS, 10))
                .resolveOrThrow();
        GroupMonth month = ChangeSaturation.of(june).months(CLERKS).get(0);

        assertThat(month.saturation()).contains(Ratio.of("1.2"));
        assertThat(month.level()).isEqualTo(LoadLevel.OVER);
        assertThat(month.contributions())
                .extracting(each -> each.cause().value())
                .containsExactly("Q", "P", "R");
        assertThat(month.describe()).isEqualTo("CLERKS in 2026-01: 12 of 10 (120%), over; Q 41.7%, P 33.3%, R 25.0%");

        Portfolio shifted = loads(draft(), by(4), by(5), by(0, 3))
                .add(ChangeCapacity.of(CLERKS, 10))
                .resolveOrThrow();
        GroupMonth after = ChangeSaturation.of(shifted).months(CLERKS).get(0);
        assertThat(after.saturation()).contains(Ratio.of("0.9"));
        assertThat(after.level()).isEqualTo(LoadLevel.FULL);
    }

    @Test
    void the_best_single_move_is_found_among_projects_and_distances() {
        Portfolio portfolio = loads(draft(), by(2, 2, 0, 0), by(0, 3, 3, 0), by(0, 4, 0, 0))
                .add(ChangeCapacity.of(CLERKS, 6))
                .resolveOrThrow();
        ChangeSaturation saturation = ChangeSaturation.of(portfolio);

        assertThat(saturation.months(CLERKS))
                .extracting(GroupMonth::load)
                .containsExactly(number(2), number(9), number(3));
        assertThat(saturation.saturated()).hasSize(1);
        assertThat(saturation.saturated().get(0).saturation()).contains(Ratio.of("1.5"));
        // one month: Q later 2, 6, 3, 3 is better than R later 2, 5, 7; two months: R later 2, 5, 3, 4
        assertThat(saturation.bestMove(CLERKS, 1).orElseThrow().after().saturation())
                .contains(Ratio.ONE);
        SaturationMove best = saturation.bestMove(CLERKS, 3).orElseThrow();
        assertThat(best.component()).isEqualTo(ProjectId.of("R"));
        assertThat(best.months()).isEqualTo(2);
        assertThat(best.after().saturation()).contains(Ratio.of(5, 6).orElseThrow());
        assertThat(best.describe())
                .isEqualTo("moving R by 2 months later takes the worst month of CLERKS from 150% to 83%");
    }

    @Test
    void nothing_moves_into_a_month_of_which_nobody_knows_what_it_bears() {
        Portfolio portfolio = loads(draft(), by(4), by(5))
                .add(new ChangeCapacity(
                        CLERKS, DateRange.ofClosed(JANUARY.atDay(1), JANUARY.atEndOfMonth()), number(6)))
                .resolveOrThrow();

        assertThat(ChangeSaturation.of(portfolio).bestMove(CLERKS, 12)).isEmpty();
    }

    @Test
    void what_a_group_bears_may_change_and_may_be_unknown() {
        Portfolio portfolio = loads(draft(), by(8, 8, 8))
                .add(new ChangeCapacity(CLERKS, DateRange.startingOn(LocalDate.of(2026, 2, 1)), number(10)))
                .add(new ChangeCapacity(CLERKS, DateRange.startingOn(LocalDate.of(2026, 3, 1)), number(20)))
                .resolveOrThrow();

        assertThat(ChangeSaturation.of(portfolio).months(CLERKS))
                .extracting(GroupMonth::level)
                .containsExactly(LoadLevel.UNKNOWN, LoadLevel.FULL, LoadLevel.ROOM);
        assertThat(ChangeSaturation.of(portfolio).months(CLERKS).get(0).saturation())
                .isEmpty();
    }

    @Test
    void attention_weighs_the_points() {
        SaturationSettings settings = SaturationSettings.builder()
                .putAttention(ProjectId.of("P"), Ratio.of("1.5"))
                .build();
        Portfolio portfolio =
                loads(draft(), by(4), by(2)).add(ChangeCapacity.of(CLERKS, 10)).resolveOrThrow();

        assertThat(ChangeSaturation.of(portfolio, settings)
                        .months(CLERKS)
                        .get(0)
                        .load())
                .isEqualTo("8");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> settings.toBuilder()
                        .putAttention(ProjectId.of("Q"), Ratio.of("-1"))
                        .build())
                .withMessage("Change cannot be weighed with attention -1.\nMaybe give 0 to 1000.");
    }

    @Test
    void a_group_that_can_bear_nothing_has_no_share_and_is_over() {
        Portfolio portfolio =
                loads(draft(), by(4)).add(ChangeCapacity.of(CLERKS, 0)).resolveOrThrow();
        ChangeSaturation saturation = ChangeSaturation.of(portfolio);

        assertThat(saturation.saturated().get(0).saturation()).isEmpty();
        assertThat(saturation.groups()).containsExactly(CLERKS);
        assertThat(saturation.months(UnitId.of("OTHERS"))).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> saturation.bestMove(CLERKS, 121))
                .withMessageContaining("\nMaybe give 1 to 120.");
    }

    private static BigDecimal number(long value) {
        return BigDecimal.valueOf(value);
    }
}
