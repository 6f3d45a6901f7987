package org.pmokit.rules.catalog.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pmokit.rules.Samples.DIG;
import static org.pmokit.rules.Samples.TODAY;
import static org.pmokit.rules.Samples.measured;
import static org.pmokit.rules.Samples.owner;
import static org.pmokit.rules.Samples.reasons;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pmokit.core.PortfolioDraft;
import org.pmokit.core.date.DateRange;
import org.pmokit.core.delivery.Programme;
import org.pmokit.core.identifier.OfficeId;
import org.pmokit.core.identifier.ProgrammeId;
import org.pmokit.core.office.Office;
import org.pmokit.core.provenance.Gap;
import org.pmokit.core.role.Role;
import org.pmokit.core.role.RoleAssignment;
import org.pmokit.rules.evidence.Evidence;
import org.pmokit.rules.rag.Rag;
import org.pmokit.rules.verify.RuleVerifier;
import org.pmokit.rules.verify.RuleVerifier.Outcome;

class OfficeToOwnerTest {

    private static final OfficeId OFFICE = OfficeId.of("DIG-PO");
    private static final ProgrammeId NET = ProgrammeId.of("NET");
    private static final Role SRO = Role.SENIOR_RESPONSIBLE_OWNER;

    @Test
    void an_office_that_reports_to_no_owner_is_amber() {
        Evidence none = new Evidence.NoLineTo(OFFICE, SRO);

        on(office().build()).breaches(Rag.AMBER, none);
        on(office().reportsTo(Role.PROGRAMME_MANAGER, DIG).build()).breaches(Rag.AMBER, none);
        on(office().reportsTo(DIG).build(), owner(DIG)).breaches(Rag.AMBER, none);
    }

    @Test
    void an_owner_whose_role_is_vacant_is_red_and_measured_as_nobody_in_post() {
        Outcome outcome = on(office().reportsTo(SRO, DIG).build(), RoleAssignment.vacant(DIG, SRO));

        outcome.breaches(Rag.RED, new Evidence.Vacancy(DIG, SRO));
        assertThat(measured(outcome).value()).isZero();
    }

    @Test
    void an_owner_in_post_is_in_order() {
        Outcome outcome = on(office().reportsTo(SRO, DIG).build(), owner(DIG));

        outcome.isSatisfied();
        assertThat(measured(outcome).value()).isEqualByComparingTo("1");
    }

    @Test
    void one_owner_in_post_is_enough_whichever_line_comes_first() {
        on(office().reportsTo(SRO, NET).reportsTo(SRO, DIG).build(), owner(DIG), RoleAssignment.vacant(NET, SRO))
                .isSatisfied();
        on(office().reportsTo(SRO, DIG).reportsTo(SRO, NET).build(), owner(DIG), RoleAssignment.vacant(NET, SRO))
                .isSatisfied();
    }

    @Test
    void every_vacancy_is_told() {
        on(
                        office().reportsTo(SRO, NET).reportsTo(SRO, DIG).build(),
                        RoleAssignment.vacant(DIG, SRO),
                        RoleAssignment.vacant(NET, SRO))
                .breaches(Rag.RED, new Evidence.Vacancy(NET, SRO), new Evidence.Vacancy(DIG, SRO));
    }

    @Test
    void an_owner_of_whom_nothing_is_recorded_on_the_day_is_unknown() {
        RoleAssignment gone = owner(DIG).toBuilder()
                .period(DateRange.endingOn(TODAY.minusDays(1)))
                .build();

        on(office().reportsTo(SRO, DIG).build()).lacks("holder of the role senior responsible owner");
        on(office().reportsTo(SRO, DIG).build(), gone).lacks("holder of the role senior responsible owner");
    }

    @Test
    void a_recorded_gap_gives_the_reason() {
        PortfolioDraft draft = PortfolioDraft.named("Change")
                .add(Programme.builder()
                        .id(DIG)
                        .addGap(new Gap("senior-responsible-owner", "holder not seen"))
                        .build())
                .add(office().reportsTo(SRO, DIG).build());
        Outcome outcome = RuleVerifier.verify(OfficeToOwner.RULE)
                .given(draft.resolveOrThrow(), OFFICE)
                .asOf(TODAY);

        outcome.lacks("holder of the role senior responsible owner");
        assertThat(reasons(outcome)).containsExactly(Optional.of("holder not seen"));
    }

    @Test
    void it_is_asked_of_programme_offices_that_exist() {
        on(Office.projectOffice(OFFICE).temporaryFor(DIG).build()).doesNotApply();
        on(Office.portfolioOffice(OFFICE).permanentFor(DIG).build()).doesNotApply();
        on(office().period(DateRange.endingOn(TODAY.minusDays(1))).build()).doesNotApply();
    }

    @Test
    void a_house_may_set_another_limit() {
        given(office().build()).asOf(TODAY, OfficeToOwner.LEAST, "0").isSatisfied();
        given(office().reportsTo(SRO, DIG).build(), owner(DIG))
                .asOf(TODAY, OfficeToOwner.LEAST, "2")
                .breaches(Rag.AMBER, new Evidence.NoLineTo(OFFICE, SRO));
    }

    private static Outcome on(Office office, RoleAssignment... roles) {
        return given(office, roles).asOf(TODAY);
    }

    private static RuleVerifier.Given given(Office office, RoleAssignment... roles) {
        PortfolioDraft draft = PortfolioDraft.named("Change")
                .add(Programme.of(DIG, "Digital"))
                .add(Programme.of(NET, "Networks"))
                .add(office);
        for (RoleAssignment role : roles) {
            draft.add(role);
        }
        return RuleVerifier.verify(OfficeToOwner.RULE).given(draft.resolveOrThrow(), OFFICE);
    }

    private static Office.Builder office() {
        return Office.programmeOffice(OFFICE).temporaryFor(DIG);
    }
}
