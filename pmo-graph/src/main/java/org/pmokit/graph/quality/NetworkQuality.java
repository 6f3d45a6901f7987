package org.pmokit.graph.quality;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.IntPredicate;
import org.pmokit.core.identifier.ActivityId;
import org.pmokit.core.schedule.Activity;
import org.pmokit.core.schedule.ActivityBaseline;
import org.pmokit.core.schedule.ActivityType;
import org.pmokit.core.schedule.Link;
import org.pmokit.core.schedule.LinkType;
import org.pmokit.graph.criticalpath.DateReason;

/**
 * What planners look at besides the fourteen points: how the network hangs together, what holds the finish, how progress and
 * baseline are kept. Each count is a loop over arrays; what needs dates is empty where there are none.
 */
public final class NetworkQuality {

    private final ScheduleFacts facts;

    private NetworkQuality(ScheduleFacts facts) {
        this.facts = facts;
    }

    /**
     * Looks at a schedule.
     *
     * @param facts of the schedule
     */
    public static NetworkQuality of(ScheduleFacts facts) {
        return new NetworkQuality(facts);
    }

    // ---- logic

    /**
     * Open work that has predecessors of which none holds its start, or successors of which none waits for its finish: it may
     * become longer without anybody noticing.
     */
    public QualityCount dangling() {
        Logic logic = facts.logic();
        return count(
                facts::isOpenWork,
                at -> (logic.before[at] > 0 && logic.toStart[at] == 0)
                        || (logic.after[at] > 0 && logic.fromFinish[at] == 0));
    }

    /** Links of open work that lead from a start to a finish. */
    public QualityCount startToFinish() {
        return countLinks(this::isOfOpenWork, (link, at) -> link.type() == LinkType.START_TO_FINISH);
    }

    /** Links that progress has overtaken: what follows has happened, and what it waits for has not, or later. */
    public QualityCount outOfSequence() {
        return countLinks(
                (link, at) -> facts.logic().from[at] >= 0 && facts.logic().to[at] >= 0,
                (link, at) -> isOvertaken(link, facts.logic().from[at], facts.logic().to[at]));
    }

    private boolean isOvertaken(Link link, int from, int to) {
        Optional<LocalDateTime> after = actual(to, link.type().isToFinish());
        Optional<LocalDateTime> before = actual(from, link.type().isFromFinish());
        return after.isPresent()
                && (before.isEmpty() || before.get().isAfter(after.get()))
                && link.lag().filter(Duration::isNegative).isEmpty();
    }

    private Optional<LocalDateTime> actual(int at, boolean isFinish) {
        return isFinish ? facts.activity(at).actualFinish() : facts.activity(at).actualStart();
    }

    /** Links that lead to or from a heading. */
    public QualityCount headingLogic() {
        return countLinks((link, at) -> true, (link, at) -> isOf(at, ActivityType.SUMMARY));
    }

    /** Links by which a support drives something: it lasts as long as the work, and cannot hold it. */
    public QualityCount supportLogic() {
        return countLinks(
                (link, at) -> true,
                (link, at) -> facts.logic().from[at] >= 0
                        && facts.activity(facts.logic().from[at]).type() == ActivityType.LEVEL_OF_EFFORT
                        && facts.logic().to[at] >= 0
                        && !facts.isHammock(facts.logic().to[at]));
    }

    private boolean isOf(int link, ActivityType type) {
        int from = facts.logic().from[link];
        int to = facts.logic().to[link];
        return (from >= 0 && facts.activity(from).type() == type)
                || (to >= 0 && facts.activity(to).type() == type);
    }

    private boolean isOfOpenWork(Link link, int at) {
        int from = facts.logic().from[at];
        int to = facts.logic().to[at];
        return (from >= 0 && facts.isOpenWork(from)) || (to >= 0 && facts.isOpenWork(to));
    }

    /**
     * What is open and has more predecessors than so many: the more paths meet, the less likely all are in time.
     *
     * @param most predecessors that are in order
     */
    public QualityCount mergePoints(int most) {
        return count(facts::isOpen, at -> facts.logic().before[at] > most);
    }

    /** What does not hang together with the largest part of the network, done or not. */
    public QualityCount islands() {
        return new Islands(facts).outsideOfLargest();
    }

    /** Activities that share their name with an earlier one. */
    public QualityCount repeatedNames() {
        Map<String, Integer> first = new HashMap<>();
        return count(
                at -> !facts.isHammock(at),
                at -> first.putIfAbsent(facts.activity(at).title().strip(), at) != null);
    }

    // ---- dates

    /**
     * Open work that has some float, but little; empty without dates.
     *
     * @param days of each activity's calendar, inclusive
     */
    public Optional<QualityCount> nearCritical(BigDecimal days) {
        return facts.calculated()
                .map(dates -> count(
                        facts::isOpenWork,
                        at -> dates.floatMinutes(at) > 0
                                && BigDecimal.valueOf(dates.floatMinutes(at))
                                                .compareTo(days.multiply(BigDecimal.valueOf(facts.minutesPerDay(at))))
                                        <= 0));
    }

    /**
     * Open work that is planned to take longer than so many days.
     *
     * @param days of each activity's calendar
     */
    public QualityCount longerThan(BigDecimal days) {
        return count(
                at -> facts.isOpenWork(at) && facts.activity(at).duration().isPresent(),
                at -> facts.activity(at)
                        .duration()
                        .filter(time -> BigDecimal.valueOf(time.toMinutes())
                                        .compareTo(days.multiply(BigDecimal.valueOf(facts.minutesPerDay(at))))
                                > 0)
                        .isPresent());
    }

    /** Why what finishes last finishes when it does, first reason first; empty without dates and when all is done. */
    public List<DateReason> drivingPath() {
        int last = facts.lastOpen();
        return last < 0
                ? List.of()
                : facts.calculated()
                        .map(dates -> dates.network().why(facts.activity(last).id()))
                        .orElse(List.of());
    }

    /** What finishes last of all that is open; of several a milestone. Empty without dates and when all is done. */
    public Optional<Activity> lastToFinish() {
        int last = facts.lastOpen();
        return last < 0 ? Optional.empty() : Optional.of(facts.activity(last));
    }

    // ---- baseline and progress

    /** Work without an agreed finish. */
    public QualityCount withoutBaseline() {
        return count(facts::isWork, at -> facts.agreedFinish(at).isEmpty());
    }

    /** Work that was agreed to start before the status date and has not. */
    public QualityCount overdueStarts() {
        return count(at -> facts.isWork(at) && isAgreedToStart(at), at -> {
            Activity activity = facts.activity(at);
            return activity.actualStart().isEmpty() && !facts.isDone(at);
        });
    }

    private boolean isAgreedToStart(int at) {
        return facts.activity(at)
                .baseline()
                .flatMap(ActivityBaseline::start)
                .filter(start -> start.isBefore(facts.status().from()))
                .isPresent();
    }

    /**
     * Activities whose agreed finish is another one than in an earlier copy of the schedule, among those that have one in both.
     *
     * @param earlier the same schedule as it was
     */
    public QualityCount movedBaselines(ScheduleFacts earlier) {
        Map<ActivityId, LocalDateTime> before = new HashMap<>();
        for (int at = 0; at < earlier.size(); at++) {
            ActivityId id = earlier.activity(at).id();
            earlier.agreedFinish(at).ifPresent(finish -> before.put(id, finish));
        }
        return count(
                at -> facts.agreedFinish(at).isPresent()
                        && before.containsKey(facts.activity(at).id()),
                at -> !facts.agreedFinish(at)
                        .equals(Optional.ofNullable(
                                before.get(facts.activity(at).id()))));
    }

    // ---- counting

    private QualityCount count(IntPredicate population, IntPredicate holds) {
        int among = 0;
        List<ActivityId> offenders = new ArrayList<>();
        for (int at = 0; at < facts.size(); at++) {
            if (population.test(at)) {
                among++;
                if (holds.test(at)) {
                    offenders.add(facts.activity(at).id());
                }
            }
        }
        return new QualityCount(offenders.size(), among, offenders);
    }

    private QualityCount countLinks(BiPredicate<Link, Integer> population, BiPredicate<Link, Integer> holds) {
        int among = 0;
        List<ActivityId> offenders = new ArrayList<>();
        for (int at = 0; at < facts.links().size(); at++) {
            Link link = facts.links().get(at);
            if (Logic.holds(link) && population.test(link, at)) {
                among++;
                if (holds.test(link, at)) {
                    offenders.add(link.successor());
                }
            }
        }
        return new QualityCount(offenders.size(), among, offenders);
    }
}
