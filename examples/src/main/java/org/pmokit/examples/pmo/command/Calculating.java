package org.pmokit.examples.pmo.command;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import org.pmokit.core.Portfolio;
import org.pmokit.graph.criticalpath.ConstraintSemantics;
import org.pmokit.graph.criticalpath.FloatMode;
import org.pmokit.graph.criticalpath.FloatTo;
import org.pmokit.graph.criticalpath.ProgressMode;
import org.pmokit.graph.criticalpath.SchedulingOptions;
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
            defaultValue = "primavera",
            description =
                    "What late imposed dates do: primavera keeps the logic and shows negative float, microsoft holds"
                            + " the dates against the logic. primavera unless said.")
    private Semantics semantics = Semantics.PRIMAVERA;

    @Option(
            names = "--progress",
            paramLabel = "MODE",
            defaultValue = "retained",
            description =
                    "What becomes of logic that progress has overtaken: retained or override; retained unless said.")
    private Overtaken progress = Overtaken.RETAINED;

    @Option(
            names = "--float-mode",
            paramLabel = "END",
            defaultValue = "minimum",
            description = "Where total float is measured: start, finish or minimum; minimum unless said.")
    private FloatMode floatMode = FloatMode.MINIMUM;

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

    SchedulingOptions options(Portfolio portfolio) {
        return SchedulingOptions.builder()
                .constraints(
                        semantics == Semantics.PRIMAVERA
                                ? ConstraintSemantics.LOGIC_PROTECTED
                                : ConstraintSemantics.DATES_OVERRIDE)
                .progress(progress == Overtaken.RETAINED ? ProgressMode.RETAINED_LOGIC : ProgressMode.PROGRESS_OVERRIDE)
                .floatMode(floatMode)
                .floatTo(floatTo == Held.PROJECT ? FloatTo.PROJECT_FINISH : FloatTo.NETWORK_FINISH)
                .criticalUpTo(threshold(portfolio))
                .build();
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
