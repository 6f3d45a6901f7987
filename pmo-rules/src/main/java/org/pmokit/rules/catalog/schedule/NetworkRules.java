package org.pmokit.rules.catalog.schedule;

import java.util.List;
import java.util.Optional;
import org.pmokit.graph.quality.NetworkQuality;
import org.pmokit.graph.quality.QualityCount;
import org.pmokit.graph.quality.ScheduleFacts;
import org.pmokit.rules.catalog.schedule.NetworkRule.Words;
import org.pmokit.rules.rule.MeasureUnit;
import org.pmokit.rules.rule.Rule;
import org.pmokit.rules.rule.RuleContext;
import org.pmokit.rules.rule.Threshold;

/** PMO-SCH-004 to PMO-SCH-016: how the network of a schedule hangs together, and how it is kept. */
public final class NetworkRules {

    /** Predecessors of a point at which not too many paths meet. */
    public static final Threshold MERGING = Threshold.houseDefault("PMO-SCH-009/predecessors", "10", MeasureUnit.COUNT);
    /** Float up to which work is near-critical. */
    public static final Threshold NEAR = Threshold.published(
            "PMO-SCH-013/days", "10", MeasureUnit.WORKING_DAYS, "NASA schedule management handbook: ten-day screens");
    /** Days that a reporting cycle has. */
    public static final Threshold CYCLE = Threshold.houseDefault("PMO-SCH-014/days", "20", MeasureUnit.WORKING_DAYS);

    private static final String GAO = "GAO-16-89G Schedule Assessment Guide (Dec 2015), best practice ";
    private static final String WORK = "the open work";

    private static final List<Rule<?>> RULES = List.of(
            rule(
                    "PMO-SCH-004",
                    "dangling-logic",
                    new Words(
                            "A link holds every start, and every finish holds something",
                            "work with a dangling end can become longer without anything moving",
                            "open activities whose start no link holds although they have predecessors, or whose finish"
                                    + " holds nothing although they have successors",
                            WORK,
                            "Link the start of each to what it waits for, and its finish to what waits for it.",
                            GAO + "2"),
                    "0",
                    "0.05",
                    quality -> quality.dangling()),
            rule(
                    "PMO-SCH-005",
                    "start-to-finish-links",
                    new Words(
                            "No link leads from a start to a finish",
                            "such a link lets what comes later hold what comes first, and is mostly entered the wrong way"
                                    + " round",
                            "links from start to finish",
                            "the links of open work",
                            "Turn the link round, or justify it.",
                            GAO + "2"),
                    "0",
                    "0.05",
                    quality -> quality.startToFinish()),
            rule(
                    "PMO-SCH-006",
                    "out-of-sequence",
                    new Words(
                            "Work happens in the order of its logic",
                            "progress out of sequence shows that the work is done otherwise than it is planned",
                            "links whose successor has happened before what it waits for",
                            "the links",
                            "Correct the logic to what is really done, or the progress.",
                            GAO + "9"),
                    "0",
                    "0.05",
                    quality -> quality.outOfSequence()),
            rule(
                    "PMO-SCH-007",
                    "heading-logic",
                    new Words(
                            "No link leads to or from a heading",
                            "a link of a heading ties everything below it, and hides what really waits for what",
                            "links that lead to or from a heading",
                            "the links",
                            "Link the activities below the heading.",
                            GAO + "2"),
                    "0",
                    "0.05",
                    quality -> quality.headingLogic()),
            rule(
                    "PMO-SCH-008",
                    "support-logic",
                    new Words(
                            "No level of effort drives work",
                            "support lasts as long as the work that it accompanies, so that it cannot hold it",
                            "links by which a level of effort drives something else",
                            "the links",
                            "Let the work behind the support drive instead.",
                            GAO + "6"),
                    "0",
                    "0.05",
                    quality -> quality.supportLogic()),
            rule(new NetworkRule(
                    "PMO-SCH-009",
                    "merge-points",
                    new Words(
                            "Not too many paths meet at one point",
                            "where many paths meet it is unlikely that all of them are in time",
                            "open activities with more predecessors than the limit",
                            "everything that is open",
                            "Plan a margin before the point, or part it.",
                            GAO + "2"),
                    NetworkRule.above("PMO-SCH-009", "0", "0.05"),
                    List.of(MERGING),
                    (facts, context) -> Optional.of(NetworkQuality.of(facts)
                            .mergePoints(context.of(MERGING).value().intValue())))),
            rule(
                    "PMO-SCH-010",
                    "islands",
                    new Words(
                            "The schedule is one network",
                            "what hangs on nothing else in the schedule neither delays anything nor is delayed",
                            "activities that no chain of links connects with the largest part",
                            "the activities",
                            "Link each island to what it gives to and takes from.",
                            GAO + "5"),
                    "0",
                    "0.05",
                    quality -> quality.islands()),
            rule(
                    "PMO-SCH-011",
                    "repeated-names",
                    new Words(
                            "Every activity has a name of its own",
                            "of two activities of one name nobody can tell which has been reported on",
                            "activities that have the name of an earlier one",
                            "the activities",
                            "Say in each name what is done to what.",
                            GAO + "1; IPMDAR Implementation and Tailoring Guide"),
                    "0",
                    "0.05",
                    quality -> quality.repeatedNames()),
            rule(
                    "PMO-SCH-012",
                    "missing-baseline",
                    new Words(
                            "All work has a baseline",
                            "work that was never agreed can be neither early nor late",
                            "activities without a baseline finish",
                            "the work",
                            "Let the change authority agree on what was added.",
                            GAO + "10"),
                    "0",
                    "0.05",
                    quality -> quality.withoutBaseline()),
            rule(new NetworkRule(
                    "PMO-SCH-013",
                    "near-critical-share",
                    new Words(
                            "Not too much work is nearly critical",
                            "the more paths are nearly critical, the less the critical path says about the finish",
                            "open activities with some float, but not more than the limit",
                            WORK,
                            "Look after the near-critical paths like the critical one, or win time on them.",
                            GAO + "7; NASA schedule management handbook"),
                    NetworkRule.above("PMO-SCH-013", "0.25", "0.5"),
                    List.of(NEAR),
                    (facts, context) -> NetworkQuality.of(facts)
                            .nearCritical(context.of(NEAR).value()))),
            rule(new NetworkRule(
                    "PMO-SCH-014",
                    "long-for-cycle",
                    new Words(
                            "Work is short enough to be reported on",
                            "of work that goes on through several reports nobody can tell how much is done",
                            "open activities that take longer than a reporting cycle",
                            "the open work with a duration",
                            "Part it where something is finished that others can see.",
                            GAO + "4"),
                    NetworkRule.above("PMO-SCH-014", "0.05", "0.25"),
                    List.of(CYCLE),
                    (facts, context) -> Optional.of(NetworkQuality.of(facts)
                            .longerThan(context.of(CYCLE).value())))),
            rule(
                    "PMO-SCH-015",
                    "overdue-starts",
                    new Words(
                            "Work that should have begun has begun",
                            "a start that is missed today is a finish that is missed tomorrow",
                            "activities that were agreed to start before the status date and have not",
                            "the work that was agreed to start before the status date",
                            "Start it, or say what it waits for and re-plan it.",
                            GAO + "9"),
                    "0.05",
                    "0.25",
                    quality -> quality.overdueStarts()),
            rule(new NetworkRule(
                    "PMO-SCH-016",
                    "baseline-moved",
                    new Words(
                            "The baseline has stayed where it was agreed",
                            "a baseline that follows the forecast hides every slip",
                            "activities whose baseline finish is another one than in the earlier copy",
                            "the activities with a baseline then and now, where an earlier copy was given",
                            "Show the approved change for each, or restore the baseline.",
                            GAO + "10"),
                    NetworkRule.above("PMO-SCH-016", "0", "0.25"),
                    List.of(),
                    NetworkRules::moved)));

    private NetworkRules() {}

    /** All of them, in the order of their ids. */
    public static List<Rule<?>> rules() {
        return RULES;
    }

    /** A count that needs nothing but the network. */
    @FunctionalInterface
    private interface Plain {
        QualityCount of(NetworkQuality quality);
    }

    private static Rule<?> rule(String id, String name, Words words, String amber, String red, Plain count) {
        return rule(new NetworkRule(
                id,
                name,
                words,
                NetworkRule.above(id, amber, red),
                List.of(),
                (facts, context) -> Optional.of(count.of(NetworkQuality.of(facts)))));
    }

    private static Rule<?> rule(NetworkRule rule) {
        return rule.rule();
    }

    /** Nothing to count among where there is no earlier copy. */
    private static Optional<QualityCount> moved(ScheduleFacts facts, RuleContext context) {
        return Optional.of(ScheduleCopies.earlier(facts.project(), context)
                .map(earlier -> NetworkQuality.of(facts).movedBaselines(earlier))
                .orElseGet(() -> new QualityCount(0, 0, List.of())));
    }
}
