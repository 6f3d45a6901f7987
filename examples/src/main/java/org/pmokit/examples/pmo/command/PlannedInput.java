package org.pmokit.examples.pmo.command;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Validation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.pmokit.core.Portfolio;
import org.pmokit.core.PortfolioDraft;
import org.pmokit.core.problem.Origin;
import org.pmokit.core.problem.Problem;
import org.pmokit.io.PortfolioFiles;
import org.pmokit.io.csv.CsvRegisters;
import org.pmokit.io.reading.Reading;
import org.pmokit.mpxj.ImportedSchedule;
import org.pmokit.mpxj.ScheduleFileKind;
import org.pmokit.mpxj.ScheduleFiles;
import org.pmokit.mpxj.ScheduleHistory;
import org.pmokit.mpxj.ScheduleReading;
import org.pmokit.mpxj.ToolSettings;

/** Schedules of planning tools as a portfolio: a file, or a folder of exports. */
final class PlannedInput {

    /** Any schedule file, or a folder of them. */
    static final String ANY_KIND = "schedule";

    private final Path path;
    private final ScheduleReading schedules;

    private PlannedInput(Path path, ScheduleReading schedules) {
        this.path = path;
        this.schedules = schedules;
    }

    /** Whether a path holds schedules and nothing that pmokit itself reads. */
    static boolean isAt(Path path) {
        if (Files.isDirectory(path)) {
            return !CsvRegisters.recognises(path) && ScheduleFiles.recognises(path);
        }
        return PortfolioFiles.kindOf(path).isEmpty()
                && (ScheduleFiles.kindOf(path).isPresent() || isUnknown(path));
    }

    /** The schedules of a file or folder. */
    static PlannedInput read(Path path) {
        return new PlannedInput(path, ScheduleFiles.read(path));
    }

    /** The schedules of a file of that kind, or of a folder in which all are. */
    static PlannedInput read(Path path, ScheduleFileKind kind) {
        PlannedInput input = read(path);
        input.schedules.schedules().stream()
                .filter(schedule -> schedule.kind() != kind)
                .findFirst()
                .ifPresent(other -> {
                    throw UnusableInputException.saying("--from: " + other.file() + " is not " + kind.label() + " but "
                            + other.kind().label() + ". Maybe --from "
                            + other.kind().code()
                            + ", or leave the option out.");
                });
        return input;
    }

    /** The newest update of each project; invalid when a file could not be used. */
    Reading reading() {
        List<Problem> problems = schedules.problems();
        if (!problems.isEmpty()) {
            return Reading.of(Validation.invalid(Vector.ofAll(problems)), List.of());
        }
        PortfolioDraft draft = schedules.toDraft(name());
        Validation<Seq<Problem>, Portfolio> portfolio = draft.resolve();
        return Reading.of(portfolio, schedules.notices(), this::placed);
    }

    /** How the tool calculates that wrote a project's newest update; empty where all that were read do not agree. */
    Optional<ToolSettings> settings() {
        List<ToolSettings> all = schedules.histories().stream()
                .map(ScheduleHistory::newest)
                .map(ImportedSchedule::settings)
                .distinct()
                .toList();
        return all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty();
    }

    private String name() {
        List<ScheduleHistory> histories = schedules.histories();
        if (histories.size() == 1) {
            return histories.get(0).newest().project().title();
        }
        String file = String.valueOf(path.toAbsolutePath().normalize().getFileName());
        return file.isBlank() ? "Schedules" : file;
    }

    private Problem placed(Problem problem) {
        return problem.origin().isPresent() ? problem : problem.from(Origin.file(path.toString()));
    }

    /** What no reader knows is explained by the one for schedules, unless it may be a register on its own. */
    private static boolean isUnknown(Path path) {
        return Files.isRegularFile(path) && !path.toString().endsWith(".csv");
    }
}
