package org.pmokit.examples.pmo.command;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pmokit.core.Portfolio;
import org.pmokit.graph.criticalpath.ConstraintSemantics;
import org.pmokit.graph.criticalpath.FloatMode;
import org.pmokit.graph.criticalpath.FloatTo;
import org.pmokit.graph.criticalpath.ProgressMode;
import org.pmokit.graph.criticalpath.SchedulingOptions;
import org.pmokit.mpxj.ToolSettings;
import org.pmokit.mpxj.ToolSettings.FloatMeasure;
import org.pmokit.mpxj.ToolSettings.ImposedDates;
import org.pmokit.mpxj.ToolSettings.OutOfSequence;
import picocli.CommandLine.Option;

/** How networks are calculated. */
final class Calculating {

    private enum Semantics {
        PRIMAVERA,
        MICROSOFT
    }

    private enum Overtaken {
        RETAINED,
        OVERRIDE
    }

    private enum Held {
        PROJECT,
        NETWORK
    }

    @Option(
            names = "--semantics",
            paramLabel = "TOOL",
            description =
                    "What late imposed dates do: primavera keeps the logic and shows negative float, microsoft holds"
                            + " the dates against the logic. As the tool that wrote a schedule file does, else"
                            + " primavera, unless said.")
    private @Nullable Semantics semantics;

    @Option(
            names = "--progress",
            paramLabel = "MODE",
            description =
                    "What becomes of logic that progress has overtaken: retained or override; as the tool that wrote a"
                            + " schedule file does, else retained, unless said.")
    private @Nullable Overtaken progress;

    @Option(
            names = "--float-mode",
            paramLabel = "END",
            description =
                    "Where total float is measured: start, finish or minimum; as the tool that wrote a schedule file"
                            + " does, else minimum, unless said.")
    private @Nullable FloatMode floatMode;

    @Option(
            names = "--float-to",
            paramLabel = "FINISH",
            defaultValue = "project",
            description =
                    "What open ends are held against: the finish of their project, or of the whole network; project"
                            + " unless said.")
    private Held floatTo = Held.PROJECT;

    @Option(
            names = "--critical-up-to",
            paramLabel = "DAYS",
            defaultValue = "0",
            description =
                    "Working days of float, in the portfolio's calendar, up to which an activity is critical; 0 unless"
                            + " said.")
    private BigDecimal criticalUpTo = BigDecimal.ZERO;

    /** As said; what is not said as the tool calculates, and else as usual. */
    SchedulingOptions options(Portfolio portfolio, Optional<ToolSettings> tool) {
        return SchedulingOptions.builder()
                .constraints(
                        Optional.ofNullable(semantics)
                                        .or(() -> tool.flatMap(ToolSettings::imposedDates)
                                                .map(Calculating::semantics))
                                        .filter(Semantics.MICROSOFT::equals)
                                        .isPresent()
                                ? ConstraintSemantics.DATES_OVERRIDE
                                : ConstraintSemantics.LOGIC_PROTECTED)
                .progress(
                        Optional.ofNullable(progress)
                                        .or(() -> tool.flatMap(ToolSettings::outOfSequence)
                                                .map(Calculating::progress))
                                        .filter(Overtaken.OVERRIDE::equals)
                                        .isPresent()
                                ? ProgressMode.PROGRESS_OVERRIDE
                                : ProgressMode.RETAINED_LOGIC)
                .floatMode(Optional.ofNullable(floatMode)
                        .or(() -> tool.flatMap(ToolSettings::floatMeasure).map(Calculating::floatMode))
                        .orElse(FloatMode.MINIMUM))
                .floatTo(floatTo == Held.PROJECT ? FloatTo.PROJECT_FINISH : FloatTo.NETWORK_FINISH)
                .criticalUpTo(threshold(portfolio))
                .build();
    }

    /** The options that calculate as a tool does; empty where they need not be said. */
    static String optionsFor(ToolSettings tool) {
        List<String> options = new ArrayList<>();
        if (tool.imposedDates()
                .map(Calculating::semantics)
                .filter(Semantics.MICROSOFT::equals)
                .isPresent()) {
            options.add("--semantics microsoft");
        }
        if (tool.outOfSequence()
                .map(Calculating::progress)
                .filter(Overtaken.OVERRIDE::equals)
                .isPresent()) {
            options.add("--progress override");
        }
        if (tool.floatMeasure()
                .map(Calculating::floatMode)
                .filter(FloatMode.START::equals)
                .isPresent()) {
            options.add("--float-mode start");
        }
        return String.join(" ", options);
    }

    private static Semantics semantics(ImposedDates tool) {
        return tool == ImposedDates.OVERRIDE_LOGIC ? Semantics.MICROSOFT : Semantics.PRIMAVERA;
    }

    private static Overtaken progress(OutOfSequence tool) {
        return tool == OutOfSequence.PROGRESS_OVERRIDE ? Overtaken.OVERRIDE : Overtaken.RETAINED;
    }

    /** Tools measure the finish on late dates of unbroken work, which is what the smaller of both is here. */
    private static FloatMode floatMode(FloatMeasure tool) {
        return tool == FloatMeasure.START ? FloatMode.START : FloatMode.MINIMUM;
    }

    private Duration threshold(Portfolio portfolio) {
        if (criticalUpTo.abs().compareTo(BigDecimal.valueOf(100_000)) > 0) {
            throw UnusableInputException.saying(
                    "--critical-up-to: " + criticalUpTo + " days are more than any plan has. Maybe 0.");
        }
        return Duration.ofMinutes(criticalUpTo
                .multiply(BigDecimal.valueOf(portfolio.calendar().minutesPerDay()))
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact());
    }
}
