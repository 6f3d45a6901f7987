package org.pmokit.io.csv;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.pmokit.core.Portfolio;
import org.pmokit.core.problem.Origin;
import org.pmokit.core.problem.Problem;
import org.pmokit.core.problem.ProblemCode;
import org.pmokit.io.reading.ReadLimits;
import org.pmokit.io.reading.Reading;
import org.pmokit.io.register.RegisterReader;
import org.pmokit.io.register.Registers;
import org.pmokit.io.writing.AtomicFolder;

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

    private CsvRegisters() {}

    /**
     * Whether there is a folder with at least one register in it.
     *
     * @param path any
     */
    public static boolean recognises(Path path) {
        try {
            return Files.isDirectory(path) && Registers.areIn(RegisterFolder.at(path, ReadLimits.standard()));
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
            return Reading.failed(unreadable(folder, "There is no such folder.", adviceForMissing(folder)));
        }
        try {
            RegisterFolder carrier = RegisterFolder.at(folder, limits);
            return Registers.areIn(carrier)
                    ? RegisterReader.read(carrier, limits)
                    : Reading.failed(unreadable(
                            folder,
                            "There is no register in the folder.",
                            "add at least one of: " + Registers.names(carrier) + "."));
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

    private static String adviceForMissing(Path folder) {
        return AtomicFolder.formerBeside(folder)
                .map(former -> "the writing of it was interrupted: what was there before is in \"" + former
                        + "\" and can be given its name again.")
                .orElse("name the folder that holds the registers.");
    }

    private static Problem unreadable(Path folder, String message, String advice) {
        return Problem.error(ProblemCode.UNREADABLE, "", message)
                .value(folder.toString())
                .advice(advice)
                .origin(Origin.file(folder.toString()))
                .build();
    }
}
