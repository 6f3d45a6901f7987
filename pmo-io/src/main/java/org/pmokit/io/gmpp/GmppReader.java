package org.pmokit.io.gmpp;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.pmokit.core.PortfolioDraft;
import org.pmokit.core.problem.Origin;
import org.pmokit.core.problem.Problem;
import org.pmokit.core.problem.ProblemCode;
import org.pmokit.core.problem.Severity;
import org.pmokit.io.codec.ProblemLog;
import org.pmokit.io.reading.ReadLimits;
import org.pmokit.io.reading.Reading;
import org.pmokit.io.table.CsvFile;
import org.pmokit.io.table.RowBudget;
import org.pmokit.io.table.Utf8Check;

/**
 * Releases of the UK Government Major Projects Portfolio, as published once a year on gov.uk as CSV. Their shape changes
 * from year to year: headers are matched by wording, projects may stand in rows or in columns, and the encoding is UTF-8 or
 * Windows-1252.
 *
 * <p>What becomes of a release: each project keeps its GMPP id, or gets one made of department and name where the id is
 * withheld or repeated; the department becomes a unit that delivers it; the annual report category is the first sentence of
 * the description; the whole-life cost, published in millions, becomes the budget in pounds; baseline and forecast of the
 * financial year become a period cost; the rating of the reviewing authority (IPA, later NISTA) comes before that of the
 * senior responsible owner, so that it is the latest rating where it is a colour. Names of owners are not kept, only a
 * pseudonym made from them. Dates are read as day, month, year.
 *
 * <p>A range with three values ("Low: 304.64, Mid: 331.47, High: 340") is taken at its middle, which the provenance of the
 * project says; {@link #readRelease(Path, ReadLimits)} gives all three as {@link ThreePointEstimate}. Dates and amounts may
 * also stand as a spreadsheet keeps them: day numbers, brackets for negative amounts, "bn" for billions.
 *
 * <p>A value that is withheld ("Exempt under Section 43 ..."), not set, or given as a range without a middle is empty and never zero, and its
 * words become a {@link org.pmokit.core.provenance.Gap} with the fact {@code start}, {@code finish}, {@code budget},
 * {@code period-budget}, {@code period-forecast} or {@code rating}. The status date is the last day of the financial year.
 *
 * <p>Source: Government Major Projects Portfolio data, Infrastructure and Projects Authority, Open Government Licence v3.0.
 */
public final class GmppReader {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int FIRST_BYTES = 1 << 16;
    private static final long LARGEST = 64L * 1024 * 1024;
    private static final Pattern NAMING = Pattern.compile("project (name|title)");
    private static final Pattern RATING =
            Pattern.compile("gmpp id|delivery confidence|\\b(mpa|ipa|nista|sro)\\b[^,]{0,40}\\brag\\b");
    private static final Pattern PLANNING = Pattern.compile("whole life cost|start date|end date|department");

    private GmppReader() {}

    /**
     * Whether the file looks like a release, by its first bytes only; false when it cannot be read.
     *
     * @param path a file
     */
    public static boolean recognises(Path path) {
        try (InputStream in = Files.newInputStream(path)) {
            String start = new String(in.readNBytes(FIRST_BYTES), StandardCharsets.ISO_8859_1)
                    .replace('\u00a0', ' ')
                    .toLowerCase(Locale.ROOT);
            boolean isTable = start.indexOf(',') >= 0
                    && start.indexOf('\0') < 0
                    && !start.stripLeading().startsWith("{");
            return isTable
                    && Stream.of(NAMING, RATING, PLANNING)
                            .allMatch(wording -> wording.matcher(start).find());
        } catch (IOException unreadable) {
            return false;
        }
    }

    /**
     * Reads a release within the standard limits.
     *
     * @param path a file
     */
    public static Reading read(Path path) {
        return read(path, ReadLimits.standard());
    }

    /**
     * Reads a release.
     *
     * @param path a file
     * @param limits how large it may be; never more than 64 MiB, since the whole table is held in memory
     */
    public static Reading read(Path path, ReadLimits limits) {
        return readRelease(path, limits).reading();
    }

    /**
     * Reads a release with its ranges.
     *
     * @param path a file
     * @param limits how large it may be; never more than 64 MiB, since the whole table is held in memory
     */
    public static GmppRelease readRelease(Path path, ReadLimits limits) {
        ProblemLog log = new ProblemLog(limits.problems(), Comparator.comparing(Origin::file));
        Origin file = Origin.file(path.toString());
        Optional<Charset> charset = charsetOf(path, file, log);
        List<Release.Line> lines = new ArrayList<>();
        ReadLimits tighter = bounded(limits);
        boolean complete = charset.isPresent()
                && new CsvFile(path, file.file(), tighter, new RowBudget(tighter.rows()), log)
                        .read(charset.get(), (line, cells) -> lines.add(new Release.Line(line, cells)));
        if (!complete) {
            return unread(failed(log));
        }
        return Release.of(file, lines)
                .map(release -> conclude(release, log))
                .orElseGet(() -> unread(Reading.failed(notARelease(file))));
    }

    private static GmppRelease unread(Reading reading) {
        return new GmppRelease(reading, Map.of(), Map.of());
    }

    private static GmppRelease conclude(Release release, ProblemLog log) {
        release.unknownHeaders().forEach(place -> log.add(unknownHeader(place)));
        if (ReleaseYear.of(release).isEmpty()) {
            log.add(unknownYear(release));
        }
        ReleaseDraft content = new ReleaseDraft(release, log);
        Reading reading = log.conclude(content.fill(), problem -> problem);
        return new GmppRelease(reading, content.dates(), content.amounts());
    }

    private static Reading failed(ProblemLog log) {
        log.breakOff();
        return log.conclude(PortfolioDraft.named("unread"), problem -> problem);
    }

    private static ReadLimits bounded(ReadLimits limits) {
        return ReadLimits.builder()
                .documentSize(Math.min(limits.documentSize(), LARGEST))
                .stringLength(limits.stringLength())
                .rows(limits.rows())
                .columns(limits.columns())
                .problems(limits.problems())
                .progress(limits.progress())
                .build();
    }

    private static Optional<Charset> charsetOf(Path path, Origin file, ProblemLog log) {
        try {
            Optional<Utf8Check.Fault> fault = Utf8Check.firstFault(path, LARGEST);
            fault.ifPresent(found -> log.add(notUtf8(file.atRow(found.line()))));
            return Optional.of(fault.isPresent() ? WINDOWS : StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            log.add(Problem.error(
                            ProblemCode.UNREADABLE, "", "The file cannot be read: " + unreadable.getMessage() + ".")
                    .advice("check that it is there and may be read.")
                    .origin(file)
                    .build());
            return Optional.empty();
        }
    }

    private static Problem notUtf8(Origin place) {
        return notice(
                        place,
                        "The file is not UTF-8; it is read as Windows-1252.",
                        "save it as UTF-8 if letters look wrong.")
                .build();
    }

    private static Problem unknownHeader(Origin place) {
        return notice(
                        place,
                        "This header is not one that releases are known to have; it is not read.",
                        "ignore it, or " + "rename it to the wording of an earlier release.")
                .build();
    }

    private static Problem unknownYear(Release release) {
        return notice(
                        release.projects().stream()
                                .findFirst()
                                .map(Release.ProjectCells::origin)
                                .orElse(Origin.file("")),
                        "Nothing tells the financial year of the release; there is no status date, and amounts of the year "
                                + "are not read.",
                        "give the status date yourself.")
                .severity(Severity.WARNING)
                .build();
    }

    private static Problem.Builder notice(Origin place, String message, String advice) {
        return Problem.builder()
                .code(ProblemCode.UNKNOWN_FIELD)
                .severity(Severity.NOTICE)
                .message(message)
                .advice(advice)
                .origin(place);
    }

    private static Problem notARelease(Origin file) {
        String known = Stream.of("GMPP ID", "Project Name", "Department", "IPA Delivery Confidence Assessment")
                .reduce((one, other) -> one + ", " + other)
                .orElse("");
        return Problem.error(ProblemCode.UNREADABLE, "", "The file is not a GMPP release: its headers are not known.")
                .advice("check that the first row, or the first column, has headers such as " + known + ".")
                .origin(file)
                .build();
    }
}
