package org.pmokit.rules.catalog.governance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pmokit.rules.Samples.PAY;
import static org.pmokit.rules.Samples.REC;
import static org.pmokit.rules.Samples.SILVA;
import static org.pmokit.rules.Samples.TODAY;
import static org.pmokit.rules.Samples.draft;
import static org.pmokit.rules.Samples.id;
import static org.pmokit.rules.Samples.measured;
import static org.pmokit.rules.Samples.payroll;
import static org.pmokit.rules.Samples.reasons;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pmokit.core.PortfolioDraft;
import org.pmokit.core.date.DateRange;
import org.pmokit.core.delivery.ProjectStatus;
import org.pmokit.core.provenance.Gap;
import org.pmokit.core.role.Role;
import org.pmokit.core.role.RoleAssignment;
import org.pmokit.rules.evidence.Evidence;
import org.pmokit.rules.rag.Rag;
import org.pmokit.rules.verify.RuleVerifier;
import org.pmokit.rules.verify.RuleVerifier.Outcome;

class AccountableOwnerTest {

    private static final Evidence NOBODY = new Evidence.MissingRole(
            PAY, List.of(Role.SENIOR_RESPONSIBLE_OWNER, Role.EXECUTIVE, Role.SPONSOR, Role.BUSINESS_OWNER));

    @Test
    void it_is_amber_where_others_have_an_owner_on_record_and_this_one_has_not() {
        on(others()).breaches(Rag.AMBER, NOBODY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"senior-responsible-owner", "executive", "sponsor", "business-owner"})
    void one_accountable_role_is_enough(String role) {
        Outcome outcome = on(others().add(RoleAssignment.of(PAY, Role.of(role), SILVA)));

        outcome.isSatisfied();
        assertThat(measured(outcome).value()).isEqualByComparingTo("1");
    }

    @Test
    void a_manager_does_not_answer_for_the_outcome() {
        on(others().add(RoleAssignment.of(PAY, Role.PROJECT_MANAGER, SILVA))).breaches(Rag.AMBER, NOBODY);
    }

    @Test
    void a_vacant_role_is_no_owner() {
        on(draft(payroll().build()).add(RoleAssignment.vacant(PAY, Role.SENIOR_RESPONSIBLE_OWNER)))
                .breaches(Rag.AMBER, NOBODY);
    }

    @Test
    void an_owner_who_has_left_or_not_yet_come_is_none() {
        on(others().add(owner(DateRange.endingOn(TODAY.minusDays(1))))).breaches(Rag.AMBER, NOBODY);
        on(others().add(owner(DateRange.startingOn(TODAY.plusDays(1))))).breaches(Rag.AMBER, NOBODY);
        on(others().add(owner(DateRange.ofClosed(TODAY, TODAY)))).isSatisfied();
    }

    @Test
    void where_no_owner_is_on_record_anywhere_it_is_unknown() {
        Outcome outcome =
                on(draft(payroll().build(), id("REC")).add(RoleAssignment.of(REC, Role.PROJECT_MANAGER, SILVA)));

        outcome.lacks("record of accountable owners");
        assertThat(reasons(outcome)).containsExactly(Optional.empty());
    }

    @Test
    void a_recorded_gap_makes_it_unknown_with_its_reason() {
        Outcome outcome = on(draft(
                        payroll()
                                .addGap(new Gap("senior-responsible-owner", "name withheld"))
                                .build(),
                        id("REC"))
                .add(owner(REC)));

        outcome.lacks("record of accountable owners");
        assertThat(reasons(outcome)).containsExactly(Optional.of("name withheld"));
    }

    @Test
    void it_is_not_asked_of_what_has_ended() {
        on(draft(payroll().declaredStatus(ProjectStatus.COMPLETED).build(), id("REC"))
                        .add(owner(REC)))
                .doesNotApply();
    }

    @Test
    void a_house_may_set_another_limit() {
        RuleVerifier.Given given = RuleVerifier.verify(AccountableOwner.RULE)
                .given(others().add(owner(PAY)).resolveOrThrow(), PAY);

        given.asOf(TODAY, AccountableOwner.LEAST, "2").breaches(Rag.AMBER, NOBODY);
        given.asOf(TODAY, AccountableOwner.LEAST, "1").isSatisfied();
    }

    private static Outcome on(PortfolioDraft draft) {
        return RuleVerifier.verify(AccountableOwner.RULE)
                .given(draft.resolveOrThrow(), PAY)
                .asOf(TODAY);
    }

    private static PortfolioDraft others() {
        return draft(payroll().build(), id("REC")).add(owner(REC));
    }

    private static RoleAssignment owner(DateRange period) {
        return RoleAssignment.builder()
                .component(PAY)
                .role(Role.SENIOR_RESPONSIBLE_OWNER)
                .holder(SILVA)
                .period(period)
                .build();
    }

    private static RoleAssignment owner(org.pmokit.core.identifier.ComponentRef on) {
        return org.pmokit.rules.Samples.owner(on);
    }
}
