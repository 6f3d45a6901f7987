package org.pmokit.rules.catalog.governance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pmokit.rules.Samples.PAY;
import static org.pmokit.rules.Samples.SILVA;
import static org.pmokit.rules.Samples.TODAY;
import static org.pmokit.rules.Samples.draft;
import static org.pmokit.rules.Samples.measured;
import static org.pmokit.rules.Samples.owner;
import static org.pmokit.rules.Samples.payroll;

import org.junit.jupiter.api.Test;
import org.pmokit.core.Portfolio;
import org.pmokit.core.PortfolioDraft;
import org.pmokit.core.date.DateRange;
import org.pmokit.core.delivery.ProjectStatus;
import org.pmokit.core.role.Role;
import org.pmokit.core.role.RoleAssignment;
import org.pmokit.rules.evidence.Evidence;
import org.pmokit.rules.rag.Rag;
import org.pmokit.rules.verify.RuleVerifier;
import org.pmokit.rules.verify.RuleVerifier.Outcome;

class VacantRoleTest {

    @Test
    void a_vacant_role_is_amber_and_a_vacant_accountable_one_red() {
        on(RoleAssignment.vacant(PAY, Role.PROJECT_MANAGER)).breaches(Rag.AMBER, vacancy(Role.PROJECT_MANAGER));
        on(RoleAssignment.vacant(PAY, Role.SENIOR_RESPONSIBLE_OWNER))
                .breaches(Rag.RED, vacancy(Role.SENIOR_RESPONSIBLE_OWNER));
    }

    @Test
    void every_vacancy_is_told_once_beside_the_number_of_roles() {
        Outcome outcome = on(
                RoleAssignment.vacant(PAY, Role.PROJECT_MANAGER),
                RoleAssignment.vacant(PAY, Role.PROJECT_MANAGER),
                owner(PAY),
                RoleAssignment.vacant(PAY, Role.PROJECT_OFFICER));

        outcome.breaches(Rag.AMBER, vacancy(Role.PROJECT_MANAGER), vacancy(Role.PROJECT_OFFICER));
        assertThat(measured(outcome).numerator().orElseThrow()).isEqualByComparingTo("2");
        assertThat(measured(outcome).denominator().orElseThrow()).isEqualByComparingTo("3");
    }

    @Test
    void a_role_that_somebody_holds_is_in_order() {
        on(owner(PAY)).isSatisfied();
        on(RoleAssignment.vacant(PAY, Role.PROJECT_MANAGER), RoleAssignment.of(PAY, Role.PROJECT_MANAGER, SILVA))
                .isSatisfied();
    }

    @Test
    void a_role_whose_last_holder_has_left_is_vacant_from_the_day_after() {
        on(held(DateRange.endingOn(TODAY))).isSatisfied();
        on(held(DateRange.endingOn(TODAY.minusDays(1)))).breaches(Rag.AMBER, vacancy(Role.PROJECT_MANAGER));
        on(held(DateRange.endingOn(TODAY.minusDays(1))), held(DateRange.startingOn(TODAY)))
                .isSatisfied();
    }

    @Test
    void it_is_not_asked_where_no_role_has_been_set_up_yet() {
        on().doesNotApply();
        on(held(DateRange.startingOn(TODAY.plusDays(1)))).doesNotApply();
    }

    @Test
    void it_is_not_asked_of_what_has_ended() {
        Portfolio ended = draft(
                        payroll().declaredStatus(ProjectStatus.COMPLETED).build())
                .add(RoleAssignment.vacant(PAY, Role.PROJECT_MANAGER))
                .resolveOrThrow();

        RuleVerifier.verify(VacantRole.RULE).given(ended, PAY).asOf(TODAY).doesNotApply();
    }

    @Test
    void a_house_may_set_another_limit() {
        given(RoleAssignment.vacant(PAY, Role.PROJECT_MANAGER))
                .asOf(TODAY, VacantRole.COUNT, "1")
                .isSatisfied();
        given(RoleAssignment.vacant(PAY, Role.PROJECT_MANAGER), RoleAssignment.vacant(PAY, Role.PROJECT_OFFICER))
                .asOf(TODAY, VacantRole.COUNT, "1")
                .breaches(Rag.AMBER, vacancy(Role.PROJECT_MANAGER), vacancy(Role.PROJECT_OFFICER));
    }

    private static Outcome on(RoleAssignment... roles) {
        return given(roles).asOf(TODAY);
    }

    private static RuleVerifier.Given given(RoleAssignment... roles) {
        PortfolioDraft draft = draft(payroll().build());
        for (RoleAssignment role : roles) {
            draft.add(role);
        }
        return RuleVerifier.verify(VacantRole.RULE).given(draft.resolveOrThrow(), PAY);
    }

    private static RoleAssignment held(DateRange period) {
        return RoleAssignment.of(PAY, Role.PROJECT_MANAGER, SILVA).toBuilder()
                .period(period)
                .build();
    }

    private static Evidence vacancy(Role role) {
        return new Evidence.Vacancy(PAY, role);
    }
}
