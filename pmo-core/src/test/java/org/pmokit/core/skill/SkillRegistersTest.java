package org.pmokit.core.skill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.pmokit.core.date.DateRange;
import org.pmokit.core.identifier.CourseId;
import org.pmokit.core.identifier.PersonId;
import org.pmokit.core.identifier.TeamId;
import org.pmokit.core.identifier.UnitId;
import org.pmokit.core.money.Money;
import org.pmokit.core.register.Amount;
import org.pmokit.core.register.Pointer;
import org.pmokit.core.role.Role;

class SkillRegistersTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 5);
    private static final PersonId ANA = PersonId.of("j.silva");

    @Test
    void what_roles_ask_is_gathered_by_role() {
        Map<Role, Set<SkillRequirement>> asked = RoleRequirement.byRole(List.of(
                RoleRequirement.of(Role.SPONSOR, Skill.RISK, Proficiency.AWARE),
                RoleRequirement.of(Role.EXECUTIVE, Skill.RISK, Proficiency.CAPABLE),
                RoleRequirement.of(Role.SPONSOR, Skill.LEADERSHIP, Proficiency.STRONG)));

        assertThat(asked.keySet()).containsExactly(Role.EXECUTIVE, Role.SPONSOR);
        assertThat(asked.get(Role.SPONSOR))
                .containsExactly(
                        SkillRequirement.of(Skill.RISK, Proficiency.AWARE),
                        SkillRequirement.of(Skill.LEADERSHIP, Proficiency.STRONG));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RoleRequirement.of(Role.SPONSOR, Skill.RISK, Proficiency.NONE))
                .withMessageContaining("required at proficiency 0");
    }

    @Test
    void a_course_points_to_whoever_approved_it_and_knows_its_cost() {
        TrainingCourse course = TrainingCourse.builder()
                .id(CourseId.of("C"))
                .approvedBy(UnitId.of("HR"))
                .cost(Money.of(5, "GBP"))
                .build();

        assertThat(course.pointers()).extracting(Pointer::attribute).containsExactly("approvedBy");
        assertThat(course.amounts()).extracting(Amount::attribute).containsExactly("cost");
        assertThat(course.path()).isEqualTo("courses[C]");
    }

    @Test
    void training_is_planned_until_its_day() {
        TrainingBooking booking = TrainingBooking.of(ANA, CourseId.of("C"), DAY);

        assertThat(booking.isPlannedOn(DAY.minusDays(1))).isTrue();
        assertThat(booking.isPlannedOn(DAY)).isFalse();
        assertThat(booking.about()).contains(CourseId.of("C"));
    }

    @Test
    void mentoring_helps_somebody_else_or_a_team() {
        Mentoring team = Mentoring.builder()
                .mentor(ANA)
                .component(TeamId.of("T"))
                .kind(MentoringKind.COACHING)
                .skill(Skill.SCRUM)
                .period(DateRange.ofClosed(DAY, DAY.plusDays(9)))
                .build();

        assertThat(team.path()).isEqualTo("mentoring[coaching,scrum]");
        assertThat(team.isActiveOn(DAY.plusDays(9))).isTrue();
        assertThat(team.isActiveOn(DAY.plusDays(10))).isFalse();
        assertThat(team.knownSince()).contains(DAY);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Mentoring.builder().mentor(ANA).mentee(ANA).build())
                .withMessageStartingWith("Somebody is said to help themselves")
                .withMessageContaining("\nMaybe ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Mentoring.builder().mentor(ANA).build())
                .withMessageStartingWith("Nobody is helped");
    }

    @Test
    void an_assessment_counts_on_the_day_on_which_it_is_made() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SkillAssessment.builder()
                        .person(ANA)
                        .skill(Skill.RISK)
                        .level(Proficiency.AWARE)
                        .assessedOn(DAY)
                        .validUntil(DAY.minusDays(1))
                        .build())
                .withMessage(
                        "An assessment of risk was made on 2026-01-05 and counted until 2026-01-04.\nMaybe the two "
                                + "days are swapped.");
    }

    @Test
    void skills_are_gathered_by_person_on_a_day() {
        SkillAssessment early = SkillAssessment.builder()
                .person(ANA)
                .skill(Skill.RISK)
                .level(Proficiency.AWARE)
                .assessedOn(DAY)
                .build();
        SkillAssessment late = early.toBuilder()
                .level(Proficiency.EXPERT)
                .assessedOn(DAY.plusDays(1))
                .build();
        SkillAssessment other = early.toBuilder().person(PersonId.of("b.okoro")).build();

        assertThat(PersonSkills.byPerson(List.of(late, other, early), DAY).values())
                .extracting(each -> each.at(Skill.RISK))
                .containsExactly(Proficiency.AWARE, Proficiency.AWARE);
        assertThat(PersonSkills.byPerson(List.of(late, other, early), DAY.plusDays(1)))
                .containsEntry(ANA, new PersonSkills(Map.of(Skill.RISK, Proficiency.EXPERT)));
    }
}
