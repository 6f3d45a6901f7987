package org.pmokit.core.finance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.pmokit.core.finance.UpliftRange.Mitigation;
import org.pmokit.core.finance.UpliftRange.Part;
import org.pmokit.core.money.Money;
import org.pmokit.core.money.Ratio;

class UpliftRangeTest {

    private static final UpliftRange STANDARD =
            ReferenceClass.STANDARD_BUILDINGS.capitalCost().orElseThrow();
    private static final UpliftRange NON_STANDARD =
            ReferenceClass.NON_STANDARD_BUILDINGS.capitalCost().orElseThrow();

    @Test
    void a_building_of_thirty_per_cent_unusual_work_needs_32_1_per_cent_more_money_and_14_5_per_cent_more_time() {
        UpliftRange duration = UpliftRange.combined(
                List.of(
                        part(
                                "0.3",
                                ReferenceClass.NON_STANDARD_BUILDINGS
                                        .worksDuration()
                                        .orElseThrow()),
                        part(
                                "0.7",
                                ReferenceClass.STANDARD_BUILDINGS
                                        .worksDuration()
                                        .orElseThrow())),
                "both kinds");

        assertThat(UpliftRange.combined(List.of(part("0.3", NON_STANDARD), part("0.7", STANDARD)), "both kinds")
                        .upper())
                .isEqualTo(Ratio.of("0.321"));
        assertThat(duration.upper()).isEqualTo(Ratio.of("0.145"));
        assertThat(duration.lower()).isEqualTo(Ratio.of("0.013"));
    }

    @Test
    void mitigation_brings_24_per_cent_down_to_17_52() {
        assertThat(STANDARD.after(List.of(mitigation("0.40", "0.5"), mitigation("0.35", "0.2"))))
                .isEqualTo(Ratio.of("0.1752"));
        assertThat(STANDARD.after(List.of())).isEqualTo(Ratio.of("0.24"));
    }

    @Test
    void mitigation_never_goes_below_the_lower_bound() {
        assertThat(STANDARD.after(List.of(mitigation("1", "1")))).isEqualTo(Ratio.of("0.02"));
    }

    @Test
    void ten_million_with_44_per_cent_on_it_are_14_4_million() {
        assertThat(UpliftRange.applied(Money.of(10_000_000, "GBP"), Ratio.of("0.44")))
                .isEqualTo(Money.of(14_400_000, "GBP"));
    }

    @Test
    void outsourcing_has_an_uplift_on_running_costs_only() {
        assertThat(ReferenceClass.OUTSOURCING.capitalCost()).isEmpty();
        assertThat(ReferenceClass.OUTSOURCING.worksDuration()).isEmpty();
        assertThat(ReferenceClass.OUTSOURCING.operatingCost().orElseThrow().upper())
                .isEqualTo(Ratio.of("0.41"));
        assertThat(ReferenceClass.EQUIPMENT_AND_DEVELOPMENT
                        .capitalCost()
                        .orElseThrow()
                        .source())
                .contains("2002");
    }

    @Test
    void what_does_not_add_up_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> UpliftRange.combined(List.of(part("0.3", STANDARD)), "half"))
                .withMessageContaining("0.3")
                .withMessageContaining("\nMaybe ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> STANDARD.after(List.of(mitigation("0.6", "1"), mitigation("0.6", "1"))))
                .withMessageContaining("1.2");
        assertThatIllegalArgumentException().isThrownBy(() -> mitigation("1.1", "1"));
        assertThatIllegalArgumentException().isThrownBy(() -> mitigation("1", "-0.1"));
        assertThatIllegalArgumentException().isThrownBy(() -> part("2", STANDARD));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new UpliftRange(Ratio.of("0.5"), Ratio.of("0.4"), "test"));
        assertThatIllegalArgumentException().isThrownBy(() -> new UpliftRange(Ratio.of("-0.1"), Ratio.ONE, "test"));
    }

    private static Part part(String weight, UpliftRange range) {
        return new Part(Ratio.of(weight), range);
    }

    private static Mitigation mitigation(String contribution, String mitigated) {
        return new Mitigation("cause", Ratio.of(contribution), Ratio.of(mitigated));
    }
}
