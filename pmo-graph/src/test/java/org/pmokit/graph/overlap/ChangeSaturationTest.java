package org.pmokit.graph.overlap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pmokit.core.change.ChangeLoad;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.identifier.ProjectId;
import org.pmokit.core.identifier.StakeholderId;

class ChangeSaturationTest {

    private static final ComponentRef GROUP = StakeholderId.of("call-centre");
    private static final YearMonth JUNE = YearMonth.of(2025, 6);

    private static List<ChangeLoad> loads(String project, long... points) {
        List<ChangeLoad> loads = new ArrayList<>();
        for (int month = 0; month < points.length; month++) {
            loads.add(ChangeLoad.of(ProjectId.of(project), GROUP, JUNE.plusMonths(month), points[month]));
        }
        return loads;
    }

    @SafeVarargs
    private static ChangeSaturation of(long capacity, List<ChangeLoad>... loads) {
        List<ChangeLoad> all = new ArrayList<>();
        List.of(loads).forEach(all::addAll);
        return ChangeSaturation.of(all, GROUP, BigDecimal.valueOf(capacity));
    }

    @Test
    void threeProjectsInOneMonthAreTooMuchAndOneMonthLaterIsEnough() {
        ChangeSaturation june = of(10, loads("P", 4), loads("Q", 5), loads("R", 3));
        SaturatedMonth month = june.months().get(0);
        assertThat(month.saturation()).isEqualTo(1.2);
        assertThat(month.significance()).isEqualTo(Significance.HIGH);
        assertThat(month.contributors()).extracting(ComponentRef::value).containsExactly("Q", "P", "R");
        // R a month later would leave 9, 0.9; moving Q, the largest, leaves 7
        assertThat(of(10, loads("P", 4), loads("Q", 5), loads("R", 0, 3)).peak())
                .isEqualTo(0.9);
        assertThat(of(10, loads("P", 4), loads("Q", 5), loads("R", 0, 3))
                        .months()
                        .get(0)
                        .significance())
                .isEqualTo(Significance.MEDIUM);
        assertThat(june.bestShift(1)).contains(new LoadShift(ProjectId.of("Q"), 1, 0.7));
    }

    @Test
    void theBestSingleShiftIsTheWorkedOne() {
        ChangeSaturation saturation = of(6, loads("P", 2, 2, 0, 0), loads("Q", 0, 3, 3, 0), loads("R", 0, 4, 0, 0));
        assertThat(saturation.months())
                .extracting(month -> month.load().intValue())
                .containsExactly(2, 9, 3);
        assertThat(saturation.peak()).isEqualTo(1.5);
        LoadShift best = saturation.bestShift(2).orElseThrow();
        assertThat(best.component()).isEqualTo(ProjectId.of("R"));
        assertThat(best.months()).isEqualTo(2);
        assertThat(best.peak()).isCloseTo(0.83, within(0.005));
    }

    @Test
    void otherGroupsDoNotCountAndNothingHasNoPeak() {
        List<ChangeLoad> loads = loads("P", 4);
        ChangeSaturation other = ChangeSaturation.of(loads, StakeholderId.of("sales"), BigDecimal.TEN);
        assertThat(other.months()).isEmpty();
        assertThat(other.peak()).isZero();
        assertThat(other.bestShift(3)).isEmpty();
    }

    @Test
    void aGroupThatCanTakeNothingIsRefused() {
        assertThatThrownBy(() -> of(0, loads("P", 1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("\nMaybe ");
    }
}
