package org.pmokit.xlsx;

import io.vavr.collection.Seq;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pmokit.core.Portfolio;
import org.pmokit.core.problem.Origin;
import org.pmokit.core.problem.Problem;
import org.pmokit.core.problem.ProblemCode;
import org.pmokit.io.codec.Fault;
import org.pmokit.io.reading.ReadLimits;
import org.pmokit.io.reading.Reading;
import org.pmokit.io.register.Register;
import org.pmokit.io.register.RegisterReader;
import org.pmokit.io.register.Registers;
import org.pmokit.io.writing.AtomicFile;

/**
 * An Excel workbook ({@code .xlsx}) with a sheet for each register: {@code portfolio}, {@code projects}, {@code milestones}
 * and so on, with the columns of the files of {@link org.pmokit.io.csv.CsvRegisters}. Every sheet is optional, and so is every
 * column that is not required; rows without anything in them are passed over. The workbook may belong to any file system.
 *
 * <p>A day is a cell with a date format, or the text {@code 2025-03-31}; other texts are refused, since nobody can tell whether
 * {@code 03/04/2025} is in March or in April. Numbers are read with the 15 digits that a spreadsheet keeps. Of a formula the
 * value is read that was computed last, with a notice; nothing is ever computed here, no link is followed, and no text is
 * ever written as a formula. Cells that say {@code #REF!} and the like, and merged cells, are problems. What is hidden is read,
 * with a notice. Problems name file, sheet, row and column: {@code registers.xlsx!projects:7:start}.
 *
 * <p>The same portfolio gives the same bytes. Writing needs memory for one row at a time; reading keeps what a folder of
 * registers needs, and the texts that cells share.
 */
public final class PortfolioWorkbook {

    private static final Pattern FILE = Pattern.compile("\\b(\\w+)\\.csv\\b");

    private PortfolioWorkbook() {}

    /**
     * Whether there is a workbook, by its content.
     *
     * @param path any
     */
    public static boolean recognises(Path path) {
        if (!Files.isRegularFile(path) || !startsLikeArchive(path)) {
            return false;
        }
        try (WorkbookArchive archive = WorkbookArchive.open(path, ReadLimits.standard())) {
            return !WorkbookParts.documentIn(archive).isEmpty();
        } catch (UnusableWorkbookException | IOException other) {
            return false;
        }
    }

    private static boolean startsLikeArchive(Path path) {
        try (InputStream in = Files.newInputStream(path)) {
            byte[] start = in.readNBytes(4);
            return start.length == 4 && start[0] == 'P' && start[1] == 'K' && start[2] == 3 && start[3] == 4;
        } catch (IOException unreadable) {
            return false;
        }
    }

    /**
     * Reads a workbook within the standard limits.
     *
     * @param path of the workbook
     */
    public static Reading read(Path path) {
        return read(path, ReadLimits.standard());
    }

    /**
     * Reads a workbook.
     *
     * @param path of the workbook
     * @param limits how large it may be; its size and what it grows to when unpacked both count as its size
     */
    public static Reading read(Path path, ReadLimits limits) {
        String file = String.valueOf(path.getFileName());
        try (WorkbookArchive archive = WorkbookArchive.open(path, limits)) {
            WorkbookCarrier carrier = WorkbookCarrier.of(archive, file, limits);
            if (!Registers.areIn(carrier)) {
                return Reading.failed(problem(
                        file,
                        new Fault(
                                ProblemCode.UNREADABLE,
                                "No sheet of the workbook is a register.",
                                "name a sheet projects, or start with a template.")));
            }
            return speakingOfSheets(RegisterReader.read(carrier, limits));
        } catch (UnusableWorkbookException unusable) {
            return Reading.failed(problem(file, unusable.fault()));
        } catch (IOException broken) {
            throw new UncheckedIOException("Cannot close \"" + file + "\".", broken);
        }
    }

    /**
     * Writes every register of a portfolio that has something to say, as a whole or not at all. Reading the workbook gives an
     * equal portfolio.
     *
     * @param portfolio to be written
     * @param path of the workbook; its folder must exist
     * @throws UncheckedIOException if it cannot be written
     * @throws IllegalArgumentException if the portfolio has a value that could not be read back: a year of 12345, a text of
     *     more than 32,767 characters, or a register of more than 1,048,575 rows
     */
    public static void write(Portfolio portfolio, Path path) {
        Registers.requireWritable(portfolio);
        write(path, WorkbookContent.of(Registers.ALL, portfolio));
    }

    /**
     * Writes a workbook to be filled in, with an empty sheet for each register: notes on the columns, lists to choose from
     * where a cell can say only certain words, and date formats.
     *
     * @param path of the workbook; its folder must exist
     * @throws UncheckedIOException if it cannot be written
     */
    public static void writeTemplate(Path path) {
        write(path, WorkbookContent.template(Registers.ALL));
    }

    /**
     * Writes a workbook to be filled in, with an empty sheet for each of some registers.
     *
     * @param path of the workbook; its folder must exist
     * @param registers their names, such as {@code projects}; at least one
     * @throws UncheckedIOException if it cannot be written
     * @throws IllegalArgumentException if there is no register of one of these names
     */
    public static void writeTemplate(Path path, Collection<String> registers) {
        write(path, WorkbookContent.template(named(registers)));
    }

    private static List<Register> named(Collection<String> names) {
        List<String> unknown =
                names.stream().filter(name -> Registers.named(name).isEmpty()).toList();
        if (names.isEmpty() || !unknown.isEmpty()) {
            throw new IllegalArgumentException("There is no register " + String.join(", ", unknown) + ".\nMaybe one of "
                    + String.join(
                            ", ", Registers.ALL.stream().map(Register::name).toList()) + ".");
        }
        return Registers.ALL.stream()
                .filter(register -> names.contains(register.name()))
                .toList();
    }

    private static void write(Path path, WorkbookContent content) {
        try {
            AtomicFile.write(path, out -> content.writeTo(out, path));
        } catch (IOException failed) {
            throw new UncheckedIOException(
                    "Cannot write \"" + path + "\": " + failed.getMessage()
                            + ".\nMaybe the folder does not exist, or cannot be written to.",
                    failed);
        }
    }

    private static Problem problem(String file, Fault fault) {
        return Problem.error(fault.code(), "", fault.message())
                .advice(fault.advice())
                .origin(Origin.file(file))
                .build();
    }

    /** Problems of registers speak of files, which are sheets here. */
    private static Reading speakingOfSheets(Reading reading) {
        return Reading.of(
                reading.portfolio().mapError(PortfolioWorkbook::ofSheets),
                reading.notices().stream().map(PortfolioWorkbook::ofSheets).toList(),
                reading::placed);
    }

    private static Seq<Problem> ofSheets(Seq<Problem> problems) {
        return problems.map(PortfolioWorkbook::ofSheets);
    }

    private static Problem ofSheets(Problem problem) {
        return problem.toBuilder()
                .message(ofSheets(problem.message()))
                .advice(problem.advice().map(PortfolioWorkbook::ofSheets))
                .build();
    }

    private static String ofSheets(String text) {
        return FILE.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(
                        Registers.named(found.group(1)).isPresent() ? "sheet " + found.group(1) : found.group()));
    }
}
