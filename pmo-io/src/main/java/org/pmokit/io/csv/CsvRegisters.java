package org.pmokit.io.csv;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.pmokit.core.Portfolio;
import org.pmokit.core.problem.Origin;
import org.pmokit.core.problem.Problem;
import org.pmokit.core.problem.ProblemCode;
import org.pmokit.core.problem.Severity;
import org.pmokit.io.codec.ProblemLog;
import org.pmokit.io.reading.ReadLimits;
import org.pmokit.io.reading.Reading;
import org.pmokit.io.table.CsvFile;
import org.pmokit.io.table.RowBudget;

/**
 * A folder of CSV registers, one file for each kind of thing: {@code portfolio.csv}, {@code projects.csv},
 * {@code milestones.csv} and so on. Every file is optional. The folder may belong to any file system.
 *
 * <p>Files are RFC 4180 in UTF-8 with a header; the case of header names does not matter. Dates are full ISO dates, numbers
 * have a decimal point and nothing else, an empty cell is unknown and never zero. A reference is a bare id or
 * {@code kind:id}. Amounts and forecasts in {@code projects.csv} and {@code milestones.csv} are as of the status date of
 * {@code portfolio.csv}; amounts are in its currency, or in {@code XXX} when it names none. Columns and files that are not
 * known become notices, and so do registers that are not read yet: nothing is passed over in silence. A text that a
 * spreadsheet would take for a formula, or that has blanks around it, has an apostrophe before it. The columns
 * {@code source}, {@code certainty} and {@code note} are kept where a fact has a provenance of its own, which excludes
 * {@code progress.csv}, {@code tolerances.csv}, {@code gaps.csv}, {@code reporting_lines.csv}, {@code linked_teams.csv},
 * {@code sources.csv} and {@code portfolio.csv}.
 */
public final class CsvRegisters {

    private static final String ENDING = ".csv";
    private static final Comparator<Origin> FILE_ORDER = Comparator.<Origin>comparingInt(
                    place -> Registers.rank(place.file()))
            .thenComparing(Origin::file);

    private CsvRegisters() {}

    /**
     * Whether there is a folder with at least one register in it.
     *
     * @param path any
     */
    public static boolean recognises(Path path) {
        try {
            return Files.isDirectory(path)
                    && registersIn(path).keySet().stream()
                            .anyMatch(file -> Registers.named(file).isPresent());
        } catch (IOException | UncheckedIOException unreadable) {
            return false;
        }
    }

    /**
     * Reads a folder within the standard limits.
     *
     * @param folder with at least one register
     */
    public static Reading read(Path folder) {
        return read(folder, ReadLimits.standard());
    }

    /**
     * Reads a folder.
     *
     * @param folder with at least one register
     * @param limits how large it may be
     */
    public static Reading read(Path folder, ReadLimits limits) {
        if (!Files.isDirectory(folder)) {
            return Reading.failed(
                    unreadable(folder, "There is no such folder.", "name the folder that holds the registers."));
        }
        try {
            return read(folder, registersIn(folder), limits);
        } catch (IOException | UncheckedIOException failed) {
            return Reading.failed(unreadable(
                    folder, "The folder cannot be read: " + failed.getMessage() + ".", "check that it may be read."));
        }
    }

    /**
     * Writes every register of a portfolio that has something to say, as a whole or not at all: the files are written
     * beside the folder first, and take its place when they are complete. Files of the folder that are no registers of
     * this library, such as a README, stay in it; registers that are no longer needed do not. Reading the folder gives an
     * equal portfolio.
     *
     * @param portfolio to be written
     * @param folder that is not there, is empty, or holds registers; its own folder must exist
     * @throws UncheckedIOException if it cannot be written
     * @throws IllegalArgumentException if there is something else at that place, or the portfolio has a value that could
     *     not be read back, such as a year of 12345
     */
    public static void write(Portfolio portfolio, Path folder) {
        RegisterFolder.write(portfolio, folder);
    }

    private static Reading read(Path folder, Map<String, Path> files, ReadLimits limits) {
        if (files.keySet().stream().noneMatch(file -> Registers.named(file).isPresent())) {
            return Reading.failed(unreadable(
                    folder, "There is no register in the folder.", "add at least one of: " + Registers.names() + "."));
        }
        ProblemLog log = new ProblemLog(limits.problems(), FILE_ORDER);
        Assembly assembly = new Assembly(new Profile(nameOf(folder)), log);
        RowBudget budget = new RowBudget(limits.rows());
        for (Register register : Registers.ALL) {
            Optional.ofNullable(files.get(register.file()))
                    .map(path -> new CsvFile(path, register.file(), limits, budget, log))
                    .ifPresent(csv -> new RegisterFile(register, assembly, log).read(csv));
            if (register.equals(Registers.ALL.get(0))) {
                assembly.references().add(assembly.profile().id());
            }
        }
        files.keySet().stream()
                .filter(file -> Registers.named(file).isEmpty() && !isApart(file))
                .forEach(file -> log.add(unread(file)));
        return log.conclude(assembly.draft(), new Place(assembly)::complete);
    }

    /** The CSV files of the folder by their names in lower case, in the order of the names. */
    static Map<String, Path> registersIn(Path folder) throws IOException {
        Map<String, Path> files = new TreeMap<>();
        try (Stream<Path> all = Files.list(folder)) {
            all.filter(Files::isRegularFile).sorted().forEach(path -> {
                String name = path.getFileName().toString().toLowerCase(Locale.ROOT);
                if (name.endsWith(ENDING)) {
                    files.putIfAbsent(name, path);
                }
            });
        }
        return files;
    }

    private static String nameOf(Path folder) {
        Path name = folder.toAbsolutePath().normalize().getFileName();
        String text = name == null ? "" : name.toString().replace("/", "");
        return text.isBlank() ? "Portfolio" : text;
    }

    /** The names of people are kept apart: the file is known, and not read with a portfolio. */
    private static boolean isApart(String file) {
        return file.equals("people.csv");
    }

    private static Problem unread(String file) {
        boolean planned = Registers.isPlanned(file);
        return Problem.builder()
                .code(ProblemCode.UNKNOWN_FIELD)
                .severity(Severity.NOTICE)
                .path(file)
                .message(
                        planned
                                ? "This register is known, but not read yet; nothing of it is used."
                                : "There is no register of this name; the file is not read.")
                .advice(
                        planned
                                ? "keep it for a later version."
                                : "correct the name, which is one of: " + Registers.names() + ".")
                .origin(Origin.file(file))
                .build();
    }

    private static Problem unreadable(Path folder, String message, String advice) {
        return Problem.error(ProblemCode.UNREADABLE, "", message)
                .value(folder.toString())
                .advice(advice)
                .origin(Origin.file(folder.toString()))
                .build();
    }
}
