package org.pmokit.core.raci;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.pmokit.core.raci.RaciCode.ACCOUNTABLE;
import static org.pmokit.core.raci.RaciCode.CONSULTED;
import static org.pmokit.core.raci.RaciCode.RESPONSIBLE;
import static org.pmokit.core.raci.RaciCode.SUPPORTS;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pmokit.core.date.DateRange;
import org.pmokit.core.identifier.PersonId;
import org.pmokit.core.identifier.ProjectId;
import org.pmokit.core.problem.Severity;
import org.pmokit.core.role.Role;
import org.pmokit.core.role.RoleAssignment;

class RaciTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 5);
    private static final ProjectId PAYROLL = ProjectId.of("PAY");
    private static final Role GOVERNANCE_BODY = Role.of("appropriate-governance-body");
    private static final Role STEERING_COMMITTEE = Role.of("project-steering-committee");
    private static final Role PROJECT_OWNER = Role.of("project-owner");
    private static final Role BUSINESS_MANAGER = Role.of("business-manager");
    private static final Role BUSINESS_GROUP = Role.of("business-implementation-group");
    private static final Role SOLUTION_PROVIDER = Role.of("solution-provider");
    private static final Role CORE_TEAM = Role.of("project-core-team");
    private static final Role MANAGER = Role.PROJECT_MANAGER;

    private static final RaciActivity RISKS = RaciActivity.delivery("Manage Risks");
    private static final RaciActivity QUALITY = RaciActivity.control("Manage Quality");
    private static final RaciActivity SCHEDULE = RaciActivity.control("Control Schedule/Cost");

    /** Rows of the public Open PM2 guide. */
    private static final RaciMatrix OPEN_PM2 = RaciMatrix.builder()
            .assign(RISKS, GOVERNANCE_BODY, "I")
            .assign(RISKS, STEERING_COMMITTEE, "C")
            .assign(RISKS, PROJECT_OWNER, "A")
            .assign(RISKS, BUSINESS_MANAGER, "S/C")
            .assign(RISKS, BUSINESS_GROUP, "C")
            .assign(RISKS, SOLUTION_PROVIDER, "I")
            .assign(RISKS, MANAGER, "R")
            .assign(RISKS, CORE_TEAM, "C")
            .assign(QUALITY, SOLUTION_PROVIDER, "A")
            .assign(QUALITY, MANAGER, "R")
            .assign(SCHEDULE, PROJECT_OWNER, "A")
            .assign(SCHEDULE, MANAGER, "R")
            .build();

    @Test
    void the_open_pm2_rows_are_in_order() {
        assertThat(RaciReview.houseDefaults().findings(OPEN_PM2)).isEmpty();
        assertThat(OPEN_PM2.codes(RISKS, BUSINESS_MANAGER)).containsExactly(SUPPORTS, CONSULTED);
        assertThat(OPEN_PM2.having(RISKS, CONSULTED))
                .containsExactly(STEERING_COMMITTEE, BUSINESS_MANAGER, BUSINESS_GROUP, CORE_TEAM);
        assertThat(OPEN_PM2.activities()).containsExactly(RISKS, QUALITY, SCHEDULE);
        assertThat(OPEN_PM2.roles()).hasSize(8);
    }

    @Test
    void a_matrix_reads_as_rows() {
        assertThat(OPEN_PM2.toString())
                .startsWith("Manage Risks: appropriate-governance-body=I, ")
                .contains("business-manager=S/C")
                .endsWith("\nControl Schedule/Cost: project-owner=A, project-manager=R");
        assertThat(OPEN_PM2.toBuilder().build()).isEqualTo(OPEN_PM2).hasSameHashCodeAs(OPEN_PM2);
        assertThat(OPEN_PM2).isNotEqualTo(RaciMatrix.planningDefault()).isNotEqualTo("text");
    }

    @ParameterizedTest
    @CsvSource({"S/C,S/C", "c/s,S/C", "AR,R/A", "' a , r ',R/A", "R + I,R/I", "-,''", "'',''", "A/A,A"})
    void combined_letters_are_a_set(String cell, String codes) {
        assertThat(RaciCode.format(RaciCode.parse(cell))).isEqualTo(codes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"X", "R/X", "Responsible", "1"})
    void other_letters_are_refused(String cell) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RaciCode.parse(cell))
                .withMessage(
                        "\"" + cell + "\" is not made of R, A, S, C and I.\nMaybe write a combination like \"S/C\".");
    }

    @Test
    void planning_belongs_to_the_project_manager_and_the_office_supports() {
        RaciMatrix planning = RaciMatrix.planningDefault();
        RaciActivity row = planning.activities().get(0);

        assertThat(planning.codes(row, MANAGER)).containsExactly(RESPONSIBLE, ACCOUNTABLE);
        assertThat(planning.having(row, SUPPORTS)).containsExactly(Role.PROJECT_SPECIALIST, Role.PROJECT_OFFICER);
        assertThat(RaciReview.houseDefaults().findings(planning)).isEmpty();
    }

    @Test
    void two_who_answer_are_found() {
        RaciFinding finding = only(OPEN_PM2.toBuilder().assign(QUALITY, PROJECT_OWNER, "A"));

        assertThat(finding.check()).isEqualTo(RaciCheck.RC1);
        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(finding.activity()).contains(QUALITY);
        assertThat(finding.roles()).containsExactly(SOLUTION_PROVIDER, PROJECT_OWNER);
        assertThat(finding.message())
                .isEqualTo("2 roles answer for \"Manage Quality\": solution-provider, project-owner.");
        assertThat(finding.advice()).isEqualTo("give A to exactly one role.");
    }

    @Test
    void an_empty_row_has_nobody_who_answers_and_nobody_who_works() {
        assertThat(checks(RaciMatrix.builder().activity(RISKS))).containsExactly(RaciCheck.RC1, RaciCheck.RC2);
    }

    @Test
    void a_row_of_talk_is_found() {
        assertThat(checks(RaciMatrix.builder().assign(RISKS, MANAGER, "C").assign(RISKS, CORE_TEAM, "I")))
                .containsExactly(RaciCheck.RC1, RaciCheck.RC2, RaciCheck.RC5);
        assertThat(checks(RaciMatrix.builder().assign(RISKS, MANAGER, "S"))).doesNotContain(RaciCheck.RC5);
    }

    @Test
    void a_fifth_consulted_role_slows_decisions_and_the_limit_can_be_set() {
        RaciMatrix.Builder five = OPEN_PM2.toBuilder().assign(RISKS, SOLUTION_PROVIDER, "C");

        assertThat(only(five).check()).isEqualTo(RaciCheck.RC6);
        assertThat(only(five).severity()).isEqualTo(Severity.NOTICE);
        assertThat(RaciReview.builder().mostConsulted(5).build().findings(five.build()))
                .isEmpty();
    }

    @Test
    void whoever_answers_stands_no_lower_than_whoever_works() {
        RaciReview ranked = RaciReview.builder()
                .putRank(PROJECT_OWNER, 1)
                .putRank(MANAGER, 2)
                .build();
        RaciMatrix inverted = RaciMatrix.builder()
                .assign(SCHEDULE, PROJECT_OWNER, "R")
                .assign(SCHEDULE, MANAGER, "A")
                .build();

        assertThat(ranked.findings(inverted)).extracting(RaciFinding::check).containsExactly(RaciCheck.RC7);
        assertThat(ranked.findings(OPEN_PM2)).isEmpty();
        assertThat(RaciReview.houseDefaults().findings(inverted)).isEmpty();
    }

    @Test
    void approving_ones_own_work_is_found_in_controls_only() {
        assertThat(checks(RaciMatrix.builder().assign(QUALITY, MANAGER, "A/R"))).containsExactly(RaciCheck.RC8);
        assertThat(checks(RaciMatrix.builder().assign(RISKS, MANAGER, "A/R"))).isEmpty();
    }

    @Test
    void a_role_that_nobody_holds_that_day_cannot_work() {
        RoleAssignment manager = RoleAssignment.of(PAYROLL, MANAGER, PersonId.of("p1"));
        RaciMatrix matrix = RaciMatrix.builder().assign(RISKS, MANAGER, "A/R").build();
        RaciReview review = RaciReview.houseDefaults();

        assertThat(review.findings(matrix, List.of(manager), DAY)).isEmpty();
        assertThat(review.findings(matrix, List.of(RoleAssignment.vacant(PAYROLL, MANAGER)), DAY))
                .extracting(RaciFinding::check)
                .containsExactly(RaciCheck.RC4);
        assertThat(review.findings(
                        matrix,
                        List.of(manager.toBuilder()
                                .period(DateRange.startingOn(DAY.plusDays(1)))
                                .build()),
                        DAY))
                .extracting(RaciFinding::roles)
                .containsExactly(Set.of(MANAGER));
    }

    @Test
    void an_eighth_accountability_is_too_much_for_one_person_across_roles() {
        RaciMatrix.Builder eight = RaciMatrix.builder();
        for (int row = 1; row <= 8; row++) {
            eight.assign(RaciActivity.delivery("Activity " + row), row < 5 ? MANAGER : PROJECT_OWNER, "A/R");
        }
        List<RoleAssignment> both = List.of(
                RoleAssignment.of(PAYROLL, MANAGER, PersonId.of("j.silva")),
                RoleAssignment.of(PAYROLL, PROJECT_OWNER, PersonId.of("j.silva")));
        List<RaciFinding> found = RaciReview.houseDefaults().findings(eight.build(), both, DAY);

        assertThat(found).hasSize(1);
        assertThat(found.get(0).check()).isEqualTo(RaciCheck.RC3);
        assertThat(found.get(0).person()).contains(PersonId.of("j.silva"));
        assertThat(found.get(0).roles()).containsExactly(MANAGER, PROJECT_OWNER);
        assertThat(found.get(0).toString()).doesNotContain("j.silva");
        assertThat(RaciReview.builder().mostAccountabilities(8).build().findings(eight.build(), both, DAY))
                .isEmpty();
    }

    @Test
    void an_empty_cell_takes_a_role_out() {
        RaciMatrix without =
                OPEN_PM2.toBuilder().assign(QUALITY, SOLUTION_PROVIDER, "").build();

        assertThat(without.codes(QUALITY, SOLUTION_PROVIDER)).isEmpty();
        assertThat(without.codes(RaciActivity.delivery("unheard of"), MANAGER)).isEmpty();
    }

    @Test
    void what_makes_no_sense_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> RaciActivity.delivery(" "));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OPEN_PM2.toBuilder().activity(RaciActivity.control("Manage Risks")))
                .withMessageContaining("both of delivery and of control");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RaciReview.builder().mostAccountabilities(0).build());
        assertThat(RaciCheck.values())
                .allSatisfy(check -> assertThat(check.title()).isNotBlank());
    }

    private static List<RaciCheck> checks(RaciMatrix.Builder matrix) {
        return RaciReview.houseDefaults().findings(matrix.build()).stream()
                .map(RaciFinding::check)
                .toList();
    }

    private static RaciFinding only(RaciMatrix.Builder matrix) {
        List<RaciFinding> found = RaciReview.houseDefaults().findings(matrix.build());
        assertThat(found).hasSize(1);
        return found.get(0);
    }
}
