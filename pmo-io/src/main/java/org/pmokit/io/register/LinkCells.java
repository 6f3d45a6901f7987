package org.pmokit.io.register;

import java.util.Optional;
import java.util.Set;
import org.pmokit.core.schedule.LagCalendar;
import org.pmokit.core.schedule.Link;
import org.pmokit.core.schedule.LinkType;
import org.pmokit.io.form.DayCount;
import org.pmokit.io.form.Parts;
import org.pmokit.io.form.ScheduleForms;
import org.pmokit.io.form.Shape;

/** The cells of a link behind its two ends. Lags are in days of the calendar that counts them. */
final class LinkCells {

    /**
     * A link to be written.
     *
     * @param link as it is
     * @param minutesPerDay of the calendar that counts its lags
     */
    record Timed(Link link, int minutesPerDay) {}

    private static final Shape<Timed, Parts> SHAPE = Shape.<Timed>of(LinkCells::unused)
            .unless(
                    none -> LinkType.FINISH_TO_START,
                    "type",
                    ScheduleForms.LINK_TYPE,
                    timed -> timed.link().type(),
                    Parts.put("type"))
            .optional(
                    "lagDays",
                    DayCount.FORM,
                    timed -> timed.link().lag().map(lag -> DayCount.of(lag, timed.minutesPerDay())),
                    Parts.put("lagDays"))
            .optional(
                    "maxLagDays",
                    DayCount.FORM,
                    timed -> timed.link().maximumLag().map(lag -> DayCount.of(lag, timed.minutesPerDay())),
                    Parts.put("maxLagDays"))
            .unless(
                    none -> LagCalendar.PREDECESSOR,
                    "lagCalendar",
                    ScheduleForms.LAG_CALENDAR,
                    timed -> timed.link().lagCalendar(),
                    Parts.put("lagCalendar"));

    static final Columns<Timed, Parts> COLUMNS = Columns.of(SHAPE, field -> Optional.empty(), Set.of());

    private final Row row;
    private final Parts parts;

    private LinkCells(Row row, Parts parts) {
        this.row = row;
        this.parts = parts;
    }

    /** What the row says; a cell that cannot be read is told and counts as empty. */
    static LinkCells of(Row row, CellReader reader) {
        Parts parts = SHAPE.start();
        COLUMNS.readInto(row, parts, reader);
        return new LinkCells(row, parts);
    }

    LagCalendar lagCalendar() {
        return parts.<LagCalendar>maybe("lagCalendar").orElse(LagCalendar.PREDECESSOR);
    }

    /** The link, without its ends. */
    Link.Builder at(int minutesPerDay) {
        Link.Builder link = Link.builder().lagCalendar(lagCalendar());
        parts.<LinkType>maybe("type").ifPresent(link::type);
        parts.<DayCount>maybe("lagDays")
                .ifPresent(days -> link.lag(ScheduleRows.time(row, "lag_days", days, minutesPerDay)));
        parts.<DayCount>maybe("maxLagDays")
                .ifPresent(days -> link.maximumLag(ScheduleRows.time(row, "max_lag_days", days, minutesPerDay)));
        return link;
    }

    private static Timed unused(Parts parts) {
        throw new IllegalStateException("A row becomes a link when the calendars of its ends are known.");
    }
}
