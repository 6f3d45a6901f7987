package org.pmokit.mpxj;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.pmokit.core.problem.Origin;
import org.pmokit.core.problem.Problem;
import org.pmokit.core.problem.ProblemCode;

/**
 * Reads schedules from files of planning tools: Microsoft Project (MPP, MSPDI, MPX), Primavera (XER, PMXML) and the others that
 * MPXJ knows. The kind is recognised by content and never by name; a path may belong to any file system. Archives and databases
 * are refused, and a file is read within limits. Nothing is thrown for what is wrong with a file: the {@link ScheduleReading}
 * tells it.
 */
public final class ScheduleFiles {

    private ScheduleFiles() {}

    /**
     * What kind of schedule file is there; empty when it is none, cannot be read, or is a folder.
     *
     * @param path any
     */
    public static Optional<ScheduleFileKind> kindOf(Path path) {
        return Files.isRegularFile(path) ? Recognition.kindOf(path) : Optional.empty();
    }

    /**
     * Whether a schedule file is there, or a folder directly in which there is one.
     *
     * @param path any
     */
    public static boolean recognises(Path path) {
        if (!Files.isDirectory(path)) {
            return kindOf(path).isPresent();
        }
        try {
            return entries(path, ScheduleFileLimits.STANDARD.files()).stream()
                    .anyMatch(file -> kindOf(file).isPresent());
        } catch (IOException unreadable) {
            return false;
        }
    }

    /**
     * Reads a file, or every schedule file of a folder, within the standard limits.
     *
     * @param path file or folder
     */
    public static ScheduleReading read(Path path) {
        return read(path, ScheduleFileLimits.STANDARD);
    }

    /**
     * Reads a file, or every schedule file of a folder.
     *
     * @param path file or folder
     * @param limits how large a file may be, and how long it may take
     */
    public static ScheduleReading read(Path path, ScheduleFileLimits limits) {
        if (Files.isDirectory(path)) {
            return readFolder(path, limits);
        }
        if (!Files.exists(path)) {
            return ScheduleReading.failed(problem(
                    path,
                    ProblemCode.UNREADABLE,
                    "There is no such file or folder.",
                    "check the path; a relative one starts from the folder that the program was started in."));
        }
        return new GuardedReader(limits, new ProjectNames()).read(path);
    }

    /**
     * Reads every schedule file directly in a folder, in the order of their names, within the standard limits. Other files are
     * passed over; several files of one project become its history.
     *
     * @param folder any
     */
    public static ScheduleReading readFolder(Path folder) {
        return readFolder(folder, ScheduleFileLimits.STANDARD);
    }

    /**
     * Reads every schedule file directly in a folder, in the order of their names. Other files are passed over; several files of
     * one project become its history.
     *
     * @param folder any
     * @param limits how large files may be, how many, and how long each may take
     */
    public static ScheduleReading readFolder(Path folder, ScheduleFileLimits limits) {
        List<Path> files;
        try {
            files = entries(folder, limits.files()).stream()
                    .filter(file -> kindOf(file).isPresent())
                    .toList();
        } catch (TooMany tooMany) {
            return ScheduleReading.failed(problem(
                    folder,
                    ProblemCode.LIMIT_EXCEEDED,
                    "There are more than " + limits.files() + " files in the folder.",
                    "raise the number of files in ScheduleFileLimits, or use folders with fewer."));
        } catch (IOException unreadable) {
            return ScheduleReading.failed(problem(
                    folder,
                    ProblemCode.UNREADABLE,
                    "The folder cannot be read: " + Remarks.excerpt(unreadable.getMessage()) + ".",
                    "check that it is there and may be read."));
        }
        if (files.isEmpty()) {
            return ScheduleReading.failed(problem(
                    folder,
                    ProblemCode.UNREADABLE,
                    "There is no schedule file directly in the folder.",
                    "name a folder with files of Microsoft Project or Primavera."));
        }
        GuardedReader reader = new GuardedReader(limits, new ProjectNames());
        return ScheduleReading.join(files.stream().map(reader::read));
    }

    /** The folder holds more files than it may. */
    private static final class TooMany extends IOException {

        private static final long serialVersionUID = 1L;

        TooMany() {
            super("too many files");
        }
    }

    private static List<Path> entries(Path folder, int most) throws IOException {
        List<Path> files = new ArrayList<>();
        try (DirectoryStream<Path> all = Files.newDirectoryStream(folder)) {
            for (Path file : all) {
                if (Files.isRegularFile(file)) {
                    files.add(file);
                }
                if (files.size() > most) {
                    throw new TooMany();
                }
            }
        } catch (DirectoryIteratorException failure) {
            throw failure.getCause();
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        }
        files.sort(Comparator.comparing(Path::toString));
        return files;
    }

    private static Problem problem(Path path, ProblemCode code, String message, String advice) {
        return Problem.error(code, "", message)
                .value(path.toString())
                .advice(advice)
                .origin(Origin.file(path.toString()))
                .build();
    }
}
