package org.pmokit.io.form;

import io.vavr.control.Either;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.pmokit.core.identifier.ActivityId;
import org.pmokit.core.identifier.CalendarId;
import org.pmokit.core.identifier.ProjectId;
import org.pmokit.core.money.Ratio;
import org.pmokit.core.schedule.Activity;
import org.pmokit.core.schedule.ActivityBaseline;
import org.pmokit.core.schedule.ActivityPurpose;
import org.pmokit.core.schedule.ActivityType;
import org.pmokit.core.schedule.AssignedResources;
import org.pmokit.core.schedule.Constraint;
import org.pmokit.core.schedule.ConstraintType;
import org.pmokit.core.schedule.LagCalendar;
import org.pmokit.core.schedule.Link;
import org.pmokit.core.schedule.LinkType;
import org.pmokit.core.schedule.Schedule;
import org.pmokit.core.schedule.ToolDates;
import org.pmokit.io.codec.Fault;
import org.pmokit.io.codec.ValueParser;
import org.pmokit.io.codec.Values;

/**
 * The forms of activity networks. In documents durations are working time ({@code PT40H}); the cells of registers, which
 * count days, have forms of their own beside the registers.
 */
public final class ScheduleForms {

    /** What sort of entry an activity is. */
    public static final Scalar<ActivityType> TYPE =
            Scalars.text(ScheduleForms::codeOf, ScheduleForms::typeOf).orInCell(ScheduleForms::typeOf);
    /** The rule of an imposed date. */
    public static final Scalar<ConstraintType> CONSTRAINT_TYPE =
            Scalars.oneOf("constraint", ConstraintType.values(), ConstraintType::code);
    /** Which ends a link ties. */
    public static final Scalar<LinkType> LINK_TYPE = Scalars.oneOf("type of link", LinkType.values(), LinkType::code);
    /** In whose working time a lag is counted. */
    public static final Scalar<LagCalendar> LAG_CALENDAR =
            Scalars.oneOf("lag calendar", LagCalendar.values(), LagCalendar::code);
    /** A share as a number of hundredths: 25 is a quarter. */
    public static final Scalar<Ratio> PERCENT = new Scalar<>(
            Scalar.Token.PERCENT,
            ratio -> ratio.value().movePointRight(2).toPlainString(),
            text -> Values.decimal().parse(text).flatMap(ScheduleForms::hundredths));

    /** What an activity is there for. */
    public static final Scalar<ActivityPurpose> PURPOSE =
            Scalars.oneOf("purpose of activity", ActivityPurpose.values(), ActivityPurpose::code);
    /** What is assigned to an activity. */
    public static final Shape<AssignedResources, Parts> ASSIGNED = Shape.<AssignedResources>of(
                    parts -> new AssignedResources(parts.maybe("hours"), parts.maybe("cost")))
            .optional("hours", Scalars.NUMBER, AssignedResources::hours, Parts.put("hours"))
            .optional("cost", Scalars.NUMBER, AssignedResources::cost, Parts.put("cost"));

    private static final Map<String, ActivityType> OTHER_TYPES =
            Map.of("level-of-effort", ActivityType.LEVEL_OF_EFFORT, "finish-milestone", ActivityType.MILESTONE);

    private static final Shape<Constraint, Parts> CONSTRAINT = Shape.<Constraint>of(ScheduleForms::constraint)
            .mandatory("type", CONSTRAINT_TYPE, Constraint::type, Parts.put("type"))
            .optional("date", Scalars.TEXT, ScheduleForms::dateOf, Parts.put("date"));

    private static final Shape<ActivityBaseline, Parts> BASELINE = Shape.<ActivityBaseline>of(
                    parts -> new ActivityBaseline(parts.maybe("start"), parts.maybe("finish"), parts.maybe("duration")))
            .optional("start", Moments.START, ActivityBaseline::start, Parts.put("start"))
            .optional("finish", Moments.FINISH, ActivityBaseline::finish, Parts.put("finish"))
            .optional("duration", DayCount.DURATION, ActivityBaseline::duration, Parts.put("duration"));

    private static final Shape<ToolDates, Parts> TOOL_DATES = Shape.<ToolDates>of(parts -> new ToolDates(
                    parts.maybe("earlyStart"),
                    parts.maybe("earlyFinish"),
                    parts.maybe("lateStart"),
                    parts.maybe("lateFinish"),
                    parts.maybe("totalFloat"),
                    parts.maybe("freeFloat")))
            .optional("earlyStart", Moments.START, ToolDates::earlyStart, Parts.put("earlyStart"))
            .optional("earlyFinish", Moments.FINISH, ToolDates::earlyFinish, Parts.put("earlyFinish"))
            .optional("lateStart", Moments.START, ToolDates::lateStart, Parts.put("lateStart"))
            .optional("lateFinish", Moments.FINISH, ToolDates::lateFinish, Parts.put("lateFinish"))
            .optional("totalFloat", DayCount.DURATION, ToolDates::totalFloat, Parts.put("totalFloat"))
            .optional("freeFloat", DayCount.DURATION, ToolDates::freeFloat, Parts.put("freeFloat"));

    private static final Shape<Activity, Activity.Builder> ACTIVITY = Shape.of(
                    Activity::builder, Activity.Builder::build)
            .mandatory("id", Scalars.id(ActivityId::of), Activity::id, Activity.Builder::id)
            .unless(activity -> activity.id().name(), "title", Scalars.TEXT, Activity::title, Activity.Builder::title)
            .unless(none -> ActivityType.TASK, "type", TYPE, Activity::type, Activity.Builder::type)
            .optional("duration", DayCount.DURATION, Activity::duration, Activity.Builder::duration)
            .optional("remaining", DayCount.DURATION, Activity::remaining, Activity.Builder::remaining)
            .optional("calendar", Scalars.id(CalendarId::of), Activity::calendar, Activity.Builder::calendar)
            .optional("parent", Scalars.id(ActivityId::of), Activity::parent, Activity.Builder::parent)
            .list("constraints", CONSTRAINT, Activity::constraints, Activity.Builder::addConstraint)
            .optional("deadline", Moments.FINISH, Activity::deadline, Activity.Builder::deadline)
            .optional("complete", Scalars.RATIO, Activity::complete, Activity.Builder::complete)
            .optional("actualStart", Moments.START, Activity::actualStart, Activity.Builder::actualStart)
            .optional("actualFinish", Moments.FINISH, Activity::actualFinish, Activity.Builder::actualFinish)
            .optional("baseline", BASELINE, Activity::baseline, Activity.Builder::baseline)
            .optional("toolDates", TOOL_DATES, Activity::toolDates, Activity.Builder::toolDates)
            .unless(none -> ActivityPurpose.WORK, "purpose", PURPOSE, Activity::purpose, Activity.Builder::purpose)
            .optional("assigned", ASSIGNED, Activity::assigned, Activity.Builder::assigned);

    private static final Shape<Link, Link.Builder> LINK = Shape.of(Link::builder, Link.Builder::build)
            .mandatory("predecessor", Scalars.id(ActivityId::of), Link::predecessor, Link.Builder::predecessor)
            .mandatory("successor", Scalars.id(ActivityId::of), Link::successor, Link.Builder::successor)
            .unless(none -> LinkType.FINISH_TO_START, "type", LINK_TYPE, Link::type, Link.Builder::type)
            .optional("lag", DayCount.DURATION, Link::lag, Link.Builder::lag)
            .optional("maximumLag", DayCount.DURATION, Link::maximumLag, Link.Builder::maximumLag)
            .unless(
                    none -> LagCalendar.PREDECESSOR,
                    "lagCalendar",
                    LAG_CALENDAR,
                    Link::lagCalendar,
                    Link.Builder::lagCalendar);

    /** A whole network. */
    public static final Shape<Schedule, Schedule.Builder> SCHEDULE = Shape.of(
                    Schedule::builder, Schedule.Builder::build)
            .mandatory("project", Scalars.id(ProjectId::of), Schedule::project, Schedule.Builder::project)
            .optional("start", Moments.START, Schedule::start, Schedule.Builder::start)
            .optional("imposedFinish", Moments.FINISH, Schedule::imposedFinish, Schedule.Builder::imposedFinish)
            .optional("dataDate", Moments.START, Schedule::dataDate, Schedule.Builder::dataDate)
            .optional("calendar", Scalars.id(CalendarId::of), Schedule::calendar, Schedule.Builder::calendar)
            .optional("detailUntil", Scalars.DATE, Schedule::detailUntil, Schedule.Builder::detailUntil)
            .list("activities", ACTIVITY, Schedule::activities, Schedule.Builder::addActivity)
            .list("links", LINK, Schedule::links, Schedule.Builder::addLink)
            .optional("provenance", CommonForms.PROVENANCE, Schedule::provenance, Schedule.Builder::provenance);

    private ScheduleForms() {}

    /**
     * The moments of the dates of a rule: those of a finish where it is about one.
     *
     * @param type which rule
     */
    public static Scalar<LocalDateTime> momentsOf(ConstraintType type) {
        return switch (type) {
            case FINISH_NO_EARLIER_THAN, FINISH_NO_LATER_THAN, MUST_FINISH_ON, FINISH_ON -> Moments.FINISH;
            default -> Moments.START;
        };
    }

    /**
     * The date of a rule as it is written.
     *
     * @param constraint any
     */
    public static Optional<String> dateOf(Constraint constraint) {
        return constraint.date().map(momentsOf(constraint.type())::textOf);
    }

    private static Constraint constraint(Parts parts) {
        ConstraintType type = parts.the("type");
        Optional<String> date = parts.maybe("date");
        return new Constraint(type, date.map(text -> dateOf(type, text)));
    }

    private static LocalDateTime dateOf(ConstraintType type, String text) {
        return momentsOf(type)
                .parser()
                .parse(text)
                .getOrElseThrow(fault -> new IllegalArgumentException(fault.message() + "\nMaybe " + fault.advice()));
    }

    private static String codeOf(ActivityType type) {
        return type == ActivityType.LEVEL_OF_EFFORT ? "loe" : type.code();
    }

    private static Either<Fault, ActivityType> typeOf(String text) {
        ActivityType other = OTHER_TYPES.get(text.toLowerCase(Locale.ROOT));
        ValueParser<ActivityType> usual =
                Values.oneOf("type of activity", ActivityType.values(), ScheduleForms::codeOf);
        return other == null ? usual.parse(text) : Either.right(other);
    }

    private static Either<Fault, Ratio> hundredths(BigDecimal percent) {
        try {
            return Either.right(new Ratio(percent.movePointLeft(2)));
        } catch (IllegalArgumentException refusal) {
            return Either.left(Fault.of(refusal));
        }
    }
}
