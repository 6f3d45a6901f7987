package org.pmokit.core.role;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.pmokit.core.date.DateRange;
import org.pmokit.core.identifier.PersonId;
import org.pmokit.core.identifier.ProgrammeId;
import org.pmokit.core.identifier.ProjectId;

class SeparationOfDutiesTest {

    private static final ProgrammeId DIGITAL = ProgrammeId.of("DIG");
    private static final PersonId ANA = PersonId.of("j.silva");
    private static final RoleAssignment OWNER = RoleAssignment.of(DIGITAL, Role.SENIOR_RESPONSIBLE_OWNER, ANA);
    private static final RoleAssignment MANAGER = RoleAssignment.of(DIGITAL, Role.PROGRAMME_MANAGER, ANA);
    private static final RoleAssignment ASSURANCE = RoleAssignment.of(DIGITAL, Role.ASSURANCE, ANA);

    @Test
    void every_conflict_is_told_with_rule_and_both_assignments() {
        assertThat(SeparationOfDuties.standard().conflicts(List.of(OWNER, MANAGER, ASSURANCE)))
                .containsExactly(
                        new DutyConflict(SeparationOfDuties.ASSURANCE_IS_NOT_AUTHOR, MANAGER, ASSURANCE),
                        new DutyConflict(SeparationOfDuties.OWNER_IS_NOT_MANAGER, OWNER, MANAGER));
    }

    @Test
    void an_approver_does_not_approve_what_they_submit() {
        List<DutyConflict> found = SeparationOfDuties.standard()
                .conflicts(List.of(
                        RoleAssignment.of(DIGITAL, Role.SUBMITTER, ANA),
                        RoleAssignment.of(DIGITAL, Role.APPROVER, ANA)));

        assertThat(found).hasSize(1);
        assertThat(found.get(0).message())
                .startsWith("One person is submitter and approver of programme:DIG ")
                .endsWith("because nobody approves their own request.");
        assertThat(found.get(0).advice()).endsWith(".");
        assertThat(found.toString()).doesNotContain("j.silva");
    }

    @Test
    void different_people_components_or_times_are_no_conflict() {
        LocalDate day = LocalDate.of(2026, 1, 5);
        RoleAssignment later =
                MANAGER.toBuilder().period(DateRange.startingOn(day)).build();
        RoleAssignment earlier =
                OWNER.toBuilder().period(DateRange.endingOn(day.minusDays(1))).build();

        for (List<RoleAssignment> fine : List.of(
                List.of(OWNER, RoleAssignment.of(DIGITAL, Role.PROGRAMME_MANAGER, PersonId.of("other"))),
                List.of(OWNER, RoleAssignment.of(ProjectId.of("DIG"), Role.PROGRAMME_MANAGER, ANA)),
                List.of(earlier, later),
                List.of(
                        RoleAssignment.vacant(DIGITAL, Role.SENIOR_RESPONSIBLE_OWNER),
                        RoleAssignment.vacant(DIGITAL, Role.PROGRAMME_MANAGER)))) {
            assertThat(SeparationOfDuties.standard().conflicts(fine)).isEmpty();
        }
    }

    @Test
    void whether_the_office_may_run_the_project_is_for_the_organisation_to_say() {
        List<RoleAssignment> both = List.of(
                RoleAssignment.of(DIGITAL, Role.PROJECT_MANAGER, ANA),
                RoleAssignment.of(DIGITAL, Role.PROJECT_OFFICER, ANA));

        assertThat(SeparationOfDuties.standard().conflicts(both)).isEmpty();
        assertThat(SeparationOfDuties.standard()
                        .plus(SeparationOfDuties.OFFICE_IS_NOT_MANAGER)
                        .conflicts(both))
                .hasSize(1);
    }

    @Test
    void a_role_cannot_be_kept_apart_from_itself() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DutyRule("so", Set.of(Role.SPONSOR), Set.of(Role.SPONSOR)))
                .withMessageContaining("sponsor")
                .withMessageContaining("\nMaybe ");
    }
}
