package org.pmokit.examples.pmo.command;

import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pmokit.core.Portfolio;
import org.pmokit.core.delivery.Project;
import org.pmokit.core.problem.Origin;
import org.pmokit.core.problem.Problem;
import org.pmokit.core.schedule.Activity;
import org.pmokit.core.schedule.Schedule;
import org.pmokit.examples.bundled.OfficeMove;
import org.pmokit.examples.pmo.page.Plan;
import org.pmokit.examples.pmo.page.ScheduleFiles;
import org.pmokit.examples.pmo.page.SchedulePage;
import org.pmokit.examples.pmo.page.TextLayout;
import org.pmokit.graph.criticalpath.PortfolioSchedules;
import org.pmokit.io.reading.Reading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code pmo schedule}: the critical path. */
@Command(
        name = "schedule",
        mixinStandardHelpOptions = true,
        description =
                "Calculates the activity networks: early and late dates, floats, the critical path and its reasons.")
public final class ScheduleCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private Input input = new Input();

    @Mixin
    private Output output = new Output();

    @Mixin
    private Calculating calculating = new Calculating();

    @Option(
            names = "--project",
            paramLabel = "ID",
            description =
                    "Tell only this project; what other projects do to it through links is kept. All unless said.")
    private @Nullable String project;

    @Option(
            names = "--example",
            description = "The bundled plan of an office move, which is invented, instead of PATH.")
    private boolean example;

    @Option(
            names = "--start",
            paramLabel = "DATE",
            description =
                    "When networks start that neither say so nor belong to a project that does; the status date where"
                            + " nothing in them has a date.")
    private @Nullable LocalDate start;

    @Option(
            names = "--dependencies",
            description = "Let milestones wait for those that they are declared to depend on, as if they were linked.")
    private boolean dependencies;

    @Option(
            names = "--near",
            paramLabel = "DAYS",
            defaultValue = "10",
            description =
                    "Working days of float up to which the text counts an activity as near-critical; 10 unless said.")
    private BigDecimal near = BigDecimal.TEN;

    @Override
    public Integer call() {
        Printer printer = Printer.of(spec);
        String format = output.format(List.of("text", "csv", "json"));
        if (near.signum() <= 0) {
            throw UnusableInputException.saying("--near: " + near + " is not above zero. Maybe 10.");
        }
        if (example && !input.isBundled()) {
            throw UnusableInputException.saying("--example: there is a PATH too. Maybe leave out one of them.");
        }
        Reading reading = example ? Input.usable(OfficeMove.reading(), printer.err()) : input.reading(printer.err());
        output.write(render(reading, format), printer.out());
        return 0;
    }

    private String render(Reading reading, String format) {
        Portfolio portfolio = reading.orThrow();
        List<Schedule> schedules =
                dependencies ? PortfolioSchedules.withDependencies(portfolio) : PortfolioSchedules.of(portfolio);
        Optional<Schedule> asked = Optional.ofNullable(project).map(id -> find(id, portfolio, schedules));
        if (schedules.isEmpty()) {
            return withoutSchedules(portfolio, format);
        }
        List<Schedule> involved = asked.map(one -> Linked.to(one, schedules)).orElse(schedules).stream()
                .map(one -> started(one, portfolio))
                .toList();
        Validation<Seq<Problem>, Plan> plan = Plan.of(
                portfolio,
                involved,
                one -> asked.isEmpty() || asked.get().project().equals(one.project()),
                calculating.options(portfolio, input.settings()));
        if (plan.isInvalid()) {
            throw UnusableInputException.of(
                    plan.getError().toJavaStream().map(reading::placed).toList());
        }
        return switch (format) {
            case "csv" -> ScheduleFiles.csv(plan.get().inOrderOf(one -> row(one, reading)));
            case "json" -> ScheduleFiles.json(plan.get().inOrderOf(one -> row(one, reading)));
            default -> new SchedulePage(plan.get(), near).render(TextLayout.plain());
        };
    }

    /** Where the input tells it; projects may take turns there. What the input has no row for follows its project. */
    private static int row(Activity activity, Reading reading) {
        return reading.originOf("schedules[" + activity.id().owner() + "].activities["
                        + activity.id().name() + "]")
                .map(Origin::row)
                .orElse(0);
    }

    private static String withoutSchedules(Portfolio portfolio, String format) {
        return switch (format) {
            case "csv" -> ScheduleFiles.emptyCsv();
            case "json" -> ScheduleFiles.emptyJson();
            default -> SchedulePage.without(portfolio, TextLayout.plain());
        };
    }

    private static Schedule find(String id, Portfolio portfolio, List<Schedule> schedules) {
        return schedules.stream()
                .filter(one -> one.project().value().equals(id))
                .findFirst()
                .orElseThrow(() -> UnusableInputException.saying("--project: "
                        + (portfolio.projects().stream()
                                        .anyMatch(one -> one.id().value().equals(id))
                                ? "\"" + id + "\" has no activities."
                                : "there is no project \"" + id + "\".")
                        + (schedules.isEmpty()
                                ? " Maybe name a folder with activities.csv and links.csv, or use --example."
                                : " Maybe one of "
                                        + schedules.stream()
                                                .limit(10)
                                                .map(one -> one.project().value())
                                                .collect(Collectors.joining(", "))
                                        + ".")));
    }

    /** With the start of its project, or else one asked for, where it says none; the status date where nothing has a date. */
    private Schedule started(Schedule schedule, Portfolio portfolio) {
        Optional<LocalDate> other = portfolio
                .project(schedule.project())
                .flatMap(Project::start)
                .or(() -> Optional.ofNullable(start))
                .or(() -> hasDates(schedule) ? Optional.empty() : portfolio.statusDate());
        return schedule.start().isPresent() || other.isEmpty()
                ? schedule
                : schedule.toBuilder().start(other.get().atStartOfDay()).build();
    }

    private static boolean hasDates(Schedule schedule) {
        return schedule.dataDate().isPresent()
                || schedule.activities().stream()
                        .anyMatch(one -> one.actualStart().isPresent()
                                || one.constraints().stream()
                                        .anyMatch(imposed -> imposed.date().isPresent()));
    }
}
