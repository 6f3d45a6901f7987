package org.pmokit.core.risk;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.pmokit.core.Portfolios;
import org.pmokit.core.money.Ratio;

@Portfolios.Generated
class RiskScaleProperties {

    private static final RiskScale SCALE = RiskScale.HOUSE_DEFAULT;

    @Property
    void a_likelier_or_graver_risk_never_scores_less(
            @ForAll Ratio probability,
            @ForAll Ratio higher,
            @ForAll @IntRange(min = 0, max = 4) int impact,
            @ForAll @IntRange(min = 0, max = 4) int graver) {
        RiskScore score = SCALE.score(probability, SCALE.impacts().get(impact));
        RiskScore other = SCALE.score(
                higher.isMoreThan(probability) ? higher : probability,
                SCALE.impacts().get(Math.max(impact, graver)));

        assertThat(other.value().compareTo(score.value())).isNotNegative();
        assertThat(place(other)).isGreaterThanOrEqualTo(place(score));
    }

    private static int place(RiskScore score) {
        return SCALE.bands().indexOf(score.band());
    }
}
