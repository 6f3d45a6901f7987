package org.pmokit.core.stakeholder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pmokit.core.Portfolio;
import org.pmokit.core.PortfolioDraft;
import org.pmokit.core.delivery.Project;
import org.pmokit.core.identifier.ActionId;
import org.pmokit.core.identifier.ProjectId;
import org.pmokit.core.identifier.StakeholderId;
import org.pmokit.core.identifier.UnitId;
import org.pmokit.core.problem.Problem;

class StakeholderTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 5);
    private static final ProjectId PAYROLL = ProjectId.of("PAY");
    private static final PowerInterestGrid HOUSE = PowerInterestGrid.HOUSE_DEFAULT;

    @Test
    void power_and_interest_say_what_to_do() {
        assertThat(HOUSE.strategyFor(marked(5, 4))).contains(EngagementStrategy.MANAGE_CLOSELY);
        assertThat(HOUSE.strategyFor(marked(4, 3))).contains(EngagementStrategy.KEEP_SATISFIED);
        assertThat(HOUSE.strategyFor(marked(3, 4))).contains(EngagementStrategy.KEEP_INFORMED);
        assertThat(HOUSE.strategyFor(marked(1, 1))).contains(EngagementStrategy.MONITOR);
        assertThat(new PowerInterestGrid(3, 3, "board").strategyFor(marked(3, 3)))
                .contains(EngagementStrategy.MANAGE_CLOSELY);
    }

    @Test
    void without_a_mark_the_quadrant_is_unknown() {
        assertThat(HOUSE.strategyFor(group("A").interest(5).build())).isEmpty();
        assertThat(HOUSE.strategyFor(group("A").influence(5).build())).isEmpty();
        assertThat(HOUSE.hasPower(group("A").influence(5).build())).contains(true);
        assertThat(HOUSE.source()).isEqualTo("house default");
    }

    @Test
    void the_gap_of_engagement_is_counted_in_steps_of_the_scale() {
        Stakeholder resisting = group("A")
                .engagement(EngagementLevel.RESISTANT)
                .targetEngagement(EngagementLevel.SUPPORTIVE)
                .build();

        assertThat(resisting.engagementGap()).contains(2);
        assertThat(EngagementLevel.LEADING.stepsTo(EngagementLevel.NEUTRAL)).isEqualTo(-2);
        assertThat(group("A").engagement(EngagementLevel.NEUTRAL).build().engagementGap())
                .isEmpty();
    }

    @Test
    void marks_outside_the_scale_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> marked(6, 1))
                .withMessage("Stakeholder A has a mark of 6 for interest or influence.\n"
                        + "Maybe use 1 for the least and 5 for the most.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PowerInterestGrid(0, 4, "board"))
                .withMessageContaining("from 0 ")
                .withMessageContaining("\nMaybe ");
    }

    @Test
    void customers_press_analysts_and_partners_stand_outside() {
        assertThat(List.of(
                        StakeholderKind.CUSTOMERS,
                        StakeholderKind.PRESS,
                        StakeholderKind.ANALYSTS,
                        StakeholderKind.PARTNERS,
                        StakeholderKind.SUPPLIERS,
                        StakeholderKind.REGULATORS))
                .allMatch(StakeholderKind::isExternal);
        assertThat(List.of(StakeholderKind.LEADERSHIP, StakeholderKind.STAFF, StakeholderKind.DEPARTMENTS))
                .noneMatch(StakeholderKind::isExternal);
    }

    @Test
    void a_later_assessment_is_not_known_before() {
        Stakeholder assessed = group("A")
                .interest(3)
                .influence(4)
                .engagement(EngagementLevel.NEUTRAL)
                .assessedOn(DAY)
                .build();

        assertThat(assessed.knownOn(DAY)).isSameAs(assessed);
        assertThat(assessed.knownOn(DAY.minusDays(1))).isEqualTo(group("A").build());
    }

    @Test
    void a_portfolio_keeps_stakeholders_and_says_what_leads_nowhere() {
        PortfolioDraft draft = PortfolioDraft.named("Test")
                .statusDate(DAY)
                .add(Project.of(PAYROLL, "Payroll"))
                .add(group("A").component(PAYROLL).identifiedOn(DAY).build())
                .add(group("B")
                        .unit(UnitId.of("HR"))
                        .addAction(ActionId.of("X"))
                        .build());

        assertThat(problems(draft))
                .extracting(Problem::path)
                .containsExactly("stakeholders[B].unit", "stakeholders[B].actions");

        Portfolio portfolio = draft.remove(StakeholderId.of("B")).resolveOrThrow();
        assertThat(portfolio.about(PAYROLL, Stakeholder.class)).hasSize(1);
        assertThat(portfolio.knownOn(DAY.minusDays(1)).all(Stakeholder.class)).isEmpty();
    }

    private static List<Problem> problems(PortfolioDraft draft) {
        return draft.resolve().getError().asJava();
    }

    private static Stakeholder marked(int influence, int interest) {
        return group("A").influence(influence).interest(interest).build();
    }

    private static Stakeholder.Builder group(String id) {
        return Stakeholder.builder().id(StakeholderId.of(id)).title("call centre agents");
    }
}
