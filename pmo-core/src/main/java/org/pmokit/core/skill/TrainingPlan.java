package org.pmokit.core.skill;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pmokit.core.money.Money;

/**
 * Which courses one person should attend, in which order, to close the gaps.
 *
 * <p>The courses are picked one by one: each time the one that closes most weighted gap for its cost, starting from the
 * levels that the courses before it lead to. That is the greedy way with a set cover; it need not find the cheapest
 * plan. It takes at most the product of gap steps and courses. Of equally good courses the one that closes more comes
 * first, then the cheaper one, then the lower id. A course without a known cost, one that is not approved, and one that
 * closes nothing are never picked. Source: house default.
 *
 * @param courses to attend, in that order; none when nothing can be closed
 * @param before the gaps that were to be closed, by skill
 * @param after what remains of them, by skill
 */
public record TrainingPlan(List<TrainingCourse> courses, List<SkillGap> before, List<SkillGap> after) {

    /** Copies. */
    public TrainingPlan {
        courses = List.copyOf(courses);
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    /**
     * The plan for one person.
     *
     * @param skills what the person can do
     * @param requirements what is asked
     * @param register the courses; only approved ones with a known cost count
     * @throws IllegalArgumentException if those courses have costs in several currencies
     */
    public static TrainingPlan closing(
            PersonSkills skills, Collection<SkillRequirement> requirements, TrainingCourseRegister register) {
        List<SkillGap> before = skills.gapsTo(requirements);
        List<TrainingCourse> offered = register.approved().stream()
                .filter(course -> course.cost().isPresent())
                .toList();
        sum(offered);
        List<TrainingCourse> picked = new ArrayList<>();
        List<SkillGap> open = before;
        Optional<Offer> best = best(offered, open);
        while (best.isPresent()) {
            TrainingCourse course = best.get().course();
            picked.add(course);
            open = after(course, open);
            best = best(offered, open);
        }
        return new TrainingPlan(picked, before, open);
    }

    /** The weighted gap that the plan closes; at least 0 and at most {@link #weightedBefore}. */
    public long weightedClosed() {
        return weightedBefore() - weight(after);
    }

    /** The weighted gap that was to be closed. */
    public long weightedBefore() {
        return weight(before);
    }

    /** What the courses cost together; empty when there are none. */
    public Optional<Money> cost() {
        return sum(courses);
    }

    /** Whether nothing remains. */
    public boolean closesEverything() {
        return after.isEmpty();
    }

    private static Optional<Offer> best(List<TrainingCourse> offered, List<SkillGap> open) {
        long weighed = weight(open);
        return offered.stream()
                .map(course -> new Offer(course, weighed - weight(after(course, open))))
                .filter(offer -> offer.closed() > 0)
                .min(Offer.BEST_FIRST);
    }

    private static List<SkillGap> after(TrainingCourse course, List<SkillGap> open) {
        Map<Skill, SkillGap> left = new LinkedHashMap<>();
        open.forEach(gap ->
                left.put(gap.skill(), new SkillGap(gap.requirement(), course.leave(gap.skill(), gap.actual()))));
        return left.values().stream().filter(gap -> gap.size() > 0).toList();
    }

    private static long weight(List<SkillGap> gaps) {
        return gaps.stream().mapToLong(SkillGap::weighted).sum();
    }

    private static Optional<Money> sum(List<TrainingCourse> courses) {
        return courses.stream().flatMap(course -> course.cost().stream()).reduce(Money::plus);
    }

    /** A course and what it would close now. */
    private record Offer(TrainingCourse course, long closed) {

        private static final Comparator<Offer> BEST_FIRST = ((Comparator<Offer>) Offer::byClosedForCost)
                .thenComparing(Comparator.comparingLong(Offer::closed).reversed())
                .thenComparing(Offer::cost)
                .thenComparing(offer -> offer.course().id());

        private static int byClosedForCost(Offer one, Offer other) {
            return other.times(one.cost()).compareTo(one.times(other.cost()));
        }

        private BigDecimal times(BigDecimal cost) {
            return cost.multiply(BigDecimal.valueOf(closed));
        }

        private BigDecimal cost() {
            return course.cost().map(Money::amount).orElse(BigDecimal.ZERO);
        }
    }
}
