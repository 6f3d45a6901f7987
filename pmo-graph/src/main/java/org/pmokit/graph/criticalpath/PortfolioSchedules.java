package org.pmokit.graph.criticalpath;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.pmokit.core.Portfolio;
import org.pmokit.core.dependency.Dependency;
import org.pmokit.core.identifier.ActivityId;
import org.pmokit.core.identifier.MilestoneId;
import org.pmokit.core.identifier.ProjectId;
import org.pmokit.core.schedule.Activity;
import org.pmokit.core.schedule.ActivityBaseline;
import org.pmokit.core.schedule.Constraint;
import org.pmokit.core.schedule.ConstraintType;
import org.pmokit.core.schedule.Link;
import org.pmokit.core.schedule.Milestone;
import org.pmokit.core.schedule.Schedule;

/**
 * The schedules of a portfolio, ready to become one network. Links may lead from and to milestones that programmes and projects
 * promise without planning them as activities: each of those joins the schedule of its owner as a milestone. What has happened
 * stays on its day; what nothing leads to is expected on the day that the newest report tells, or else on that of the
 * baseline; all other dates follow from the links.
 */
public final class PortfolioSchedules {

    private final List<Schedule> schedules;
    private final Map<ActivityId, Milestone> promised = new LinkedHashMap<>();
    private final List<Link> dependencies;

    private PortfolioSchedules(Portfolio portfolio, List<Link> dependencies) {
        this.schedules = portfolio.all(Schedule.class);
        this.dependencies = dependencies;
        Stream.concat(
                        portfolio.programmes().stream().flatMap(one -> one.milestones().stream()),
                        portfolio.projects().stream().flatMap(one -> one.milestones().stream()))
                .forEach(milestone -> promised.put(activityId(milestone.id()), milestone));
    }

    private static ActivityId activityId(MilestoneId id) {
        return new ActivityId(id.owner(), id.name());
    }

    /**
     * The schedules with the milestones that their links name.
     *
     * @param portfolio any
     */
    public static List<Schedule> of(Portfolio portfolio) {
        return new PortfolioSchedules(portfolio, List.of()).joined();
    }

    /**
     * The same, with each declared dependency of one milestone on another as a finish-to-start link. Dependencies of whole
     * projects and programmes say nothing about dates, and are left out.
     *
     * @param portfolio any
     */
    public static List<Schedule> withDependencies(Portfolio portfolio) {
        return new PortfolioSchedules(portfolio, links(portfolio)).joined();
    }

    private static List<Link> links(Portfolio portfolio) {
        List<Link> links = new ArrayList<>();
        for (Dependency dependency : portfolio.all(Dependency.class)) {
            if (dependency.giver() instanceof MilestoneId giver
                    && dependency.receiver() instanceof MilestoneId receiver) {
                links.add(Link.of(activityId(giver), activityId(receiver)));
            }
        }
        return links;
    }

    private List<Schedule> joined() {
        Set<ActivityId> missing = missing();
        if (missing.isEmpty() && dependencies.isEmpty()) {
            return schedules;
        }
        Map<String, Schedule.Builder> builders = new LinkedHashMap<>();
        schedules.forEach(schedule -> builders.put(schedule.project().value(), schedule.toBuilder()));
        Set<ActivityId> followers = new HashSet<>();
        links().forEach(link -> followers.add(link.successor()));
        promised.forEach((id, milestone) -> {
            if (missing.contains(id)) {
                of(id.owner(), builders).addActivity(activity(id, milestone, followers.contains(id)));
            }
        });
        dependencies.forEach(link -> of(link.successor().owner(), builders).addLink(link));
        return builders.values().stream().map(Schedule.Builder::build).toList();
    }

    private static Schedule.Builder of(String owner, Map<String, Schedule.Builder> builders) {
        return builders.computeIfAbsent(owner, none -> Schedule.builder().project(ProjectId.of(owner)));
    }

    private Stream<Link> links() {
        return Stream.concat(schedules.stream().flatMap(one -> one.links().stream()), dependencies.stream());
    }

    /** Promised milestones that links name and that are no activities. */
    private Set<ActivityId> missing() {
        Set<ActivityId> named = new HashSet<>();
        if (!promised.isEmpty()) {
            links().flatMap(link -> Stream.of(link.predecessor(), link.successor()))
                    .filter(promised::containsKey)
                    .forEach(named::add);
        }
        if (!named.isEmpty()) {
            schedules.forEach(schedule -> schedule.activities().forEach(activity -> named.remove(activity.id())));
        }
        return named;
    }

    private static Activity activity(ActivityId id, Milestone milestone, boolean follows) {
        Optional<LocalDateTime> done = milestone.actual().map(PortfolioSchedules::endOf);
        Activity.Builder activity = Activity.milestone(id)
                .title(milestone.title())
                .actualStart(done)
                .actualFinish(done)
                .baseline(milestone
                        .baseline()
                        .map(PortfolioSchedules::endOf)
                        .map(day ->
                                new ActivityBaseline(Optional.of(day), Optional.of(day), Optional.of(Duration.ZERO))));
        Optional<LocalDate> expected =
                milestone.forecast().or(milestone::baseline).filter(day -> !follows);
        expected.filter(day -> done.isEmpty())
                .ifPresent(day ->
                        activity.addConstraint(Constraint.of(ConstraintType.FINISH_NO_EARLIER_THAN, endOf(day))));
        return activity.build();
    }

    private static LocalDateTime endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay();
    }
}
