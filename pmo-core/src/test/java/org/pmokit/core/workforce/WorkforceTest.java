package org.pmokit.core.workforce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pmokit.core.Portfolio;
import org.pmokit.core.PortfolioDraft;
import org.pmokit.core.date.DateRange;
import org.pmokit.core.delivery.Programme;
import org.pmokit.core.delivery.Project;
import org.pmokit.core.identifier.BoardId;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.identifier.CourseId;
import org.pmokit.core.identifier.OfficeId;
import org.pmokit.core.identifier.PersonId;
import org.pmokit.core.identifier.ProgrammeId;
import org.pmokit.core.identifier.ProjectId;
import org.pmokit.core.money.Money;
import org.pmokit.core.money.Ratio;
import org.pmokit.core.office.Office;
import org.pmokit.core.organisation.Board;
import org.pmokit.core.profile.RoleCatalogue;
import org.pmokit.core.raci.RaciAssignment;
import org.pmokit.core.raci.RaciCheck;
import org.pmokit.core.raci.RaciReview;
import org.pmokit.core.register.Recorded;
import org.pmokit.core.role.DutyConflict;
import org.pmokit.core.role.Role;
import org.pmokit.core.role.RoleAssignment;
import org.pmokit.core.role.RoleBriefing;
import org.pmokit.core.role.SeparationOfDuties;
import org.pmokit.core.skill.CourseApproval;
import org.pmokit.core.skill.Proficiency;
import org.pmokit.core.skill.RoleRequirement;
import org.pmokit.core.skill.Skill;
import org.pmokit.core.skill.SkillAssessment;
import org.pmokit.core.skill.SkillCheck;
import org.pmokit.core.skill.SkillFinding;
import org.pmokit.core.skill.SkillRaise;
import org.pmokit.core.skill.SkillRequirement;
import org.pmokit.core.skill.TrainingCourse;

class WorkforceTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 5);
    private static final ProgrammeId DIGITAL = ProgrammeId.of("DIG");
    private static final ProjectId PAYROLL = ProjectId.of("PAY");
    private static final ProjectId RECRUITING = ProjectId.of("REC");
    private static final OfficeId OFFICE = OfficeId.of("OFF");
    private static final BoardId BOARD = BoardId.of("BRD");
    private static final PersonId ANA = PersonId.of("j.silva");
    private static final PersonId BEN = PersonId.of("b.okoro");
    private static final PersonId CAT = PersonId.of("c.lee");
    private static final Map<Role, Set<SkillRequirement>> PLANNING = Map.of(
            Role.PROJECT_MANAGER,
            Set.of(
                    SkillRequirement.of(Skill.PLANNING, Proficiency.STRONG).weighing(2),
                    SkillRequirement.of(Skill.RISK, Proficiency.CAPABLE)));

    @Test
    void a_required_role_is_vacant_however_it_came_to_be() {
        Workforce workforce = workforce(
                held(DIGITAL, Role.SPONSOR, ANA),
                held(DIGITAL, Role.PROGRAMME_MANAGER, BEN).toBuilder()
                        .period(DateRange.endingOn(DAY.minusDays(1)))
                        .build(),
                RoleAssignment.vacant(PAYROLL, Role.EXECUTIVE),
                held(PAYROLL, Role.PROJECT_MANAGER, CAT).toBuilder()
                        .period(DateRange.startingOn(DAY.plusDays(1)))
                        .build(),
                held(OFFICE, Role.PMO_LEAD, ANA));

        assertThat(workforce.vacancies(RequiredRole.HOUSE_DEFAULT))
                .containsExactly(
                        new Vacancy(DIGITAL, Role.PROGRAMME_MANAGER, Vacancy.Kind.ENDED, Optional.of(DAY)),
                        new Vacancy(PAYROLL, Role.EXECUTIVE, Vacancy.Kind.RECORDED, Optional.empty()),
                        new Vacancy(PAYROLL, Role.PROJECT_MANAGER, Vacancy.Kind.NOT_BEGUN, Optional.empty()),
                        new Vacancy(RECRUITING, Role.EXECUTIVE, Vacancy.Kind.NEVER_FILLED, Optional.empty()),
                        new Vacancy(RECRUITING, Role.PROJECT_MANAGER, Vacancy.Kind.NEVER_FILLED, Optional.empty()));
        assertThat(workforce.vacancies(RequiredRole.HOUSE_DEFAULT).get(0).reason())
                .isEqualTo("The role programme-manager on programme:DIG has nobody any more since 2026-01-05.");
    }

    @Test
    void a_role_recorded_as_vacant_is_told_even_when_nobody_asked_for_it() {
        Workforce workforce = workforce(
                RoleAssignment.vacant(PAYROLL, Role.SENIOR_USER),
                RoleAssignment.vacant(RECRUITING, Role.SENIOR_USER),
                held(RECRUITING, Role.SENIOR_USER, ANA));

        assertThat(workforce.vacancies(List.of()))
                .extracting(Vacancy::path)
                .containsExactly("roles[project:PAY,senior-user]");
    }

    @Test
    void what_has_ended_needs_nobody() {
        Portfolio closed = draft().replace(Project.builder()
                        .id(RECRUITING)
                        .actualFinish(DAY.minusDays(1))
                        .build())
                .resolveOrThrow();

        assertThat(Workforce.of(closed, DAY).vacancies(RequiredRole.HOUSE_DEFAULT))
                .extracting(Vacancy::component)
                .containsOnly(DIGITAL, PAYROLL, OFFICE);
    }

    @Test
    void somebody_who_answers_for_too_much_is_found_and_not_named() {
        Workforce workforce = workforce(
                held(DIGITAL, Role.SPONSOR, ANA),
                held(PAYROLL, Role.EXECUTIVE, ANA),
                held(RECRUITING, Role.EXECUTIVE, ANA),
                held(RECRUITING, Role.PROJECT_MANAGER, BEN));
        List<Overload> found = workforce.overloads(new OverloadLimits(2, 7));

        assertThat(found).extracting(Overload::person).containsExactly(ANA);
        assertThat(found.get(0).components()).containsExactly(DIGITAL, PAYROLL, RECRUITING);
        assertThat(found.get(0).reason())
                .isEqualTo("One person answers for 3 components (limit 2) and holds roles on 3 (limit 7).");
        assertThat(found.get(0).path()).isEqualTo("roles[programme:DIG]");
        assertThat(workforce.overloads(new OverloadLimits(3, 2))).hasSize(1);
        assertThat(workforce.overloads(OverloadLimits.HOUSE_DEFAULT)).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new OverloadLimits(0, 1))
                .withMessageContaining("\nMaybe ");
    }

    @Test
    void conflicting_duties_are_found_on_every_component_on_the_day_only() {
        Workforce workforce = workforce(
                held(DIGITAL, Role.SENIOR_RESPONSIBLE_OWNER, ANA),
                held(DIGITAL, Role.PROGRAMME_MANAGER, ANA),
                held(PAYROLL, Role.PROJECT_ASSURANCE, BEN),
                held(PAYROLL, Role.PROJECT_MANAGER, BEN),
                held(RECRUITING, Role.ASSURANCE, CAT),
                held(RECRUITING, Role.AUTHOR, CAT).toBuilder()
                        .period(DateRange.endingOn(DAY.minusDays(1)))
                        .build());

        assertThat(workforce.dutyConflicts(SeparationOfDuties.standard()))
                .extracting(DutyConflict::path)
                .containsExactly(
                        "roles[project:PAY,project-assurance,project-manager]",
                        "roles[programme:DIG,senior-responsible-owner,programme-manager]");
    }

    @Test
    void members_of_boards_and_assurance_are_to_be_briefed() {
        RoleAssignment member = held(BOARD, Role.of("member"), ANA);
        RoleAssignment assurance = held(PAYROLL, Role.PROJECT_ASSURANCE, BEN);
        Workforce workforce = workforce(
                member,
                assurance,
                held(PAYROLL, Role.PROJECT_MANAGER, CAT),
                held(RECRUITING, Role.EXECUTIVE, CAT),
                briefing(assurance, DAY.plusDays(1)),
                briefing(held(RECRUITING, Role.EXECUTIVE, CAT), DAY));

        assertThat(workforce.notBriefed(BriefingGap.ROLES_TO_BRIEF))
                .containsExactly(new BriefingGap(member), new BriefingGap(assurance));
        assertThat(workforce.notBriefed(Set.of())).containsExactly(new BriefingGap(member));
        assertThat(new BriefingGap(member).reason())
                .isEqualTo("Nobody briefed the holder of the role member on board:BRD.");
    }

    @Test
    void a_business_owner_without_experience_of_projects_is_found_and_an_unassessed_one_is_told_as_such() {
        RoleAssignment weak = held(PAYROLL, Role.BUSINESS_OWNER, ANA);
        RoleAssignment unknown = held(RECRUITING, Role.BUSINESS_OWNER, BEN);
        RoleAssignment able = held(DIGITAL, Role.BUSINESS_OWNER, CAT);
        List<PrerequisiteGap> found = workforce(
                        weak,
                        unknown,
                        able,
                        assessed(ANA, Skill.PROJECT_EXPERIENCE, 2),
                        assessed(CAT, Skill.PROJECT_EXPERIENCE, 3))
                .withoutPrerequisites(RoleCatalogue.standard());

        assertThat(found).extracting(PrerequisiteGap::assignment).containsExactly(weak, unknown);
        assertThat(found)
                .extracting(PrerequisiteGap::actual)
                .containsExactly(Optional.of(Proficiency.ASSISTED), Optional.empty());
        assertThat(found.get(1).reason()).endsWith("and its holder was never assessed on it.");
        assertThat(found.get(0).path()).isEqualTo("roles[project:PAY,business-owner]");
    }

    @Test
    void an_office_has_a_head_and_staff() {
        OfficeStaffing staffing = workforce(
                        held(OFFICE, Role.PROJECT_OFFICER, BEN),
                        held(OFFICE, Role.HEAD_OF_OFFICE, ANA),
                        RoleAssignment.vacant(OFFICE, Role.PROJECT_SPECIALIST),
                        held(OFFICE, Role.PMO_LEAD, CAT).toBuilder()
                                .period(DateRange.endingOn(DAY.minusDays(1)))
                                .build())
                .staffingOf(OFFICE);

        assertThat(staffing.head().flatMap(RoleAssignment::holder)).contains(ANA);
        assertThat(staffing.ledByHead()).containsExactly(BEN);
        assertThat(staffing.people()).containsExactly(BEN, ANA);
        assertThat(staffing.vacant()).extracting(RoleAssignment::role).containsExactly(Role.PROJECT_SPECIALIST);
        assertThat(workforce().staffingOf(OfficeId.of("X")).head()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "3,7,0,BALANCED",
        "7,3,0,BALANCED",
        "2,8,0,TOO_FEW_SEASONED",
        "8,2,0,TOO_FEW_DEVELOPING",
        "0,0,0,UNKNOWN",
        "0,0,4,UNKNOWN",
        "3,4,1,BALANCED",
        "2,7,1,UNKNOWN"
    })
    void a_mix_is_balanced_between_thirty_and_seventy_per_cent_unless_the_unknown_could_tip_it(
            int seasoned, int developing, int unassessed, StaffingMix.Balance balance) {
        assertThat(new StaffingMix(OFFICE, seasoned, developing, unassessed, StaffingPolicy.HOUSE_DEFAULT).balance())
                .isEqualTo(balance);
    }

    @Test
    void seasoned_people_have_a_skill_at_four_or_more() {
        Workforce workforce = workforce(
                held(PAYROLL, Role.PROJECT_MANAGER, ANA),
                held(PAYROLL, Role.EXECUTIVE, ANA),
                held(PAYROLL, Role.TEAM_MANAGER, BEN),
                held(PAYROLL, Role.SENIOR_USER, CAT),
                assessed(ANA, Skill.RISK, 4),
                assessed(BEN, Skill.RISK, 3));
        StaffingMix mix = workforce.mixOn(PAYROLL, StaffingPolicy.HOUSE_DEFAULT);

        assertThat(mix).isEqualTo(new StaffingMix(PAYROLL, 1, 1, 1, StaffingPolicy.HOUSE_DEFAULT));
        assertThat(mix.seasonedShare()).contains(Ratio.of("0.5"));
        assertThat(workforce.mixes(StaffingPolicy.HOUSE_DEFAULT)).containsExactly(mix);
        assertThat(mix.reason()).contains("1 seasoned and 1 developing people, and 1 of whom nothing is known");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new StaffingPolicy(Proficiency.STRONG, Ratio.ONE, Ratio.ZERO))
                .withMessageContaining("between 1 and 0");
    }

    @Test
    void a_gap_comes_with_the_courses_that_close_it() {
        RoleAssignment manager = held(PAYROLL, Role.PROJECT_MANAGER, ANA);
        List<SkillNeed> needs = workforce(
                        manager,
                        assessed(ANA, Skill.PLANNING, 2),
                        course("GOOD", CourseApproval.APPROVED),
                        course("WILD", CourseApproval.NOT_APPROVED))
                .skillNeeds(PLANNING);

        assertThat(needs).hasSize(1);
        assertThat(needs.get(0).plan().courses()).extracting(TrainingCourse::id).containsExactly(CourseId.of("GOOD"));
        assertThat(needs.get(0).unassessed()).containsExactly(Skill.RISK);
        assertThat(needs.get(0).reason())
                .isEqualTo("The holder of the role project-manager on project:PAY lacks planning 2 of 4, risk 0 of 3 "
                        + "(never assessed); courses that help: GOOD.");
    }

    @Test
    void what_the_portfolio_records_for_a_role_goes_before_its_profile() {
        Map<Role, Set<SkillRequirement>> asked = workforce(
                        RoleRequirement.of(Role.PROJECT_MANAGER, Skill.COACHING, Proficiency.AWARE))
                .requirements(RoleCatalogue.standard());

        assertThat(asked.get(Role.PROJECT_MANAGER))
                .containsExactly(SkillRequirement.of(Skill.COACHING, Proficiency.AWARE));
        assertThat(asked.get(Role.BUSINESS_OWNER)).hasSize(1);
    }

    @Test
    void a_skill_that_rests_on_one_person_is_found() {
        List<SkillFinding> found = workforce(
                        held(PAYROLL, Role.PROJECT_MANAGER, ANA),
                        assessed(ANA, Skill.PLANNING, 5),
                        assessed(ANA, Skill.RISK, 5),
                        assessed(BEN, Skill.RISK, 3))
                .skillFindings(PLANNING);

        assertThat(found).extracting(SkillFinding::check).containsExactly(SkillCheck.T5);
        assertThat(found.get(0).skill()).contains(Skill.PLANNING);
    }

    @Test
    void a_matrix_is_looked_over_with_the_people_of_its_component_and_of_what_is_above() {
        List<MatrixConcern> found = workforce(
                        RaciAssignment.of(PAYROLL, "Manage Risks", Role.SENIOR_RESPONSIBLE_OWNER, "A"),
                        RaciAssignment.of(PAYROLL, "Manage Risks", Role.PROJECT_MANAGER, "R"),
                        RaciAssignment.of(RECRUITING, "Plan", Role.PROJECT_MANAGER, "A/R"),
                        held(DIGITAL, Role.SENIOR_RESPONSIBLE_OWNER, ANA),
                        held(RECRUITING, Role.PROJECT_MANAGER, BEN))
                .matrixConcerns(RaciReview.houseDefaults());

        assertThat(found).hasSize(1);
        assertThat(found.get(0).component()).isEqualTo(PAYROLL);
        assertThat(found.get(0).finding().check()).isEqualTo(RaciCheck.RC4);
        assertThat(found.get(0).finding().roles()).containsExactly(Role.PROJECT_MANAGER);
        assertThat(found.get(0).path()).isEqualTo("raci[project:PAY,Manage Risks]");
    }

    private static SkillAssessment assessed(PersonId person, Skill skill, int level) {
        return SkillAssessment.builder()
                .person(person)
                .skill(skill)
                .level(Proficiency.of(level))
                .assessedOn(DAY)
                .build();
    }

    private static TrainingCourse course(String id, CourseApproval approval) {
        return TrainingCourse.builder()
                .id(CourseId.of(id))
                .approval(approval)
                .cost(Money.of(100, "GBP"))
                .addRaise(new SkillRaise(Skill.PLANNING, Proficiency.ASSISTED, Proficiency.STRONG))
                .build();
    }

    private static RoleBriefing briefing(RoleAssignment assignment, LocalDate on) {
        return RoleBriefing.builder()
                .component(assignment.component())
                .role(assignment.role())
                .person(assignment.holder().orElseThrow())
                .briefedOn(on)
                .build();
    }

    private static RoleAssignment held(ComponentRef component, Role role, PersonId person) {
        return RoleAssignment.of(component, role, person);
    }

    private static Workforce workforce(Recorded... facts) {
        return Workforce.of(draft().addAll(List.of(facts)).resolveOrThrow(), DAY);
    }

    private static PortfolioDraft draft() {
        return PortfolioDraft.named("Change")
                .add(Programme.of(DIGITAL, "Digital"))
                .add(Project.builder().id(PAYROLL).parent(DIGITAL).build())
                .add(Project.of(RECRUITING, "Recruiting"))
                .add(Board.builder().id(BOARD).governs(DIGITAL).build())
                .add(Office.programmeOffice(OFFICE).temporaryFor(DIGITAL).build());
    }
}
