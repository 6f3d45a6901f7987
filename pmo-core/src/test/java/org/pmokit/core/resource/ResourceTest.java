package org.pmokit.core.resource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pmokit.core.Portfolio;
import org.pmokit.core.PortfolioDraft;
import org.pmokit.core.date.DateRange;
import org.pmokit.core.delivery.Project;
import org.pmokit.core.identifier.BoardId;
import org.pmokit.core.identifier.PersonId;
import org.pmokit.core.identifier.ProjectId;
import org.pmokit.core.identifier.ResourceId;
import org.pmokit.core.identifier.TeamId;
import org.pmokit.core.identifier.UnitId;
import org.pmokit.core.problem.Problem;
import org.pmokit.core.role.Role;

class ResourceTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final ProjectId PAYROLL = ProjectId.of("PAY");
    private static final ResourceId ANALYST = ResourceId.of("RES-1");
    private static final Resource FULL_TIME = Resource.fullTime(ANALYST, PersonId.of("j.silva"));

    @Test
    void a_portfolio_finds_what_a_component_takes_up_and_when_a_resource_is_away() {
        Allocation booked = Allocation.committed(PAYROLL, ANALYST, "0.6", DateRange.startingOn(MONDAY));
        Absence away = Absence.of(ANALYST, MONDAY, MONDAY.plusDays(4));
        Portfolio portfolio = PortfolioDraft.named("Change")
                .add(Project.of(PAYROLL, "Payroll"))
                .add(FULL_TIME)
                .add(booked)
                .add(away)
                .resolveOrThrow();

        assertThat(portfolio.entry(ANALYST)).contains(FULL_TIME);
        assertThat(portfolio.about(PAYROLL, Allocation.class)).containsExactly(booked);
        assertThat(portfolio.about(ANALYST, Absence.class)).containsExactly(away);
    }

    @Test
    void every_reference_that_leads_nowhere_is_told_with_its_path() {
        List<Problem> problems = PortfolioDraft.named("Change")
                .add(Resource.builder()
                        .id(ANALYST)
                        .kind(ResourceKind.PERSON)
                        .team(TeamId.of("T"))
                        .unit(UnitId.of("U"))
                        .build())
                .add(Allocation.requested(PAYROLL, Role.PROJECT_MANAGER, "1", DateRange.startingOn(MONDAY)))
                .add(ChangeCapacity.of(UnitId.of("U"), 10))
                .resolve()
                .getError()
                .asJava();

        assertThat(problems)
                .extracting(Problem::path)
                .containsExactlyInAnyOrder(
                        "resources[RES-1].team",
                        "resources[RES-1].unit",
                        "allocations[PAY,project-manager,2026-03-02 to ..].component",
                        "changeCapacities[U,.. to ..].group");
    }

    @Test
    void a_board_takes_up_nobody() {
        List<Problem> problems = PortfolioDraft.named("Change")
                .add(Allocation.requested(BoardId.of("B"), Role.SPONSOR, "1", DateRange.ALWAYS))
                .resolve()
                .getError()
                .asJava();

        assertThat(problems).hasSize(1);
        assertThat(problems.get(0).path()).endsWith(".component");
    }

    @Test
    void what_was_told_later_is_not_known_before() {
        Allocation told = Allocation.committed(PAYROLL, ANALYST, "0.6", DateRange.ALWAYS).toBuilder()
                .recordedOn(MONDAY)
                .build();
        Portfolio portfolio = PortfolioDraft.named("Change")
                .statusDate(MONDAY)
                .add(Project.of(PAYROLL, "Payroll"))
                .add(FULL_TIME)
                .add(told)
                .resolveOrThrow();

        assertThat(portfolio.knownOn(MONDAY.minusDays(1)).all(Allocation.class)).isEmpty();
        assertThat(portfolio.knownOn(MONDAY).all(Allocation.class)).containsExactly(told);
    }

    @Test
    void equal_amounts_are_equal_however_they_were_written() {
        assertThat(Allocation.committed(PAYROLL, ANALYST, "0.60", DateRange.ALWAYS))
                .isEqualTo(Allocation.committed(PAYROLL, ANALYST, "0.6", DateRange.ALWAYS));
        assertThat(FULL_TIME.toBuilder().capacity(new BigDecimal("1.0")).build())
                .isEqualTo(FULL_TIME);
        assertThat(CapacityPeriod.ofUnits(MONDAY, MONDAY, "2.50"))
                .isEqualTo(CapacityPeriod.ofUnits(MONDAY, MONDAY, "2.5"));
    }

    @Test
    void no_text_of_a_resource_says_who_it_is() {
        assertThat(FULL_TIME.toString()).doesNotContain("silva");
    }

    @Test
    void a_machine_is_no_person() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> FULL_TIME.toBuilder().kind(ResourceKind.EQUIPMENT).build())
                .withMessage("Resource RES-1 of kind equipment is said to be a person.\nMaybe its kind is \"person\".");
    }

    @Test
    void an_amount_is_told_once_and_is_not_negative() {
        Allocation.Builder nothing = Allocation.builder().component(PAYROLL).resource(ANALYST);
        assertThatIllegalArgumentException()
                .isThrownBy(nothing::build)
                .withMessage("The allocation of RES-1 to project:PAY is not told.\nMaybe write either units or hours.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Allocation.committed(PAYROLL, ANALYST, "0.6", DateRange.ALWAYS).toBuilder()
                        .hours(BigDecimal.TEN)
                        .build())
                .withMessageContaining("is told twice");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Allocation.committed(PAYROLL, ANALYST, "-0.1", DateRange.ALWAYS))
                .withMessageContaining("cannot be -0.1.\nMaybe count from 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        FULL_TIME.toBuilder().capacity(new BigDecimal("1e9")).build())
                .withMessageContaining("cannot be 1000000000.");
    }

    @Test
    void an_allocation_says_of_what() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Allocation.builder()
                        .component(PAYROLL)
                        .units(BigDecimal.ONE)
                        .build())
                .withMessage("An allocation to project:PAY does not say of what.\n"
                        + "Maybe name a resource, a team, a role or a skill.");
    }

    @Test
    void hours_need_days_to_be_spread_over() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new CapacityPeriod(DateRange.startingOn(MONDAY), Optional.empty(), Optional.of(BigDecimal.TEN)))
                .withMessageContaining("is told in hours and has no end.\nMaybe ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Allocation.committed(PAYROLL, ANALYST, "1", DateRange.of(MONDAY, MONDAY)))
                .withMessageContaining("has a period without a day");
    }
}
