package org.pmokit.examples.pmo.page;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pmokit.core.Portfolio;
import org.pmokit.core.identifier.ActivityId;
import org.pmokit.core.schedule.Link;
import org.pmokit.core.schedule.Schedule;
import org.pmokit.graph.criticalpath.DateReason;

/** Calculated networks for planners and boards: dates, why the finish is where it is, what is near it, and what is odd. */
public final class SchedulePage {

    private static final int MOST = 30;

    private final Plan plan;
    private final BigDecimal near;

    /**
     * A page on a plan.
     *
     * @param plan to tell
     * @param near working days of float up to which an activity is worth watching
     */
    public SchedulePage(Plan plan, BigDecimal near) {
        this.plan = plan;
        this.near = near;
    }

    /**
     * What is said of a portfolio without activities.
     *
     * @param portfolio any
     * @param layout plain or Markdown; used up
     */
    public static String without(Portfolio portfolio, Layout layout) {
        layout.title(portfolio.name() + ": no schedule");
        layout.paragraph(
                "There are no activities in this portfolio, and so no critical path: its "
                        + portfolio.projects().size()
                        + " projects tell milestones and dates, not the work between them. Maybe"
                        + " name a folder with activities.csv and links.csv, or look at the bundled plan: pmo schedule --example");
        return layout.text();
    }

    /**
     * The page as text.
     *
     * @param layout plain or Markdown; used up
     */
    public String render(Layout layout) {
        List<Schedule> told = plan.schedules();
        layout.title(
                told.size() == 1
                        ? plan.portfolio().titleOf(told.get(0).project()) + ": schedule"
                        : plan.portfolio().name() + ": " + told.size() + " schedules");
        told.forEach(schedule -> layout.paragraph(summary(schedule)));
        told.forEach(schedule -> finish(schedule, layout));
        near(layout);
        missed(layout);
        odd(layout);
        return layout.text();
    }

    private String summary(Schedule schedule) {
        WorkingDates dates = plan.calendar(schedule);
        long critical = plan.activities(schedule)
                .filter(one -> one.dates().isCritical())
                .count();
        String span = plan.finish(schedule)
                .map(finish -> "starts " + dates.start(plan.start(schedule)) + ", finishes " + dates.finish(finish)
                        + " after " + Plan.days(dates.days(plan.start(schedule), finish)))
                .orElse("has nothing to do");
        String imposed = schedule.imposedFinish()
                .map(day -> ", has to finish by " + dates.finish(day))
                .orElse("");
        String progress = schedule.dataDate()
                .map(day -> ", progress up to " + dates.start(day))
                .orElse("");
        return plan.portfolio().titleOf(schedule.project()) + " " + span + imposed + progress + ": "
                + schedule.activities().size() + " activities, "
                + schedule.links().size() + " links, " + critical
                + " critical.";
    }

    // ---- why the finish is where it is

    private void finish(Schedule schedule, Layout layout) {
        Optional<PlannedActivity> last = plan.activities(schedule)
                .filter(one -> !one.activity().type().isHammock())
                .max(Comparator.<PlannedActivity, LocalDateTime>comparing(
                                one -> one.dates().earlyFinish())
                        .thenComparing(one -> one.dates().isOnLongestPath())
                        .thenComparing(one -> one.activity().type().isMilestone()));
        if (last.isEmpty()) {
            return;
        }
        layout.heading("Why " + plan.portfolio().titleOf(schedule.project()) + " finishes "
                + last.get().earlyFinish());
        List<DateReason> reasons = plan.calculated().why(last.get().activity().id());
        reasons.stream().skip(Math.max(0, reasons.size() - MOST)).forEach(reason -> layout.point(0, said(reason)));
        if (reasons.size() > MOST) {
            layout.paragraph("The first " + (reasons.size() - MOST) + " steps are left out.");
        }
    }

    private String said(DateReason reason) {
        String dates = plan.activity(reason.activity())
                .map(one -> " " + one.earlyStart() + " to " + one.earlyFinish()
                        + one.activity()
                                .duration()
                                .filter(time -> !time.isZero())
                                .map(time -> ", " + Plan.days(one.calendar().days(time)))
                                .orElse("")
                        + gain(one))
                .orElse("");
        return plan.titled(reason.activity()) + dates + "; " + because(reason);
    }

    /** What making it shorter would bring. */
    private String gain(PlannedActivity one) {
        return plan.calculated()
                .whatIf()
                .drag(one.activity().id())
                .map(one.calendar()::days)
                .filter(days -> days.signum() > 0)
                .map(days -> " (without it all would finish " + Plan.days(days) + " earlier)")
                .orElse("");
    }

    private String because(DateReason reason) {
        return switch (reason.kind()) {
            case LINK -> reason.link().map(this::tie).orElse("it is under a heading that waits");
            case PROJECT_START -> "the project starts then";
            case DATA_DATE -> "nothing left can start before the data date";
            case IMPOSED -> "an imposed date holds it";
            case ACTUAL -> "so it happened";
        };
    }

    private String tie(Link link) {
        String before = plan.titled(link.predecessor());
        String lag = link.lag()
                .filter(time -> !time.isZero())
                .flatMap(time -> plan.activity(link.predecessor())
                        .map(one -> (time.isNegative() ? " less " : " plus ")
                                + Plan.days(one.calendar().days(time.abs()))))
                .orElse("");
        String when = link.type().isFromFinish() ? " finishes" : " starts";
        return (link.type().isToFinish() ? "it finishes after " : "after ") + before + when + lag;
    }

    // ---- what is near

    private void near(Layout layout) {
        List<PlannedActivity> open = plan.activities()
                .filter(one -> !one.activity().type().isHammock()
                        && one.activity().actualFinish().isEmpty())
                .toList();
        BigDecimal half = near.divide(BigDecimal.valueOf(2));
        List<List<String>> rows = new ArrayList<>();
        addBand("negative", open.stream().filter(one -> one.totalFloat().signum() < 0), rows);
        addBand("0", open.stream().filter(one -> one.totalFloat().signum() == 0), rows);
        addBand(
                "up to " + Plan.days(half),
                open.stream().filter(one -> one.totalFloat().signum() > 0 && isUpTo(one, half)),
                rows);
        addBand(
                "up to " + Plan.days(near),
                open.stream().filter(one -> one.totalFloat().compareTo(half) > 0 && isUpTo(one, near)),
                rows);
        addBand("more", open.stream().filter(one -> one.totalFloat().compareTo(near) > 0), rows);
        layout.heading("Total float");
        layout.table(List.of("float", "activities", "which"), rows);
    }

    private static boolean isUpTo(PlannedActivity one, BigDecimal days) {
        return one.totalFloat().compareTo(days) <= 0;
    }

    private void addBand(String name, Stream<PlannedActivity> band, List<List<String>> rows) {
        List<PlannedActivity> members = band.toList();
        String which = members.stream()
                .limit(6)
                .map(one -> plan.nameOf(one.activity().id())
                        + (one.totalFloat().signum() == 0
                                ? ""
                                : " " + one.totalFloat().toPlainString()))
                .reduce((one, other) -> one + ", " + other)
                .orElse("");
        rows.add(List.of(name, String.valueOf(members.size()), members.size() > 6 ? which + " and more" : which));
    }

    // ---- what is missed, and what is odd

    private void missed(Layout layout) {
        List<String> missed = new ArrayList<>();
        plan.schedules()
                .forEach(schedule -> schedule.imposedFinish()
                        .filter(day ->
                                plan.finish(schedule).filter(day::isBefore).isPresent())
                        .ifPresent(day -> missed.add(plan.portfolio().titleOf(schedule.project()) + " has to finish by "
                                + plan.calendar(schedule).finish(day) + ".")));
        plan.activities()
                .filter(one -> one.activity()
                        .deadline()
                        .filter(one.dates().earlyFinish()::isAfter)
                        .isPresent())
                .forEach(one -> missed.add(plan.titled(one.activity().id()) + " has a deadline on "
                        + one.calendar().finish(one.activity().deadline().orElseThrow()) + " and finishes "
                        + one.earlyFinish() + "."));
        plan.activities()
                .filter(one -> one.totalFloat().signum() < 0
                        && !one.activity().constraints().isEmpty())
                .forEach(one -> missed.add(plan.titled(one.activity().id()) + " has an imposed date and misses it by "
                        + Plan.days(one.totalFloat().negate()) + "."));
        points("What is missed", missed, layout);
    }

    private void odd(Layout layout) {
        points(
                "Started out of sequence",
                plan.network().outOfSequence().stream()
                        .filter(this::isTold)
                        .map(link -> plan.titled(link.successor()) + " went ahead, though it waits for "
                                + plan.titled(link.predecessor()) + " ("
                                + link.type().code() + ").")
                        .toList(),
                layout);
        points(
                "Links that imposed dates break",
                plan.calculated().brokenLinks().stream()
                        .filter(this::isTold)
                        .map(link -> plan.titled(link.predecessor()) + " -> " + plan.titled(link.successor()) + " ("
                                + link.type().code() + ")")
                        .toList(),
                layout);
        Set<ActivityId> linked = plan.links()
                .flatMap(link -> Stream.of(link.predecessor(), link.successor()))
                .collect(Collectors.toSet());
        points(
                "Linked to nothing",
                plan.activities()
                        .filter(one -> !one.activity().type().isHammock())
                        .map(one -> one.activity().id())
                        .filter(id -> !linked.contains(id))
                        .map(plan::titled)
                        .toList(),
                layout);
    }

    private boolean isTold(Link link) {
        return plan.tells(link.predecessor()) || plan.tells(link.successor());
    }

    private static void points(String heading, List<String> points, Layout layout) {
        if (!points.isEmpty()) {
            layout.heading(heading);
            points.stream().limit(MOST).forEach(text -> layout.point(0, text));
            if (points.size() > MOST) {
                layout.paragraph("And " + (points.size() - MOST) + " more.");
            }
        }
    }
}
