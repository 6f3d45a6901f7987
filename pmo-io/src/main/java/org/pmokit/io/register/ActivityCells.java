package org.pmokit.io.register;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pmokit.core.identifier.ActivityId;
import org.pmokit.core.identifier.CalendarId;
import org.pmokit.core.schedule.Activity;
import org.pmokit.core.schedule.ActivityBaseline;
import org.pmokit.core.schedule.ActivityPurpose;
import org.pmokit.core.schedule.ActivityType;
import org.pmokit.core.schedule.Constraint;
import org.pmokit.core.schedule.ConstraintType;
import org.pmokit.core.schedule.ToolDates;
import org.pmokit.io.codec.Fault;
import org.pmokit.io.form.DayCount;
import org.pmokit.io.form.Moments;
import org.pmokit.io.form.Parts;
import org.pmokit.io.form.Scalars;
import org.pmokit.io.form.ScheduleForms;
import org.pmokit.io.form.Shape;

/**
 * The cells of an activity behind its project and id. Working time is in days of the activity's calendar, so that a row
 * becomes an activity only when all calendars are known.
 */
final class ActivityCells {

    /**
     * An activity to be written.
     *
     * @param activity as it is
     * @param minutesPerDay of its calendar
     */
    record Timed(Activity activity, int minutesPerDay) {

        private DayCount days(Duration duration) {
            return DayCount.of(duration, minutesPerDay);
        }
    }

    private record Agreed(Optional<LocalDateTime> start, Optional<LocalDateTime> finish, Optional<DayCount> days) {

        static Agreed of(Parts parts) {
            return new Agreed(parts.maybe("start"), parts.maybe("finish"), parts.maybe("days"));
        }

        static Agreed of(ActivityBaseline baseline, Timed in) {
            return new Agreed(
                    baseline.start(), baseline.finish(), baseline.duration().map(in::days));
        }
    }

    private record Computed(ToolDates dates, Optional<DayCount> totalFloat, Optional<DayCount> freeFloat) {

        static Computed of(Parts parts) {
            ToolDates dates = new ToolDates(
                    parts.maybe("earlyStart"),
                    parts.maybe("earlyFinish"),
                    parts.maybe("lateStart"),
                    parts.maybe("lateFinish"),
                    Optional.empty(),
                    Optional.empty());
            return new Computed(dates, parts.maybe("totalFloatDays"), parts.maybe("freeFloatDays"));
        }

        static Computed of(ToolDates dates, Timed in) {
            return new Computed(
                    dates, dates.totalFloat().map(in::days), dates.freeFloat().map(in::days));
        }

        ToolDates at(int minutesPerDay) {
            return new ToolDates(
                    dates.earlyStart(),
                    dates.earlyFinish(),
                    dates.lateStart(),
                    dates.lateFinish(),
                    totalFloat.map(days -> days.at(minutesPerDay)),
                    freeFloat.map(days -> days.at(minutesPerDay)));
        }
    }

    private static final String NONE = "none";
    private static final String CONSTRAINT_DATE = "constraint_date";

    private static final Shape<Agreed, Parts> BASELINE = Shape.<Agreed>of(Agreed::of)
            .optional("start", Moments.START, Agreed::start, Parts.put("start"))
            .optional("finish", Moments.FINISH, Agreed::finish, Parts.put("finish"))
            .optional("days", DayCount.FORM, Agreed::days, Parts.put("days"));

    private static final Shape<Computed, Parts> TOOL = Shape.<Computed>of(Computed::of)
            .optional("earlyStart", Moments.START, tool -> tool.dates().earlyStart(), Parts.put("earlyStart"))
            .optional("earlyFinish", Moments.FINISH, tool -> tool.dates().earlyFinish(), Parts.put("earlyFinish"))
            .optional("lateStart", Moments.START, tool -> tool.dates().lateStart(), Parts.put("lateStart"))
            .optional("lateFinish", Moments.FINISH, tool -> tool.dates().lateFinish(), Parts.put("lateFinish"))
            .optional("totalFloatDays", DayCount.FORM, Computed::totalFloat, Parts.put("totalFloatDays"))
            .optional("freeFloatDays", DayCount.FORM, Computed::freeFloat, Parts.put("freeFloatDays"));

    private static final Shape<Timed, Parts> SHAPE = Shape.<Timed>of(ActivityCells::unused)
            .unless(
                    timed -> timed.activity().id().name(),
                    "title",
                    Scalars.TEXT,
                    timed -> timed.activity().title(),
                    Parts.put("title"))
            .unless(
                    none -> ActivityType.TASK,
                    "type",
                    ScheduleForms.TYPE,
                    timed -> timed.activity().type(),
                    Parts.put("type"))
            .optional(
                    "durationDays",
                    DayCount.FORM,
                    timed -> timed.activity().duration().map(timed::days),
                    Parts.put("durationDays"))
            .optional(
                    "remainingDays",
                    DayCount.FORM,
                    timed -> timed.activity().remaining().map(timed::days),
                    Parts.put("remainingDays"))
            .optional(
                    "calendar",
                    Scalars.id(CalendarId::of),
                    timed -> timed.activity().calendar(),
                    Parts.put("calendar"))
            .list("constraint", ScheduleForms.CONSTRAINT_TYPE, ActivityCells::types, Parts.put("constraint"))
            .list("constraintDate", Scalars.TEXT, ActivityCells::dates, Parts.put("constraintDate"))
            .optional(
                    "percentComplete",
                    ScheduleForms.PERCENT,
                    timed -> timed.activity().complete(),
                    Parts.put("percentComplete"))
            .optional("actualStart", Moments.START, timed -> timed.activity().actualStart(), Parts.put("actualStart"))
            .optional(
                    "actualFinish", Moments.FINISH, timed -> timed.activity().actualFinish(), Parts.put("actualFinish"))
            .optional(
                    "baseline",
                    BASELINE,
                    timed -> timed.activity().baseline().map(told -> Agreed.of(told, timed)),
                    Parts.put("baseline"))
            .optional("deadline", Moments.FINISH, timed -> timed.activity().deadline(), Parts.put("deadline"))
            .optional("parent", Scalars.TEXT, ActivityCells::parent, Parts.put("parent"))
            .optional(
                    "tool",
                    TOOL,
                    timed -> timed.activity().toolDates().map(told -> Computed.of(told, timed)),
                    Parts.put("tool"))
            .unless(
                    none -> ActivityPurpose.WORK,
                    "purpose",
                    ScheduleForms.PURPOSE,
                    timed -> timed.activity().purpose(),
                    Parts.put("purpose"))
            .optional(
                    "assigned",
                    ScheduleForms.ASSIGNED,
                    timed -> timed.activity().assigned(),
                    Parts.put("assigned"));

    static final Columns<Timed, Parts> COLUMNS = Columns.of(SHAPE, field -> Optional.empty(), Set.of());

    private final Row row;
    private final Parts parts;

    private ActivityCells(Row row, Parts parts) {
        this.row = row;
        this.parts = parts;
    }

    /** What the row says; a cell that cannot be read is told and counts as empty. */
    static ActivityCells of(Row row, CellReader reader) {
        Parts parts = SHAPE.start();
        COLUMNS.readInto(row, parts, reader);
        return new ActivityCells(row, parts);
    }

    Optional<CalendarId> calendar() {
        return parts.maybe("calendar");
    }

    /** The heading as it stands: a name, or another project's with its project before it. */
    Optional<String> parent() {
        return parts.maybe("parent");
    }

    /** The activity, without calendar and heading. */
    Activity.Builder at(ActivityId id, int minutesPerDay) {
        Activity.Builder activity = Activity.builder().id(id).constraints(constraints());
        parts.<String>maybe("title").ifPresent(activity::title);
        parts.<ActivityType>maybe("type").ifPresent(activity::type);
        parts.<ActivityPurpose>maybe("purpose").ifPresent(activity::purpose);
        days("durationDays", "duration_days", minutesPerDay).ifPresent(activity::duration);
        days("remainingDays", "remaining_days", minutesPerDay).ifPresent(activity::remaining);
        return activity.complete(parts.maybe("percentComplete"))
                .actualStart(parts.maybe("actualStart"))
                .actualFinish(parts.maybe("actualFinish"))
                .deadline(parts.maybe("deadline"))
                .assigned(parts.maybe("assigned"))
                .baseline(parts.<Agreed>maybe("baseline")
                        .map(told -> new ActivityBaseline(
                                told.start(),
                                told.finish(),
                                told.days().map(days -> ScheduleRows.time(row, "baseline_days", days, minutesPerDay)))))
                .toolDates(parts.<Computed>maybe("tool").map(told -> told.at(minutesPerDay)));
    }

    private Optional<Duration> days(String field, String column, int minutesPerDay) {
        return parts.<DayCount>maybe(field).map(days -> ScheduleRows.time(row, column, days, minutesPerDay));
    }

    /** Rules and dates stand in two cells, in the same order; rules that need no date may be passed over. */
    private List<Constraint> constraints() {
        List<ConstraintType> types = parts.all("constraint");
        List<String> dates = parts.all("constraintDate");
        boolean allRead = types.size() == row.words("constraint").size();
        boolean eachHasOne = dates.size() == types.size();
        long needed = types.stream().filter(ConstraintType::needsDate).count();
        if (!allRead) {
            return List.of();
        }
        if (!dates.isEmpty() && !eachHasOne && dates.size() != needed) {
            row.refuse(
                    CONSTRAINT_DATE,
                    Fault.malformed(
                            "There are " + types.size() + " constraints and " + dates.size() + " dates.",
                            types.isEmpty()
                                    ? "say what the date is for: snet, fnlt and so on."
                                    : "write one date for each, separated by semicolons, or none where there is no date."));
            return List.of();
        }
        List<Constraint> constraints = new ArrayList<>();
        int next = 0;
        for (ConstraintType type : types) {
            boolean has = !dates.isEmpty() && (eachHasOne || type.needsDate());
            String text = has ? dates.get(next++) : NONE;
            Optional<LocalDateTime> date = date(type, text);
            if (date.isPresent() || text.equals(NONE)) {
                constraints.add(new Constraint(type, date));
            }
        }
        return constraints;
    }

    private Optional<LocalDateTime> date(ConstraintType type, String text) {
        return text.equals(NONE)
                ? Optional.empty()
                : row.parse(CONSTRAINT_DATE, text, ScheduleForms.momentsOf(type).parser());
    }

    private static List<ConstraintType> types(Timed timed) {
        return timed.activity().constraints().stream().map(Constraint::type).toList();
    }

    private static List<String> dates(Timed timed) {
        List<Constraint> all = timed.activity().constraints();
        boolean usual = all.stream()
                .allMatch(one -> one.type().needsDate() == one.date().isPresent());
        return all.stream()
                .filter(one -> !usual || one.date().isPresent())
                .map(one -> ScheduleForms.dateOf(one).orElse(NONE))
                .toList();
    }

    private static Optional<String> parent(Timed timed) {
        ActivityId id = timed.activity().id();
        return timed.activity().parent().map(above -> ScheduleRows.nameOf(above, id.owner()));
    }

    private static Timed unused(Parts parts) {
        throw new IllegalStateException("A row becomes an activity when its calendar is known.");
    }
}
