package org.pmokit.core.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.pmokit.core.money.Money;
import org.pmokit.core.money.Ratio;
import org.pmokit.core.office.ControlStyle;
import org.pmokit.core.office.EngagementStyle;
import org.pmokit.core.office.OfficeType;
import org.pmokit.core.office.Permanence;

class RecommendationTest {

    @Test
    void a_large_organisation_at_risk_gets_hubs_and_control() {
        Recommendation found = recommend(calm().projects(120)
                .programmes(4)
                .divisions(3)
                .risk(Grade.HIGH)
                .regulation(Grade.HIGH)
                .predictability(Ratio.of("0.70")));

        assertThat(found.structure().certain()).contains(OfficeStructure.HUB_AND_SPOKE);
        assertThat(found.intensity().certain()).contains(PmoIntensity.CONTROL);
        assertThat(found.control()).contains(ControlStyle.CONTROLLING);
        assertThat(found.offices())
                .containsExactly(
                        permanent(OfficeType.ORGANISATION_PORTFOLIO_OFFICE, 1, Set.of()),
                        permanent(OfficeType.CENTRE_OF_EXCELLENCE, 1, Set.of()),
                        permanent(OfficeType.HUB_PORTFOLIO_OFFICE, 3, Set.of()),
                        new RecommendedOffice(OfficeType.PROGRAMME_OFFICE, Permanence.TEMPORARY, 4, Set.of()));
        assertThat(found.missing()).containsExactly(DesignFactor.VALUE_OF_THE_OFFICE);
    }

    @Test
    void a_dozen_projects_in_one_place_get_one_office() {
        Recommendation found = recommend(calm().projects(12).risk(Grade.HIGH));

        assertThat(found.structure().certain()).contains(OfficeStructure.CENTRAL);
        assertThat(found.intensity().certain()).contains(PmoIntensity.ADVISE);
        assertThat(found.offices())
                .containsExactly(permanent(
                        OfficeType.ORGANISATION_PORTFOLIO_OFFICE,
                        1,
                        Set.of(OfficeType.PROJECT_OFFICE, OfficeType.CENTRE_OF_EXCELLENCE)));
    }

    @Test
    void a_few_projects_get_roles_rather_than_an_office() {
        assertThat(recommend(calm().projects(6)).structure().certain()).contains(OfficeStructure.DECENTRALISED_VIRTUAL);
    }

    @Test
    void not_every_organisation_needs_an_office() {
        Recommendation few = recommend(calm().projects(4));
        Recommendation dear = recommend(
                calm().projects(200).annualBenefit(Money.of(100, "GBP")).annualCost(Money.of(100, "GBP")));
        Recommendation agile = recommend(calm().projects(40).agileShare(Ratio.of("0.80")));

        assertThat(few.isNoPmoJustified()).isTrue();
        assertThat(dear.isNoPmoJustified()).isTrue();
        assertThat(agile.isNoPmoJustified()).isTrue();
        assertThat(agile.control()).isEmpty();
        assertThat(agile.offices()).isEmpty();
        assertThat(recommend(calm().projects(40).agileShare(Ratio.of("0.79"))).isNoPmoJustified())
                .isFalse();
    }

    @Test
    void a_few_projects_that_go_wrong_need_support_all_the_same() {
        Recommendation found = recommend(calm().projects(3).risk(Grade.HIGH).predictability(Ratio.of("0.5")));

        assertThat(found.intensity().certain()).contains(PmoIntensity.SUPPORT);
        assertThat(found.structure().certain()).contains(OfficeStructure.DECENTRALISED_VIRTUAL);
    }

    @Test
    void what_is_not_known_widens_the_recommendation_and_is_named() {
        Recommendation nothing = recommend(Circumstances.builder());

        assertThat(nothing.structure())
                .isEqualTo(new Recommendation.Span<>(OfficeStructure.NO_PMO_JUSTIFIED, OfficeStructure.HUB_AND_SPOKE));
        assertThat(nothing.intensity())
                .isEqualTo(new Recommendation.Span<>(PmoIntensity.OBSERVE, PmoIntensity.CONTROL));
        assertThat(nothing.control()).isEmpty();
        assertThat(nothing.isNoPmoJustified()).isFalse();
        assertThat(nothing.offices()).isEmpty();
        assertThat(nothing.missing()).hasSize(10).doesNotContain(DesignFactor.INTENSITY);
    }

    @Test
    void it_says_why_in_lines() {
        assertThat(recommend(calm().projects(12)).asText()).isEqualTo("""
                        structure: central
                        intensity: observe
                        - value of the office: not known: the number of projects and the intensity decide instead
                        - projects: 12, against 5, 10, 20, 100: the office has people of its own
                        - divisions: 1, against 2: no division needs an office of its own
                        - programmes: 0: each programme may have an office as long as it lasts, under hubs
                        - agile share: 0, against 0.8: not agile throughout
                        - risk: low: gives 0 points
                        - regulation: low: gives 0 points
                        - predictability: 1, against 0.8, 0.6: gives 0 points
                        - satisfaction: 1, against 0.8, 0.6: gives 0 points
                        - escaped defects: low: gives 0 points
                        - intensity: 0 points, against 2, 4, 7: between observe and observe
                        """);
    }

    @Test
    void a_house_sets_its_own_thresholds_in_order() {
        DesignThresholds early = DesignThresholds.builder()
                .projectsForPmo(1)
                .projectsForOffice(2)
                .build();

        assertThat(calm().projects(2).build().recommend(early).structure().certain())
                .contains(OfficeStructure.CENTRAL);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DesignThresholds.builder().projectsForPmo(50).build())
                .withMessageContaining("not in order");
    }

    @Test
    void counts_are_not_negative() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Circumstances.builder().divisions(-1).build())
                .withMessage("There cannot be -1 divisions.\nMaybe leave out what is not known.");
    }

    @Test
    void control_is_the_only_intensity_that_controls() {
        assertThat(PmoIntensity.SUPPORT.style()).isEqualTo(ControlStyle.SUPPORTIVE);
        assertThat(PmoIntensity.CONTROL.style()).isEqualTo(ControlStyle.CONTROLLING);
        assertThat(PmoIntensity.OBSERVE.engagement()).isEqualTo(EngagementStyle.ADVISORY);
        assertThat(PmoIntensity.CONTROL.engagement()).isEqualTo(EngagementStyle.CONTROLLING);
    }

    private static RecommendedOffice permanent(OfficeType type, int number, Set<OfficeType> hosts) {
        return new RecommendedOffice(type, Permanence.PERMANENT, number, hosts);
    }

    private static Recommendation recommend(Circumstances.Builder circumstances) {
        return circumstances.build().recommend(DesignThresholds.HOUSE_DEFAULT);
    }

    private static Circumstances.Builder calm() {
        return Circumstances.builder()
                .programmes(0)
                .divisions(1)
                .risk(Grade.LOW)
                .regulation(Grade.LOW)
                .agileShare(Ratio.ZERO)
                .predictability(Ratio.ONE)
                .satisfaction(Ratio.ONE)
                .escapedDefects(Grade.LOW);
    }
}
