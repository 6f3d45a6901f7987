package org.pmokit.io;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.pmokit.core.problem.Origin;
import org.pmokit.core.problem.Problem;
import org.pmokit.core.problem.ProblemCode;
import org.pmokit.io.csv.CsvRegisters;
import org.pmokit.io.gmpp.GmppReader;
import org.pmokit.io.json.PortfolioJson;
import org.pmokit.io.reading.ReadLimits;
import org.pmokit.io.reading.Reading;

/**
 * Reads a portfolio from a file or folder of any known kind. The kind is recognised by content and never by name; a path
 * may belong to any file system. Nothing is thrown for what is wrong with the input: the {@link Reading} tells it.
 */
public final class PortfolioFiles {

    private static final int FIRST_BYTES = 4096;
    private static final String KINDS = "a pmokit JSON document, a folder of CSV registers, or a GMPP release as CSV";

    private PortfolioFiles() {}

    /**
     * The kind of what is there; empty when it is none of the known kinds, cannot be read, or is not there.
     *
     * @param path file or folder
     */
    public static Optional<FileKind> kindOf(Path path) {
        if (Files.isDirectory(path)) {
            return Optional.of(FileKind.CSV_FOLDER);
        }
        try {
            return kindOfFile(path);
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    /**
     * Reads a file or folder of whatever kind, within the standard limits.
     *
     * @param path file or folder
     */
    public static Reading read(Path path) {
        return read(path, ReadLimits.standard());
    }

    /**
     * Reads a file or folder of whatever kind.
     *
     * @param path file or folder
     * @param limits how large it may be
     */
    public static Reading read(Path path, ReadLimits limits) {
        return missing(path)
                .orElseGet(() -> kindOf(path)
                        .map(kind -> read(path, kind, limits))
                        .orElseGet(() -> Reading.failed(unknownKind(path))));
    }

    /**
     * Reads a file or folder as one of that kind, within the standard limits.
     *
     * @param path file or folder
     * @param kind what to take it for
     */
    public static Reading read(Path path, FileKind kind) {
        return read(path, kind, ReadLimits.standard());
    }

    /**
     * Reads a file or folder as one of that kind.
     *
     * @param path file or folder
     * @param kind what to take it for
     * @param limits how large it may be
     */
    public static Reading read(Path path, FileKind kind, ReadLimits limits) {
        return missing(path).orElseGet(() -> switch (kind) {
            case JSON -> PortfolioJson.read(path, limits);
            case CSV_FOLDER -> CsvRegisters.read(path, limits);
            case GMPP -> GmppReader.read(path, limits);
        });
    }

    private static Optional<FileKind> kindOfFile(Path path) throws IOException {
        if (looksLikeJson(path)) {
            return Optional.of(FileKind.JSON);
        }
        return GmppReader.recognises(path) ? Optional.of(FileKind.GMPP) : Optional.empty();
    }

    private static boolean looksLikeJson(Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            String start = new String(in.readNBytes(FIRST_BYTES), StandardCharsets.UTF_8);
            return start.replace("\uFEFF", "").stripLeading().startsWith("{");
        }
    }

    private static Optional<Reading> missing(Path path) {
        if (Files.exists(path)) {
            return Optional.empty();
        }
        return Optional.of(Reading.failed(problem(
                path,
                "There is no such file or folder.",
                "check the path; a relative one starts from " + "the folder that the program was started in.")));
    }

    private static Problem unknownKind(Path path) {
        boolean register = path.toString().endsWith(".csv");
        String advice = register ? "name the folder that holds this register, not the file." : "give " + KINDS + ".";
        return problem(path, "This is not a kind of file that can be read. Known kinds: " + KINDS + ".", advice);
    }

    private static Problem problem(Path path, String message, String advice) {
        return Problem.error(ProblemCode.UNREADABLE, "", message)
                .value(path.toString())
                .advice(advice)
                .origin(Origin.file(path.toString()))
                .build();
    }
}
