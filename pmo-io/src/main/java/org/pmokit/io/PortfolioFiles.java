package org.pmokit.io;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.pmokit.core.Portfolio;
import org.pmokit.core.problem.Origin;
import org.pmokit.core.problem.Problem;
import org.pmokit.core.problem.ProblemCode;
import org.pmokit.io.csv.CsvRegisters;
import org.pmokit.io.gmpp.GmppReader;
import org.pmokit.io.ipmdar.IpmdarReader;
import org.pmokit.io.json.PortfolioJson;
import org.pmokit.io.published.CapitalDeliveryReader;
import org.pmokit.io.published.ItDashboardReader;
import org.pmokit.io.published.Oc4idsReader;
import org.pmokit.io.reading.ReadLimits;
import org.pmokit.io.reading.Reading;

/**
 * Reads a portfolio from a file or folder of any known kind, and writes it to one. When reading, the kind is recognised by content and never by name; a path
 * may belong to any file system. Nothing is thrown for what is wrong with the input: the {@link Reading} tells it.
 */
public final class PortfolioFiles {

    private static final int FIRST_BYTES = 4096;
    private static final String KINDS =
            "a pmokit JSON document, a folder of CSV registers, a GMPP release, a table of the US IT "
                    + "Dashboard, OC4IDS projects, or an IPMDAR schedule dataset";

    private PortfolioFiles() {}

    /**
     * The kind of what is there; empty when it is none of the known kinds, cannot be read, or is not there.
     *
     * @param path file or folder
     */
    public static Optional<FileKind> kindOf(Path path) {
        if (Files.isDirectory(path)) {
            return Optional.of(IpmdarReader.recognises(path) ? FileKind.IPMDAR : FileKind.CSV_FOLDER);
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
                        .orElseGet(() -> Reading.failed(new Refusal(path, KINDS).problem())));
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
            case IT_DASHBOARD -> ItDashboardReader.read(path, limits);
            case CAPITAL_DELIVERY -> CapitalDeliveryReader.read(path, limits);
            case OC4IDS -> Oc4idsReader.read(path, limits);
            case IPMDAR -> IpmdarReader.read(path, limits);
        });
    }

    /**
     * Writes a portfolio, as a whole or not at all: as a JSON document where the name ends in {@code .json}, as a folder
     * of CSV registers where it is a folder or has no ending.
     *
     * @param portfolio to be written
     * @param path file or folder
     * @throws IllegalArgumentException if the name says neither, or the portfolio has a value that could not be read back
     * @throws java.io.UncheckedIOException if it cannot be written
     */
    public static void write(Portfolio portfolio, Path path) {
        String name = String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT);
        if (Files.isDirectory(path) || name.indexOf('.', 1) < 0) {
            write(portfolio, path, FileKind.CSV_FOLDER);
        } else if (name.endsWith(".json")) {
            write(portfolio, path, FileKind.JSON);
        } else {
            throw new IllegalArgumentException(
                    "The name \"" + path.getFileName()
                            + "\" does not say in which form to write.\nMaybe end it in .json, or name a folder for CSV registers.");
        }
    }

    /**
     * Writes a portfolio in that form, as a whole or not at all.
     *
     * @param portfolio to be written
     * @param path file or folder
     * @param kind {@link FileKind#JSON} or {@link FileKind#CSV_FOLDER}; others are only read
     * @throws IllegalArgumentException if the form is only read, or the portfolio has a value that could not be read back
     * @throws java.io.UncheckedIOException if it cannot be written
     */
    public static void write(Portfolio portfolio, Path path, FileKind kind) {
        switch (kind) {
            case JSON -> PortfolioJson.write(portfolio, path);
            case CSV_FOLDER -> CsvRegisters.write(portfolio, path);
            case GMPP, IT_DASHBOARD, CAPITAL_DELIVERY, OC4IDS, IPMDAR ->
                throw new IllegalArgumentException("The form \"" + kind.code()
                        + "\" is only read.\nMaybe write JSON, or a folder of CSV registers.");
        }
    }

    private static Optional<FileKind> kindOfFile(Path path) throws IOException {
        if (Oc4idsReader.recognises(path)) {
            return Optional.of(FileKind.OC4IDS);
        }
        if (looksLikeJson(path)) {
            return Optional.of(FileKind.JSON);
        }
        return kindOfTable(path)
                .or(() -> IpmdarReader.recognises(path) ? Optional.of(FileKind.IPMDAR) : Optional.empty());
    }

    private static Optional<FileKind> kindOfTable(Path path) {
        if (GmppReader.recognises(path)) {
            return Optional.of(FileKind.GMPP);
        }
        if (ItDashboardReader.recognises(path)) {
            return Optional.of(FileKind.IT_DASHBOARD);
        }
        return CapitalDeliveryReader.recognises(path) ? Optional.of(FileKind.CAPITAL_DELIVERY) : Optional.empty();
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

    private static Problem problem(Path path, String message, String advice) {
        return Problem.error(ProblemCode.UNREADABLE, "", message)
                .value(path.toString())
                .advice(advice)
                .origin(Origin.file(path.toString()))
                .build();
    }
}
