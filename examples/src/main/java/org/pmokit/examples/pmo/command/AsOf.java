package org.pmokit.examples.pmo.command;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pmokit.core.Portfolio;
import picocli.CommandLine.Option;

/** The status date of a command. */
final class AsOf {

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "The status date; that of the registers unless said (2011-12-06 for the bundled portfolio).")
    private @Nullable String text;

    boolean isSaid() {
        return text != null;
    }

    /** The day asked for, or else the one that the input stands for. */
    LocalDate day(Input input, Portfolio portfolio) {
        return day(input.statusDate(portfolio));
    }

    /** The day asked for, or else another one. */
    LocalDate day(Optional<LocalDate> otherwise) {
        return text == null ? otherwise.orElseThrow(AsOf::unknown) : parse(text);
    }

    private static UnusableInputException unknown() {
        return UnusableInputException.saying(
                "The registers do not say as of which day they were drawn. Maybe say it with"
                        + " --as-of 2026-03-31, or add the key status_date to portfolio.csv.");
    }

    private static LocalDate parse(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException wrong) {
            throw UnusableInputException.saying(
                    "--as-of: \"" + text + "\" is not a date. Maybe write year, month and day: 2011-12-06.");
        }
    }
}
