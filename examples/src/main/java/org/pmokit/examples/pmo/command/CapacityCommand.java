package org.pmokit.examples.pmo.command;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pmokit.core.Portfolio;
import org.pmokit.core.resource.BookingStatus;
import org.pmokit.examples.pmo.page.CapacityFiles;
import org.pmokit.examples.pmo.page.TextLayout;
import org.pmokit.graph.capacity.CapacityAnalysis;
import org.pmokit.graph.capacity.CapacitySettings;
import org.pmokit.graph.capacity.CauseLevel;
import org.pmokit.graph.capacity.Grain;
import org.pmokit.graph.capacity.Perspective;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code pmo capacity}: who has too much when and because of what. */
@Command(
        name = "capacity",
        mixinStandardHelpOptions = true,
        description = "Shows demand against capacity: who has too much when, because of what, and where there is room.")
public final class CapacityCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private Input input = new Input();

    @Mixin
    private Output output = new Output();

    @Option(
            names = "--by",
            paramLabel = "WHOM",
            description = "Add up by person, team, role, skill, unit or resource; person unless said.",
            defaultValue = "person")
    private String by = "person";

    @Option(
            names = "--grain",
            paramLabel = "PERIOD",
            description = "Periods of the heat map: day, week, month or quarter; month unless said.",
            defaultValue = "month")
    private String grain = "month";

    @Option(
            names = "--booked",
            paramLabel = "STATUS",
            description =
                    "Count allocations from this firmness on: requested, soft-booked or committed; all unless said.",
            defaultValue = "requested")
    private String booked = "requested";

    @Option(
            names = "--causes",
            paramLabel = "LEVEL",
            description = "Name causes by project or programme; project unless said.",
            defaultValue = "project")
    private String causes = "project";

    @Override
    public Integer call() {
        Printer printer = Printer.of(spec);
        String format = output.format(List.of("text", "csv", "json"));
        CapacitySettings settings = CapacitySettings.builder()
                .perspective(chosen("--by", by, Perspective.values(), Perspective::code))
                .countedFrom(chosen("--booked", booked, BookingStatus.values(), BookingStatus::code))
                .causes(chosen("--causes", causes, CauseLevel.values(), CauseLevel::code))
                .build();
        Grain periods = chosen("--grain", grain, Grain.values(), Grain::code);
        Portfolio portfolio = input.portfolio(printer.err());
        CapacityAnalysis analysis = CapacityAnalysis.of(portfolio, settings);
        analysis.leftOut().forEach(each -> printer.err().println("notice: " + each.describe()));
        output.write(
                switch (format) {
                    case "csv" -> CapacityFiles.csv(analysis, periods);
                    case "json" -> CapacityFiles.json(analysis, periods);
                    default -> CapacityFiles.page(analysis, periods, TextLayout.plain());
                },
                printer.out());
        return 0;
    }

    private static <E> E chosen(String option, String code, E[] values, Function<E, String> codes) {
        return Arrays.stream(values)
                .filter(each -> codes.apply(each).equals(code))
                .findFirst()
                .orElseThrow(() -> UnusableInputException.saying(option + ": there is no \"" + code
                        + "\". Maybe one of "
                        + Arrays.stream(values).map(codes).collect(Collectors.joining(", ")) + "."));
    }
}
