package org.pmokit.graph.quality;

import java.util.Locale;

/**
 * One way of counting among those that are in use. Each point on which readers of the published text differ is an enum of
 * these.
 */
public sealed interface DcmaVariant {

    /** The name used in files, such as {@code either-end-open}. */
    default String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The name of the constant. */
    String name();

    /** How a share is held against its limit. */
    enum Comparison implements DcmaVariant {
        /** It may reach the limit, as published. */
        AT_MOST,
        /** It must stay below the limit, as in many tools. */
        BELOW
    }

    /** Which links are counted. */
    enum LinkScope implements DcmaVariant {
        /** Those of which at least one end is open work. */
        EITHER_END_OPEN,
        /** Those of which both ends are open work. */
        BOTH_ENDS_OPEN,
        /** Every one of the schedule. */
        EVERY_LINK
    }

    /** What has to have logic. */
    enum LogicScope implements DcmaVariant {
        /** Open work. */
        WORK,
        /** Open work and open milestones. */
        WORK_AND_MILESTONES,
        /** Everything, done or not, with milestones, supports and headings. */
        EVERYTHING
    }

    /** Which open ends are allowed. */
    enum OpenEnds implements DcmaVariant {
        /** None. */
        NONE,
        /** The first start and the last finish. */
        FIRST_AND_LAST,
        /** Up to one in a hundred. */
        ONE_PER_CENT
    }

    /** When logic is missing. */
    enum MissingLogic implements DcmaVariant {
        /** Without a predecessor or without a successor. */
        EITHER_SIDE,
        /** Without a predecessor and without a successor. */
        BOTH_SIDES
    }

    /** Whether a start that nothing drives, or a finish that drives nothing, is missing logic. */
    enum Dangling implements DcmaVariant {
        /** No; it is looked at apart. */
        APART,
        /** Yes. */
        COUNTED
    }

    /** Which imposed dates are hard. */
    enum HardDates implements DcmaVariant {
        /** Must start or finish on, start or finish no later than. */
        PUBLISHED,
        /** Must start or finish on. */
        MANDATORY,
        /** As published, and start or finish on, which yields to logic. */
        WITH_ON_DATES
    }

    /** In what float is counted. */
    enum FloatUnit implements DcmaVariant {
        /** Days of the activity's own calendar. */
        CALENDAR_DAYS,
        /** Hours, eight to a day whatever the calendar. */
        EIGHT_HOUR_DAYS
    }

    /** Which duration is looked at. */
    enum DurationMeasure implements DcmaVariant {
        /** The one that was agreed. */
        BASELINE,
        /** The one that is planned. */
        ORIGINAL,
        /** The one that is left. */
        REMAINING
    }

    /** What is counted of invalid dates. */
    enum DateScope implements DcmaVariant {
        /** Activities, done ones among them. */
        ACTIVITIES,
        /** Dates, those of done activities among them. */
        DATES,
        /** Activities that are not done. */
        OPEN_ACTIVITIES
    }

    /** How the share of work without resources is judged. */
    enum ResourceTarget implements DcmaVariant {
        /** Not at all: nobody has published a limit. */
        INFORMATION,
        /** All work has to have some. */
        ALL_ASSIGNED
    }

    /** When work that was due is missed. */
    enum MissedBy implements DcmaVariant {
        /** Its actual or forecast finish is later than agreed. */
        FINISH,
        /** Its actual finish is later than agreed, or it is overdue. */
        FINISH_OR_OVERDUE,
        /** Its finish or its start is later than agreed. */
        START_OR_FINISH
    }

    /** When the finish has moved as it should. */
    enum PathReaction implements DcmaVariant {
        /** In proportion to the delay. */
        PROPORTIONAL,
        /** At all. */
        ANY_MOVEMENT
    }

    /** What the length index is where no date is aimed at. */
    enum WithoutTarget implements DcmaVariant {
        /** It is not assessed. */
        NOT_ASSESSED,
        /** One, as if there were no float. */
        NO_FLOAT
    }

    /** How the execution index is made. */
    enum ExecutionFormula implements DcmaVariant {
        /** All done; by what was due, and what was never agreed. */
        DAU,
        /** Agreed and done; by what was due. */
        BASELINED,
        /** Agreed and done, and done without agreement; by what was due, and done without agreement. */
        CLARIFIED_2012,
        /** All done; by what was due. */
        P6
    }
}
