package org.pmokit.core.skill;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.pmokit.core.identifier.CourseId;
import org.pmokit.core.money.Money;
import org.pmokit.core.money.Ratio;

class SkillProperties {

    @Property
    void readiness_is_a_share_and_whole_exactly_without_a_gap(
            @ForAll("skills") PersonSkills skills, @ForAll("asked") List<SkillRequirement> asked) {
        Ratio readiness = skills.readinessFor(asked).orElseThrow();

        assertThat(readiness).isBetween(Ratio.ZERO, Ratio.ONE);
        assertThat(readiness.equals(Ratio.ONE)).isEqualTo(skills.gapsTo(asked).isEmpty());
    }

    @Property
    void nobody_gets_less_ready_by_learning(
            @ForAll("skills") PersonSkills skills,
            @ForAll("asked") List<SkillRequirement> asked,
            @ForAll("skill") Skill learnt,
            @ForAll Proficiency level) {
        Map<Skill, Proficiency> more = new HashMap<>(skills.levels());
        more.merge(learnt, level, (one, other) -> one.isAtLeast(other) ? one : other);

        assertThat(new PersonSkills(more).readinessFor(asked).orElseThrow())
                .isGreaterThanOrEqualTo(skills.readinessFor(asked).orElseThrow());
    }

    @Property
    void a_plan_closes_no_more_than_the_gap_and_every_course_in_it_closes_something(
            @ForAll("skills") PersonSkills skills,
            @ForAll("asked") List<SkillRequirement> asked,
            @ForAll("courses") List<TrainingCourse> courses) {
        TrainingPlan plan = TrainingPlan.closing(skills, asked, register(courses));

        assertThat(plan.weightedClosed()).isBetween((long) plan.courses().size(), plan.weightedBefore());
        assertThat(plan.before()).isEqualTo(skills.gapsTo(asked));
        assertThat(plan.courses()).allMatch(TrainingCourse::isApproved);
    }

    @Property
    void a_plan_does_not_depend_on_the_order_of_courses_and_requirements(
            @ForAll("skills") PersonSkills skills,
            @ForAll("asked") List<SkillRequirement> asked,
            @ForAll("courses") List<TrainingCourse> courses) {
        List<SkillRequirement> reversed = new ArrayList<>(asked);
        Collections.reverse(reversed);
        TrainingCourseRegister register = register(courses);
        List<TrainingCourse> others = new ArrayList<>(register.courses());
        Collections.reverse(others);

        assertThat(TrainingPlan.closing(skills, reversed, TrainingCourseRegister.of(others)))
                .isEqualTo(TrainingPlan.closing(skills, asked, register));
    }

    private static TrainingCourseRegister register(List<TrainingCourse> courses) {
        List<TrainingCourse> named = new ArrayList<>();
        courses.forEach(course ->
                named.add(course.toBuilder().id(CourseId.of("C" + named.size())).build()));
        return TrainingCourseRegister.of(named);
    }

    @Provide
    Arbitrary<Skill> skill() {
        return Arbitraries.of(Skill.PLANNING, Skill.RISK, Skill.LEADERSHIP);
    }

    @Provide
    Arbitrary<PersonSkills> skills() {
        return Arbitraries.maps(skill(), Arbitraries.of(Proficiency.class)).map(PersonSkills::new);
    }

    @Provide
    Arbitrary<List<SkillRequirement>> asked() {
        return Combinators.combine(
                        skill(),
                        Arbitraries.integers().between(1, 5),
                        Arbitraries.integers().between(1, 9))
                .as((skill, level, weight) -> new SkillRequirement(skill, Proficiency.of(level), weight))
                .list()
                .ofMinSize(1)
                .ofMaxSize(5);
    }

    @Provide
    Arbitrary<List<TrainingCourse>> courses() {
        return Combinators.combine(
                        skill(),
                        Arbitraries.integers().between(0, 4),
                        Arbitraries.integers().between(1, 5),
                        Arbitraries.longs().between(0, 9),
                        Arbitraries.of(CourseApproval.class))
                .as((skill, from, steps, cost, approval) -> TrainingCourse.builder()
                        .id(CourseId.of("C"))
                        .approval(approval)
                        .cost(Money.of(cost, "GBP"))
                        .addRaise(
                                new SkillRaise(skill, Proficiency.of(from), Proficiency.of(Math.min(5, from + steps))))
                        .build())
                .list()
                .ofMaxSize(6);
    }
}
