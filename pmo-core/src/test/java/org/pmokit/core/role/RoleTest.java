package org.pmokit.core.role;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pmokit.core.date.DateRange;
import org.pmokit.core.identifier.PersonId;
import org.pmokit.core.identifier.ProjectId;

class RoleTest {

    private static final ProjectId PAYROLL = ProjectId.of("PAY");

    @Test
    void a_role_reads_as_words() {
        assertThat(Role.SENIOR_RESPONSIBLE_OWNER.title()).isEqualTo("senior responsible owner");
        assertThat(Role.SENIOR_RESPONSIBLE_OWNER).hasToString("senior-responsible-owner");
        assertThat(Role.of("project-manager")).isEqualTo(Role.PROJECT_MANAGER);
    }

    @Test
    void owners_sponsors_and_executives_are_accountable_and_managers_are_not() {
        assertThat(new Role[] {Role.SENIOR_RESPONSIBLE_OWNER, Role.SPONSOR, Role.BUSINESS_OWNER, Role.EXECUTIVE})
                .allMatch(Role::isAccountable);
        assertThat(new Role[] {
                    Role.PROGRAMME_MANAGER,
                    Role.PROJECT_MANAGER,
                    Role.HEAD_OF_OFFICE,
                    Role.PROJECT_SPECIALIST,
                    Role.PROJECT_OFFICER,
                    Role.of("benefits-owner")
                })
                .noneMatch(Role::isAccountable);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "Sponsor", "project manager", "project--manager", "project-", "7-of-nine", "é"})
    void a_role_is_lower_case_words_joined_by_hyphens(String code) {
        assertThatIllegalArgumentException().isThrownBy(() -> Role.of(code));
    }

    @Test
    void a_role_without_a_holder_is_vacant() {
        assertThat(RoleAssignment.vacant(PAYROLL, Role.SPONSOR).isVacant()).isTrue();
        assertThat(RoleAssignment.of(PAYROLL, Role.SPONSOR, PersonId.of("p1")).isVacant())
                .isFalse();
        assertThat(RoleAssignment.of(PAYROLL, Role.SPONSOR, PersonId.of("p1")).holder())
                .contains(PersonId.of("p1"));
    }

    @Test
    void an_assignment_is_in_force_for_its_period_and_always_without_one() {
        LocalDate first = LocalDate.of(2026, 1, 5);
        RoleAssignment always = RoleAssignment.vacant(PAYROLL, Role.SPONSOR);
        RoleAssignment later =
                always.toBuilder().period(DateRange.startingOn(first)).build();

        assertThat(always.isInForceOn(LocalDate.MIN)).isTrue();
        assertThat(later.isInForceOn(first)).isTrue();
        assertThat(later.isInForceOn(first.minusDays(1))).isFalse();
    }
}
