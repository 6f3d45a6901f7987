package org.pmokit.core.agile;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.pmokit.core.date.DateRange;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.identifier.PersonId;
import org.pmokit.core.money.Ratio;
import org.pmokit.core.review.ReviewOutcome;
import org.pmokit.core.role.Role;
import org.pmokit.core.role.RoleAssignment;

/**
 * Looks over what is on record about one team. All limits are house defaults unless said otherwise.
 *
 * @param velocityVariation the greatest variation of completed points; 0.3
 * @param improvementDays an agreed improvement may stay open; 60
 * @param impedimentDays an impediment may stay; 10
 * @param leastPredictability 0.8
 * @param greatestPredictability 1
 * @param iterations in a row outside that band until it is told; 3
 */
public record TeamReview(
        Ratio velocityVariation,
        int improvementDays,
        int impedimentDays,
        Ratio leastPredictability,
        Ratio greatestPredictability,
        int iterations) {

    /** The house defaults. */
    public static final TeamReview HOUSE_DEFAULT =
            new TeamReview(Ratio.of("0.3"), 60, 10, Ratio.of("0.8"), Ratio.ONE, 3);

    /** The role of the product owner. */
    public static final Role PRODUCT_OWNER = Role.of("product-owner");

    /** Checks the limits. */
    public TeamReview {
        if (velocityVariation.value().signum() < 0 || improvementDays < 0 || impedimentDays < 0 || iterations < 1) {
            throw new IllegalArgumentException(
                    "A limit of a team review is below what makes sense." + "\nMaybe start from the house defaults.");
        }
    }

    /**
     * What is amiss, in the order of the checks; empty when nothing is.
     *
     * @param record of the team
     * @param period that is reported on; its last day is the status date
     */
    public List<TeamFinding> findings(TeamRecord record, DateRange period) {
        FlowMetrics flow = FlowMetrics.of(record, period);
        LocalDate day = period.lastDay().orElseThrow();
        List<TeamFinding> found = new ArrayList<>();
        checkDone(record, found);
        checkLimit(record, flow, day, found);
        checkAge(record, flow, day, found);
        checkVelocity(record, flow, found);
        checkImprovements(record, day, found);
        checkImpediments(record, day, found);
        checkRoles(record, day, found);
        checkGoals(record, day, found);
        checkData(record, flow, found);
        checkPredictability(record, day, found);
        return List.copyOf(found);
    }

    /**
     * What is amiss, and what each check looked at and could not judge.
     *
     * @param record of the team
     * @param period that is reported on; its last day is the status date
     */
    public ReviewOutcome outcome(TeamRecord record, DateRange period) {
        FlowMetrics flow = FlowMetrics.of(record, period);
        LocalDate day = period.lastDay().orElseThrow();
        List<ComponentRef> team = List.of(record.team().id());
        ReviewOutcome.Builder outcome =
                ReviewOutcome.asking(TeamCheck.values()).lookedAt(team, TeamCheck.AG1, TeamCheck.AG9);
        if (record.team().wipLimit().isPresent()) {
            outcome.lookedAt(team, TeamCheck.AG2);
        }
        Stream<WorkItem> inProgress = record.all(WorkItem.class).stream()
                .filter(item -> item.type() != WorkItemType.EPIC && item.isInProgressOn(day));
        if (flow.cycleTimes().isPresent()) {
            outcome.lookedAtAll(inProgress, TeamCheck.AG3);
        } else {
            outcome.lackingAll(TeamCheck.AG3, inProgress, "cycle times of a team");
        }
        if (flow.velocityVariation().isPresent()) {
            outcome.lookedAt(team, TeamCheck.AG4);
        }
        if (!record.all(TeamImprovement.class).isEmpty()) {
            outcome.lookedAt(team, TeamCheck.AG5);
        }
        if (holders(record, Role.SCRUM_MASTER, day).isEmpty()
                || holders(record, PRODUCT_OWNER, day).isEmpty()) {
            outcome.lacking(TeamCheck.AG7, team, "Scrum master and product owner of a team");
        }
        List<Iteration> iterations = record.iterations();
        boolean judged = iterations.stream()
                        .filter(each -> !each.finish().isAfter(day)
                                && each.predictability().isPresent())
                        .count()
                >= iterations();
        return outcome.lookedAt(team, TeamCheck.AG7)
                .lookedAtAll(record.all(Impediment.class).stream().filter(each -> each.isOpenOn(day)), TeamCheck.AG6)
                .lookedAtAll(iterations.stream().filter(each -> !each.start().isAfter(day)), TeamCheck.AG8)
                .lookedAt(judged ? team : List.of(), TeamCheck.AG10)
                .found(findings(record, period))
                .build();
    }

    private static void checkDone(TeamRecord record, List<TeamFinding> found) {
        if (record.team().definitionOfDone().isEmpty()) {
            tell(
                    found,
                    TeamCheck.AG1,
                    record,
                    "has no definition of done.",
                    "agree with those it works for what done means.");
        }
    }

    private static void checkLimit(TeamRecord record, FlowMetrics flow, LocalDate day, List<TeamFinding> found) {
        int held = flow.inProgressOn(day);
        record.team()
                .wipLimit()
                .filter(limit -> held > limit)
                .ifPresent(limit -> found.add(new TeamFinding(
                        TeamCheck.AG2,
                        List.of(record.team().id()),
                        Ratio.of(held, 1),
                        "Team " + record.team().id().value() + " has " + held + " items in progress on " + day
                                + "; its limit is " + limit + ".",
                        "finish something before starting more.")));
    }

    private static void checkAge(TeamRecord record, FlowMetrics flow, LocalDate day, List<TeamFinding> found) {
        Optional<BigDecimal> usual = flow.cycleTimes().map(sample -> sample.nearestRank(FlowMetrics.P85));
        for (WorkItem item : record.all(WorkItem.class)) {
            if (usual.isEmpty() || item.type() == WorkItemType.EPIC || !item.isInProgressOn(day)) {
                continue;
            }
            long age = ChronoUnit.DAYS.between(item.started().orElseThrow(), day);
            if (BigDecimal.valueOf(age).compareTo(usual.get()) > 0) {
                found.add(new TeamFinding(
                        TeamCheck.AG3,
                        List.of(item.id()),
                        Ratio.of(age, 1),
                        "Work item " + item.id().value() + " is in progress for " + age + " days; 85 of 100 took "
                                + new Ratio(usual.get()) + " or fewer.",
                        "ask what holds it up, or split it."));
            }
        }
    }

    private void checkVelocity(TeamRecord record, FlowMetrics flow, List<TeamFinding> found) {
        flow.velocityVariation()
                .filter(variation -> variation.isMoreThan(velocityVariation))
                .ifPresent(variation -> found.add(new TeamFinding(
                        TeamCheck.AG4,
                        List.of(record.team().id()),
                        Optional.of(variation),
                        "The completed points of team " + record.team().id().value() + " vary by "
                                + variation.asPercent(0) + " of their mean; " + velocityVariation.asPercent(0)
                                + " is allowed.",
                        "forecast with ranges, and look for what interrupts the team.")));
    }

    private void checkImprovements(TeamRecord record, LocalDate day, List<TeamFinding> found) {
        long open = record.all(TeamImprovement.class).stream()
                .filter(each -> each.isOpenOn(day) && ChronoUnit.DAYS.between(each.agreed(), day) > improvementDays)
                .count();
        if (open > 0) {
            tell(
                    found,
                    TeamCheck.AG5,
                    record,
                    "has " + open + " improvements open for more than " + improvementDays + " days.",
                    "make fewer of them, or drop what nobody wants.");
        }
    }

    private void checkImpediments(TeamRecord record, LocalDate day, List<TeamFinding> found) {
        for (Impediment impediment : record.all(Impediment.class)) {
            long age = ChronoUnit.DAYS.between(impediment.raised(), day);
            if (impediment.isOpenOn(day) && age > impedimentDays) {
                found.add(new TeamFinding(
                        TeamCheck.AG6,
                        List.of(impediment.id()),
                        Ratio.of(age, 1),
                        "Impediment " + impediment.id().value() + " is there for " + age + " days; " + impedimentDays
                                + " are allowed.",
                        "take it to whoever can remove it."));
            }
        }
    }

    private static void checkRoles(TeamRecord record, LocalDate day, List<TeamFinding> found) {
        Set<PersonId> masters = holders(record, Role.SCRUM_MASTER, day);
        masters.retainAll(holders(record, PRODUCT_OWNER, day));
        if (!masters.isEmpty()) {
            tell(
                    found,
                    TeamCheck.AG7,
                    record,
                    "has one person as Scrum master and product owner.",
                    "give one of the two roles to somebody else.");
        }
    }

    private static Set<PersonId> holders(TeamRecord record, Role role, LocalDate day) {
        Set<PersonId> holders = new HashSet<>();
        record.all(RoleAssignment.class).stream()
                .filter(each -> each.role().equals(role) && each.isInForceOn(day))
                .forEach(each -> each.holder().ifPresent(holders::add));
        return holders;
    }

    private static void checkGoals(TeamRecord record, LocalDate day, List<TeamFinding> found) {
        List<ComponentRef> without = record.iterations().stream()
                .filter(iteration -> !iteration.start().isAfter(day))
                .filter(iteration ->
                        iteration.goal().filter(goal -> !goal.isBlank()).isEmpty())
                .<ComponentRef>map(Iteration::id)
                .toList();
        if (!without.isEmpty()) {
            found.add(new TeamFinding(
                    TeamCheck.AG8,
                    without,
                    Optional.empty(),
                    without.size() + " iterations of team " + record.team().id().value() + " have no goal.",
                    "say in a sentence what each is for before it starts."));
        }
    }

    private static void checkData(TeamRecord record, FlowMetrics flow, List<TeamFinding> found) {
        if (flow.throughput() == 0 && flow.velocities().isEmpty()) {
            tell(
                    found,
                    TeamCheck.AG9,
                    record,
                    "has no item done and no completed points on record in the period.",
                    "read the figures from the board of the team instead of asking for a report.");
        }
    }

    private void checkPredictability(TeamRecord record, LocalDate day, List<TeamFinding> found) {
        List<Iteration> judged = record.iterations().stream()
                .filter(iteration -> !iteration.finish().isAfter(day))
                .filter(iteration -> iteration.predictability().isPresent())
                .toList();
        List<Iteration> last = judged.subList(Math.max(0, judged.size() - iterations), judged.size());
        if (last.size() == iterations
                && last.stream()
                        .flatMap(iteration -> iteration.predictability().stream())
                        .allMatch(this::isOutside)) {
            found.add(new TeamFinding(
                    TeamCheck.AG10,
                    last.stream().<ComponentRef>map(Iteration::id).toList(),
                    last.get(last.size() - 1).predictability(),
                    "The predictability of team " + record.team().id().value() + " was outside "
                            + leastPredictability.asPercent(0) + " to " + greatestPredictability.asPercent(0) + " in "
                            + iterations + " iterations in a row.",
                    "plan less, or when it is above, plan what is really hoped for."));
        }
    }

    private boolean isOutside(Ratio predictability) {
        return leastPredictability.isMoreThan(predictability) || predictability.isMoreThan(greatestPredictability);
    }

    private static void tell(
            List<TeamFinding> found, TeamCheck check, TeamRecord record, String message, String advice) {
        found.add(new TeamFinding(
                check,
                List.of(record.team().id()),
                Optional.empty(),
                "Team " + record.team().id().value() + " " + message,
                advice));
    }
}
