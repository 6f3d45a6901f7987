package org.pmokit.rules.catalog.dcma;

import java.util.List;
import org.pmokit.graph.quality.DcmaCheck;
import org.pmokit.rules.catalog.dcma.DcmaPoint.Words;
import org.pmokit.rules.rule.Choice;
import org.pmokit.rules.rule.MeasureUnit;
import org.pmokit.rules.rule.Operator;
import org.pmokit.rules.rule.Threshold;

/** The fourteen points with their limits, switches and words. */
final class DcmaPoints {

    static final String SOURCE = "DCMA-EA PAM 200.1 (Oct 2012), section 4.";

    static final Threshold HIGH_FLOAT = days(DcmaCheck.HIGH_FLOAT, "44");
    static final Threshold HIGH_DURATION = days(DcmaCheck.HIGH_DURATION, "44");
    static final Threshold DELAY = Threshold.published(
                    "PMO-DCM-012/delay", "600", MeasureUnit.WORKING_DAYS, SOURCE + "12, example of the training")
            .neitherWayStricter()
            .between("1", "10000");

    static final List<DcmaPoint> ALL = List.of(
            atMost(
                    DcmaCheck.LOGIC,
                    "0.05",
                    new Words(
                            "Open work has a predecessor and a successor",
                            "work that hangs on nothing moves nothing when it slips, and nobody is told",
                            "share of the open work that lacks a predecessor, a successor or both",
                            "open activities without predecessor or successor",
                            "Link each of them to what it waits for and to what waits for it."),
                    DcmaChoices.LOGIC_OF,
                    DcmaChoices.MISSING_LOGIC,
                    DcmaChoices.OPEN_ENDS,
                    DcmaChoices.DANGLING,
                    DcmaChoices.COMPARISON),
            atMost(
                    DcmaCheck.LEADS,
                    "0",
                    new Words(
                            "No link of open work has a lead",
                            "a lead lets a successor begin before there is anything to build on, and hides float",
                            "share of the links with an end that is open work whose lag is negative",
                            "links with a lead",
                            "Part the predecessor where the successor may begin, and link the parts."),
                    DcmaChoices.LINKS),
            atMost(
                    DcmaCheck.LAGS,
                    "0.05",
                    new Words(
                            "Few links of open work have a lag",
                            "a lag is time that nobody owns, and that no progress is told about",
                            "share of the links with an end that is open work whose lag is positive",
                            "links with a lag",
                            "Make an activity of what is waited for."),
                    DcmaChoices.LINKS,
                    DcmaChoices.COMPARISON),
            atLeast(
                    DcmaCheck.RELATIONSHIP_TYPES,
                    "0.90",
                    MeasureUnit.RATIO,
                    new Words(
                            "Most links of open work lead from finish to start",
                            "other links are harder to follow, and a link from start to finish is mostly a mistake",
                            "share of the links with an end that is open work that lead from finish to start",
                            "links from finish to start",
                            "Part activities so that a finish drives a start, or justify the other links."),
                    DcmaChoices.LINKS),
            atMost(
                    DcmaCheck.HARD_CONSTRAINTS,
                    "0.05",
                    new Words(
                            "Few dates hold open work against its logic",
                            "a date that logic cannot move hides that the work is late",
                            "share of the open work that must start or finish on a date, or no later than one",
                            "open activities with a hard constraint",
                            "Replace the date by logic, or by one that only bounds the start from below."),
                    DcmaChoices.HARD_CONSTRAINTS,
                    DcmaChoices.COMPARISON),
            with(
                    atMost(
                            DcmaCheck.HIGH_FLOAT,
                            "0.05",
                            new Words(
                                    "Little open work has very high float",
                                    "work that could wait for two months is mostly missing a successor",
                                    "share of the open work whose total float is more than 44 working days of its own"
                                            + " calendar",
                                    "open activities with high float",
                                    "Look for the successor that is missing."),
                            DcmaChoices.FLOAT_UNIT,
                            DcmaChoices.COMPARISON),
                    HIGH_FLOAT),
            atMost(
                    DcmaCheck.NEGATIVE_FLOAT,
                    "0",
                    new Words(
                            "No open work has negative float",
                            "negative float says that an imposed date will be missed unless somebody acts",
                            "share of the open work whose total float is less than zero",
                            "open activities with negative float",
                            "Explain each, and agree what recovers it.")),
            with(
                    atMost(
                            DcmaCheck.HIGH_DURATION,
                            "0.05",
                            new Words(
                                    "Little open work takes very long",
                                    "progress of work that takes more than two reporting periods is guessed",
                                    "share of the open work whose agreed duration is more than 44 working days of its own"
                                            + " calendar and that starts inside the detail planning window",
                                    "open activities that take long",
                                    "Part them into work whose end somebody sees every month."),
                            DcmaChoices.DURATION,
                            DcmaChoices.COMPARISON),
                    HIGH_DURATION),
            point(
                    DcmaCheck.INVALID_DATES,
                    limit(DcmaCheck.INVALID_DATES, "most", "0", MeasureUnit.COUNT),
                    Operator.AT_MOST,
                    new Words(
                            "No work is left in the past, and no progress lies in the future",
                            "a schedule with such dates has not been brought up to its status date",
                            "number of activities with an actual date after the status date, or unfinished with a forecast"
                                    + " before it; forecasts are those of the tool where the file tells them",
                            "activities with invalid dates",
                            "Record what has happened, and move what is left behind the status date."),
                    DcmaChoices.INVALID_DATES),
            point(
                    DcmaCheck.RESOURCES,
                    Threshold.houseDefault("PMO-DCM-010/most", "1", MeasureUnit.RATIO),
                    Operator.AT_MOST,
                    new Words(
                            "It is known how much open work has nobody assigned",
                            "dates that nobody is assigned to keep are wishes",
                            "share of the open work of a day or more to which neither hours nor cost are assigned; no limit"
                                    + " is published, so that it is information unless the switch asks for all",
                            "open activities without hours or cost",
                            "Assign people or cost to each of them."),
                    DcmaChoices.RESOURCES),
            atMost(
                    DcmaCheck.MISSED_TASKS,
                    "0.05",
                    new Words(
                            "Work that was due has been finished in time",
                            "what was missed so far is the best forecast of what will be missed",
                            "share of the work agreed to be finished by the status date that finished, or is forecast to"
                                    + " finish, on a later day than agreed",
                            "activities that missed their baseline finish",
                            "Find out what they have in common, and forecast the rest accordingly."),
                    DcmaChoices.MISSED_TASKS,
                    DcmaChoices.COMPARISON),
            with(
                    atLeast(
                            DcmaCheck.CRITICAL_PATH_TEST,
                            "0.99",
                            MeasureUnit.INDEX,
                            new Words(
                                    "The finish moves when critical work does",
                                    "where it does not, logic is missing or a date pins the finish, and no critical path can"
                                            + " be told",
                                    "working days by which the last finish moves, by those by which open work with the least"
                                            + " float is delayed, by calculation",
                                    "working days that a delay of critical work comes to",
                                    "Add the logic that is missing, and free the finish."),
                            DcmaChoices.CRITICAL_PATH_TEST),
                    DELAY),
            atLeast(
                    DcmaCheck.CRITICAL_PATH_LENGTH_INDEX,
                    "0.95",
                    MeasureUnit.INDEX,
                    new Words(
                            "What is left can be done in time",
                            "an index below one says how much faster than planned the rest would have to go",
                            "working days from the status date to the last finish and from there to its target (an imposed"
                                    + " date, a deadline or the baseline), by the former",
                            "working days to the target",
                            "Shorten the critical path, or agree on a date that can be kept."),
                    DcmaChoices.WITHOUT_TARGET),
            atLeast(
                    DcmaCheck.BASELINE_EXECUTION_INDEX,
                    "0.95",
                    MeasureUnit.INDEX,
                    new Words(
                            "As much work is done as was due",
                            "a team that finishes fewer activities than agreed falls behind, whichever they are",
                            "work that is finished, by the work that was agreed to be finished by the status date or was never"
                                    + " agreed; it does not tell whether it is the same work",
                            "activities finished",
                            "Finish or re-plan what is due; give a baseline to what has none."),
                    DcmaChoices.EXECUTION_INDEX));

    private DcmaPoints() {}

    private static DcmaPoint atMost(DcmaCheck check, String share, Words words, Choice... choices) {
        return point(check, limit(check, "most", share, MeasureUnit.RATIO), Operator.AT_MOST, words, choices);
    }

    private static DcmaPoint atLeast(DcmaCheck check, String value, MeasureUnit unit, Words words, Choice... choices) {
        Threshold least = limit(check, "least", value, unit).stricterWhenGreater();
        return point(check, least, Operator.AT_LEAST, words, choices);
    }

    private static DcmaPoint point(
            DcmaCheck check, Threshold limit, Operator operator, Words words, Choice... choices) {
        return new DcmaPoint(check, limit, operator, words, List.of(), List.of(choices));
    }

    private static DcmaPoint with(DcmaPoint point, Threshold other) {
        return new DcmaPoint(
                point.check(), point.limit(), point.operator(), point.words(), List.of(other), point.choices());
    }

    private static Threshold limit(DcmaCheck check, String word, String value, MeasureUnit unit) {
        return Threshold.published(DcmaPoint.id(check) + "/" + word, value, unit, SOURCE + check.number());
    }

    private static Threshold days(DcmaCheck check, String days) {
        return Threshold.published(
                DcmaPoint.id(check) + "/days", days, MeasureUnit.WORKING_DAYS, SOURCE + check.number());
    }
}
