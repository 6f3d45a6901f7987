package org.pmokit.examples.pmo.command;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pmokit.core.Portfolio;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.examples.london.London2012;
import org.pmokit.io.FileKind;
import org.pmokit.io.PortfolioFiles;
import org.pmokit.io.reading.ReadLimits;
import org.pmokit.io.reading.Reading;
import org.pmokit.mpxj.ScheduleFileKind;
import org.pmokit.mpxj.ToolSettings;
import org.pmokit.xlsx.PortfolioWorkbook;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Where the portfolio comes from. */
final class Input {

    private static final String WORKBOOK = "xlsx";

    @Parameters(
            arity = "0..1",
            paramLabel = "PATH",
            description =
                    "A pmokit JSON file, a folder of CSV registers, an Excel workbook of registers, a schedule file of Microsoft Project, Primavera or"
                            + " another planning tool, a folder of such files, or a GMPP release; without it the"
                            + " bundled London 2012 portfolio.")
    private @Nullable Path path;

    @Option(
            names = "--from",
            paramLabel = "KIND",
            description =
                    "What PATH is, where its content does not tell: json, csv, xlsx, gmpp, it-dashboard, capital-delivery, oc4ids, ipmdar, schedule (of any tool), mpp, mspdi, mpx,"
                            + " xer, pmxml or other.")
    private @Nullable String from;

    @Option(
            names = "--show-progress",
            description = "Shows how far reading has come on standard error, also where that is no terminal.")
    private boolean progress;

    private Optional<ToolSettings> settings = Optional.empty();

    /** The portfolio; remarks of the reader go to standard error. */
    Portfolio portfolio(PrintWriter err) {
        return reading(err).orThrow();
    }

    /** The portfolio and what the reader remembers; its remarks go to standard error. */
    Reading reading(PrintWriter err) {
        try (ProgressBar bar = progress ? ProgressBar.on(err) : ProgressBar.onTerminal(err)) {
            return usable(read(ReadLimits.builder().progress(bar).build()), err);
        }
    }

    /** A reading with a portfolio in it; its remarks go to standard error. */
    static Reading usable(Reading reading, PrintWriter err) {
        if (reading.portfolio().isInvalid()) {
            throw UnusableInputException.of(reading.portfolio().getError().asJava());
        }
        reading.notices()
                .forEach(notice -> err.println(notice.severity().name().toLowerCase(java.util.Locale.ROOT) + ": "
                        + notice.asText().replaceAll("\\s*\\R\\s*", " ")));
        return reading;
    }

    /** What a reader of the page most wants to see the chain of: the opening, for the bundled portfolio. */
    Optional<ComponentRef> keyComponent() {
        return path == null ? Optional.of(London2012.OPENING) : Optional.empty();
    }

    /** The status date unless one is asked for: that of the registers, and a telling one for the bundled portfolio. */
    Optional<LocalDate> statusDate(Portfolio portfolio) {
        return isBundled() ? Optional.of(London2012.BEFORE_THE_GAMES) : portfolio.statusDate();
    }

    /** How the tool calculates that wrote the schedules; empty before they are read, and where there is no such tool. */
    Optional<ToolSettings> settings() {
        return settings;
    }

    boolean isBundled() {
        return path == null;
    }

    private Reading read(ReadLimits limits) {
        Path given = path;
        if (given == null) {
            return London2012.reading();
        }
        return from == null ? read(given, limits) : read(given, from, limits);
    }

    private Reading read(Path given, ReadLimits limits) {
        if (PortfolioWorkbook.recognises(given) || (Files.isRegularFile(given) && WorkbookName.is(given))) {
            return PortfolioWorkbook.read(given, limits);
        }
        return PlannedInput.isAt(given) ? planned(PlannedInput.read(given)) : PortfolioFiles.read(given, limits);
    }

    private Reading read(Path given, String code, ReadLimits limits) {
        if (code.equals(WORKBOOK)) {
            return PortfolioWorkbook.read(given, limits);
        }
        if (code.equals(PlannedInput.ANY_KIND)) {
            return planned(PlannedInput.read(given));
        }
        Optional<ScheduleFileKind> tool = ScheduleFileKind.parse(code);
        return tool.isPresent()
                ? planned(PlannedInput.read(given, tool.get()))
                : PortfolioFiles.read(given, kind(code), limits);
    }

    private Reading planned(PlannedInput schedules) {
        settings = schedules.settings();
        return schedules.reading();
    }

    private static FileKind kind(String code) {
        return FileKind.parse(code)
                .orElseThrow(() -> UnusableInputException.saying(
                        "--from: \"" + code + "\" is not a kind of input. Maybe one of " + kinds() + "."));
    }

    private static String kinds() {
        return Stream.of(
                        Arrays.stream(FileKind.values()).map(FileKind::code),
                        Stream.of(WORKBOOK, PlannedInput.ANY_KIND),
                        Arrays.stream(ScheduleFileKind.values()).map(ScheduleFileKind::code))
                .flatMap(codes -> codes)
                .collect(Collectors.joining(", "));
    }
}
