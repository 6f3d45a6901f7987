package org.pmokit.examples.tour;

import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import org.pmokit.core.Portfolio;
import org.pmokit.core.PortfolioDraft;
import org.pmokit.core.change.ChangeLoad;
import org.pmokit.core.date.DateRange;
import org.pmokit.core.date.WorkingCalendar;
import org.pmokit.core.delivery.Project;
import org.pmokit.core.identifier.PersonId;
import org.pmokit.core.identifier.ProjectId;
import org.pmokit.core.identifier.ResourceId;
import org.pmokit.core.identifier.UnitId;
import org.pmokit.core.organisation.OrganisationUnit;
import org.pmokit.core.resource.Absence;
import org.pmokit.core.resource.Allocation;
import org.pmokit.core.resource.BookingStatus;
import org.pmokit.core.resource.ChangeCapacity;
import org.pmokit.core.resource.Resource;
import org.pmokit.core.role.Role;
import org.pmokit.graph.capacity.CapacityAnalysis;
import org.pmokit.graph.capacity.CapacityChange;
import org.pmokit.graph.capacity.CapacitySettings;
import org.pmokit.graph.capacity.ChangeSaturation;
import org.pmokit.graph.capacity.Grain;
import org.pmokit.graph.capacity.HeatMap;
import org.pmokit.graph.capacity.Perspective;

/** The calls of the chapter on capacity and demand. */
public final class CapacityTour {

    private static final ProjectId PAYROLL = ProjectId.of("PAY");
    private static final ProjectId PORTAL = ProjectId.of("PORTAL");
    private static final ProjectId ARCHIVE = ProjectId.of("ARCHIVE");
    private static final ResourceId ANA = ResourceId.of("RES-ANA");
    private static final ResourceId BEN = ResourceId.of("RES-BEN");
    private static final Role ANALYST = Role.of("analyst");
    private static final UnitId CLERKS = UnitId.of("CLERKS");

    private CapacityTour() {}

    /**
     * Runs every part of the chapter.
     *
     * @param arguments not used
     */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        overloaded(out);
        heat(out);
        roles(out);
        causes(out);
        room(out);
        whatIf(out);
        saturation(out);
    }

    private static LocalDate march(int day) {
        return LocalDate.of(2026, 3, day);
    }

    private static DateRange march(int first, int last) {
        return DateRange.ofClosed(march(first), march(last));
    }

    private static Portfolio portfolio() {
        // begin: facts
        Resource ana = Resource.fullTime(ANA, PersonId.of("a.silva")).toBuilder()
                .role(ANALYST)
                .build();
        Resource ben = Resource.fullTime(BEN, PersonId.of("b.okoro")).toBuilder()
                .role(ANALYST)
                .capacity(new BigDecimal("0.8"))
                .build();
        Portfolio portfolio = PortfolioDraft.named("Change portfolio")
                .calendar(WorkingCalendar.MONDAY_FRIDAY)
                .add(Project.of(PAYROLL, "Payroll"))
                .add(Project.of(PORTAL, "Citizen portal"))
                .add(Project.of(ARCHIVE, "Archive"))
                .add(ana)
                .add(ben)
                .add(Absence.of(BEN, march(16), march(20)))
                .add(Allocation.committed(PAYROLL, ANA, "0.6", march(2, 13)))
                .add(Allocation.committed(PORTAL, ANA, "0.6", march(9, 20)))
                .add(Allocation.committed(ARCHIVE, ANA, "0.5", march(12, 17)))
                .add(Allocation.committed(PORTAL, BEN, "0.4", march(2, 20)))
                .add(Allocation.requested(ARCHIVE, ANALYST, "0.5", march(2, 6)))
                .resolveOrThrow();
        // end: facts
        return portfolio;
    }

    /** Who has too much, when and because of what. */
    static void overloaded(PrintStream out) {
        Portfolio portfolio = portfolio();
        // begin: overloaded
        CapacityAnalysis people = CapacityAnalysis.of(portfolio);
        people.overAllocations().forEach(over -> out.println(over.describe()));
        people.summaries().forEach(person -> out.println(person.describe()));
        // end: overloaded
    }

    /** Periods side by side. */
    static void heat(PrintStream out) {
        Portfolio portfolio = portfolio();
        // begin: heat
        HeatMap weeks = CapacityAnalysis.of(portfolio).heatMap(Grain.WEEK);
        weeks.rows().forEach(row -> {
            out.println(row.subject().key() + ":");
            for (int week = 0; week < weeks.periods().size(); week++) {
                var cell = row.cells().get(week);
                out.println("  " + weeks.periods().get(week) + " " + cell.demand() + " of "
                        + cell.capacity().orElseThrow() + " " + cell.level().code());
            }
        });
        // end: heat
    }

    /** Demand that names nobody, and what is promised alone. */
    static void roles(PrintStream out) {
        Portfolio portfolio = portfolio();
        // begin: roles
        CapacitySettings everything = CapacitySettings.by(Perspective.ROLE);
        CapacitySettings promised =
                everything.toBuilder().countedFrom(BookingStatus.COMMITTED).build();
        out.println(
                CapacityAnalysis.of(portfolio, everything).summaries().get(0).describe());
        out.println(CapacityAnalysis.of(portfolio, promised).summaries().get(0).describe());
        // end: roles
    }

    /** Which projects compete. */
    static void causes(PrintStream out) {
        Portfolio portfolio = portfolio();
        // begin: causes
        CapacityAnalysis people = CapacityAnalysis.of(portfolio);
        people.causes().forEach(cause -> out.println(cause.describe()));
        people.competitorsOf(ARCHIVE).forEach(other -> out.println("ARCHIVE: " + other.describe()));
        CapacitySettings strict = CapacitySettings.builder().projectLimit(2).build();
        CapacityAnalysis.of(portfolio, strict).manyProjects().forEach(many -> out.println(many.describe()));
        // end: causes
    }

    /** Where there is room. */
    static void room(PrintStream out) {
        Portfolio portfolio = portfolio();
        // begin: room
        CapacityAnalysis.of(portfolio).room(new BigDecimal("0.4"), 5).forEach(room -> out.println(room.describe()));
        // end: room
    }

    /** What a project frees that stops, and which move helps most. */
    static void whatIf(PrintStream out) {
        Portfolio portfolio = portfolio();
        // begin: whatIf
        CapacityAnalysis now = CapacityAnalysis.of(portfolio);
        CapacityChange stopped = now.without(ARCHIVE).since(now);
        out.println(
                "without ARCHIVE: " + stopped.freed() + " unit-days free, " + stopped.relieved() + " less too many");
        now.bestMove(now.subjects().get(0), 2).ifPresent(move -> out.println(move.describe()));
        CapacityAnalysis moved = now.moving(ARCHIVE, 7);
        moved.since(now).subjects().forEach(person -> out.println(person.describe()));
        // end: whatIf
    }

    /** How much change a group of people can bear. */
    static void saturation(PrintStream out) {
        // begin: saturation
        YearMonth may = YearMonth.of(2026, 5);
        Portfolio portfolio = PortfolioDraft.named("Change portfolio")
                .add(OrganisationUnit.builder()
                        .id(CLERKS)
                        .title("Counter clerks")
                        .build())
                .add(Project.of(PAYROLL, "Payroll"))
                .add(Project.of(PORTAL, "Citizen portal"))
                .add(Project.of(ARCHIVE, "Archive"))
                .add(ChangeCapacity.of(CLERKS, 6))
                .add(ChangeLoad.of(PAYROLL, CLERKS, may, 2))
                .add(ChangeLoad.of(PAYROLL, CLERKS, may.plusMonths(1), 2))
                .add(ChangeLoad.of(PORTAL, CLERKS, may.plusMonths(1), 3))
                .add(ChangeLoad.of(PORTAL, CLERKS, may.plusMonths(2), 3))
                .add(ChangeLoad.of(ARCHIVE, CLERKS, may.plusMonths(1), 4))
                .resolveOrThrow();
        ChangeSaturation saturation = ChangeSaturation.of(portfolio);
        saturation.months(CLERKS).forEach(month -> out.println(month.describe()));
        saturation.bestMove(CLERKS, 3).ifPresent(move -> out.println(move.describe()));
        // end: saturation
    }
}
