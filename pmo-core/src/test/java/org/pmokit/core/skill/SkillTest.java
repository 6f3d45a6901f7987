package org.pmokit.core.skill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.pmokit.core.identifier.CourseId;
import org.pmokit.core.identifier.PersonId;
import org.pmokit.core.identifier.ProjectId;
import org.pmokit.core.money.Money;
import org.pmokit.core.money.Ratio;
import org.pmokit.core.problem.Severity;
import org.pmokit.core.role.Role;
import org.pmokit.core.role.RoleAssignment;

class SkillTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 5);
    private static final PersonId ANA = PersonId.of("j.silva");
    private static final PersonId BEN = PersonId.of("b.okoro");
    private static final Set<SkillRequirement> ASKED = Set.of(
            SkillRequirement.of(Skill.PLANNING, Proficiency.STRONG).weighing(2),
            SkillRequirement.of(Skill.RISK, Proficiency.CAPABLE));
    private static final PersonSkills WORKED =
            new PersonSkills(Map.of(Skill.PLANNING, Proficiency.ASSISTED, Skill.RISK, Proficiency.CAPABLE));

    @Test
    void the_worked_example_is_ready_by_seven_elevenths_and_lacks_two_steps_of_planning() {
        Ratio readiness = WORKED.readinessFor(ASKED).orElseThrow();

        assertThat(Optional.of(readiness)).isEqualTo(Ratio.of(7, 11));
        assertThat(readiness.value().setScale(3, RoundingMode.HALF_UP)).isEqualTo(new BigDecimal("0.636"));
        assertThat(WORKED.gapsTo(ASKED)).hasSize(1);
        assertThat(WORKED.gapsTo(ASKED).get(0).skill()).isEqualTo(Skill.PLANNING);
        assertThat(WORKED.gapsTo(ASKED).get(0).size()).isEqualTo(2);
        assertThat(WORKED.gapsTo(ASKED).get(0).weighted()).isEqualTo(4);
    }

    @Test
    void nothing_asked_is_neither_ready_nor_unready() {
        assertThat(WORKED.readinessFor(List.of())).isEmpty();
        assertThat(WORKED.gapsTo(List.of())).isEmpty();
    }

    @Test
    void a_skill_that_nobody_assessed_counts_as_not_there_and_is_told() {
        PersonSkills unknown = new PersonSkills(Map.of(Skill.RISK, Proficiency.EXPERT));

        assertThat(unknown.readinessFor(ASKED)).isEqualTo(Ratio.of(3, 11));
        assertThat(unknown.unassessed(ASKED)).containsExactly(Skill.PLANNING);
    }

    @Test
    void the_strictest_of_several_requirements_counts() {
        List<SkillRequirement> twice = List.of(
                SkillRequirement.of(Skill.RISK, Proficiency.EXPERT),
                SkillRequirement.of(Skill.RISK, Proficiency.AWARE).weighing(3));

        assertThat(WORKED.gapsTo(twice)).extracting(SkillGap::weighted).containsExactly(6L);
    }

    @Test
    void the_newest_assessment_up_to_the_day_that_has_not_expired_counts() {
        SkillAssessment old = assessed(ANA, Skill.RISK, 2, DAY.minusYears(2));
        SkillAssessment expired = assessed(ANA, Skill.RISK, 5, DAY.minusDays(9)).toBuilder()
                .validUntil(DAY.minusDays(1))
                .build();
        SkillAssessment later = assessed(ANA, Skill.RISK, 4, DAY.plusDays(1));
        SkillAssessment sameDay = assessed(ANA, Skill.RISK, 1, DAY.minusYears(2));

        assertThat(PersonSkills.knownOn(List.of(later, expired, old), DAY).at(Skill.RISK))
                .isEqualTo(Proficiency.ASSISTED);
        assertThat(PersonSkills.knownOn(List.of(later, expired, old), DAY.minusDays(1))
                        .at(Skill.RISK))
                .isEqualTo(Proficiency.EXPERT);
        assertThat(PersonSkills.knownOn(List.of(old, sameDay), DAY))
                .isEqualTo(PersonSkills.knownOn(List.of(sameDay, old), DAY));
        assertThat(PersonSkills.knownOn(List.of(), DAY).at(Skill.RISK)).isEqualTo(Proficiency.NONE);
    }

    @Test
    void the_course_that_closes_most_for_its_cost_comes_first() {
        TrainingCourse dear = planning("DEAR", 2, 4, 1000);
        TrainingCourse small = planning("SMALL", 2, 3, 100);
        TrainingCourse rest = planning("REST", 3, 4, 300);
        TrainingPlan plan = closing(dear, small, rest);

        assertThat(plan.courses()).containsExactly(small, rest);
        assertThat(plan.closesEverything()).isTrue();
        assertThat(plan.weightedClosed()).isEqualTo(4).isEqualTo(plan.weightedBefore());
        assertThat(plan.cost()).contains(Money.of(400, "GBP"));
    }

    @Test
    void of_equal_courses_the_lower_id_is_picked_in_whatever_order_they_come() {
        TrainingCourse one = planning("A", 0, 4, 100);
        TrainingCourse other = planning("B", 0, 4, 100);

        assertThat(closing(other, one).courses()).containsExactly(one);
        assertThat(closing(one, other).courses()).containsExactly(one);
        assertThat(closing(one, planning("Z", 0, 4, 0)).courses())
                .extracting(TrainingCourse::id)
                .containsExactly(CourseId.of("Z"));
    }

    @Test
    void a_course_that_is_too_hard_not_approved_or_of_unknown_cost_is_not_picked() {
        TrainingCourse hard = planning("HARD", 3, 5, 1);
        TrainingCourse wild = planning("WILD", 0, 5, 1).toBuilder()
                .approval(CourseApproval.NOT_APPROVED)
                .build();
        TrainingCourse unknown = TrainingCourse.builder()
                .id(CourseId.of("UNKNOWN"))
                .approval(CourseApproval.APPROVED)
                .addRaise(new SkillRaise(Skill.PLANNING, Proficiency.NONE, Proficiency.EXPERT))
                .build();
        TrainingPlan plan = closing(hard, wild, unknown);

        assertThat(plan.courses()).isEmpty();
        assertThat(plan.cost()).isEmpty();
        assertThat(plan.after()).isEqualTo(plan.before());
        assertThat(plan.closesEverything()).isFalse();
    }

    @Test
    void a_register_knows_its_courses_by_id() {
        TrainingCourse course = planning("A", 0, 4, 100);
        TrainingCourseRegister register = TrainingCourseRegister.of(List.of(course));

        assertThat(register.find(CourseId.of("A"))).contains(course);
        assertThat(register.find(CourseId.of("B"))).isEmpty();
        assertThat(register.courses()).isEqualTo(register.approved()).containsExactly(course);
        assertThat(register).isEqualTo(TrainingCourseRegister.of(List.of(course)));
        assertThat(register).hasSameHashCodeAs(TrainingCourseRegister.of(List.of(course)));
        assertThat(register).hasToString("TrainingCourseRegister of 1 courses").isNotEqualTo("A");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TrainingCourseRegister.of(List.of(course, course)))
                .withMessageStartingWith("Two courses have the id A.");
    }

    @Test
    void every_check_finds_its_own() {
        SkillReview review = SkillReview.builder()
                .addAssignment(RoleAssignment.of(ProjectId.of("PAY"), Role.PROJECT_MANAGER, ANA))
                .putRequirement(Role.PROJECT_MANAGER, ASKED)
                .addAssessment(assessed(ANA, Skill.PLANNING, 3, DAY.minusYears(1)))
                .addAssessment(assessed(ANA, Skill.RISK, 3, DAY.minusYears(1)).toBuilder()
                        .validUntil(DAY.minusDays(1))
                        .build())
                .register(TrainingCourseRegister.of(List.of(planning("PLAN", 0, 4, 1))))
                .addBooking(TrainingBooking.of(ANA, CourseId.of("PLAN"), DAY.plusDays(9)))
                .addBooking(TrainingBooking.of(BEN, CourseId.of("WILD"), DAY))
                .build();
        List<SkillFinding> found = review.findingsOn(DAY);

        assertThat(found)
                .extracting(SkillFinding::check)
                .containsExactly(
                        SkillCheck.T1, SkillCheck.T1, SkillCheck.T2, SkillCheck.T3, SkillCheck.T4, SkillCheck.T5);
        assertThat(found)
                .extracting(SkillFinding::message)
                .containsExactly(
                        "The role project-manager asks for planning at 4, and its holder has 3.",
                        "The role project-manager asks for risk at 3, and its holder has 0.",
                        "The course WILD was used on 2026-01-05 and is not approved.",
                        "The certificate for risk counted until 2026-01-04.",
                        "A gap of 3 in risk has no training ahead.",
                        "Only one person has planning at 3 or more.");
        assertThat(found).allMatch(finding -> finding.severity() == Severity.WARNING);
        assertThat(found.get(2).course()).contains(CourseId.of("WILD"));
        assertThat(found.get(2).person()).isEqualTo(BEN);
        assertThat(found.toString()).doesNotContain("j.silva");
        assertThat(review.toString()).doesNotContain("j.silva").doesNotContain("b.okoro");
    }

    @Test
    void nothing_known_finds_nothing() {
        assertThat(SkillReview.builder().build().findingsOn(DAY)).isEmpty();
    }

    @Test
    void what_makes_no_sense_is_refused_with_a_way_out() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SkillRequirement.of(Skill.RISK, Proficiency.NONE))
                .withMessageContaining("\nMaybe ");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> SkillRequirement.of(Skill.RISK, Proficiency.AWARE).weighing(0))
                .withMessageContaining("weight 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SkillRaise(Skill.RISK, Proficiency.STRONG, Proficiency.STRONG))
                .withMessageContaining("from 4 to 4");
        assertThatIllegalArgumentException().isThrownBy(() -> Skill.of("Risk Analysis"));
        assertThatIllegalArgumentException().isThrownBy(() -> Proficiency.of(6));
        assertThatIllegalArgumentException().isThrownBy(() -> planning("A", 0, 1, -1));
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> planning("A", 0, 1, 1).toBuilder().durationDays(0).build());
        assertThat(SkillCheck.values())
                .allSatisfy(check -> assertThat(check.title()).isNotBlank());
    }

    private static TrainingPlan closing(TrainingCourse... courses) {
        return TrainingPlan.closing(WORKED, ASKED, TrainingCourseRegister.of(List.of(courses)));
    }

    private static TrainingCourse planning(String id, int from, int to, long cost) {
        return TrainingCourse.builder()
                .id(CourseId.of(id))
                .approval(CourseApproval.APPROVED)
                .cost(Money.of(cost, "GBP"))
                .addRaise(new SkillRaise(Skill.PLANNING, Proficiency.of(from), Proficiency.of(to)))
                .build();
    }

    private static SkillAssessment assessed(PersonId person, Skill skill, int level, LocalDate on) {
        return SkillAssessment.builder()
                .person(person)
                .skill(skill)
                .level(Proficiency.of(level))
                .assessedOn(on)
                .build();
    }
}
