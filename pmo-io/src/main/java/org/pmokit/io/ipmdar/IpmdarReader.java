package org.pmokit.io.ipmdar;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.pmokit.core.PortfolioDraft;
import org.pmokit.core.problem.Origin;
import org.pmokit.core.problem.Problem;
import org.pmokit.core.problem.ProblemCode;
import org.pmokit.io.codec.Excerpt;
import org.pmokit.io.codec.ProblemLog;
import org.pmokit.io.reading.ReadLimits;
import org.pmokit.io.reading.Reading;
import org.pmokit.io.reading.StoppedException;
import org.pmokit.io.tree.JsonRecords;

/**
 * Schedule performance datasets (SPD) of the IPMDAR, version 1.0: a zip file, or a folder, with {@code FileType.txt} and one JSON
 * file a table.
 *
 * <p>What is read: {@code ProjectScheduleData}, {@code Calendars} with {@code CalendarWorkshifts} and {@code CalendarExceptions},
 * {@code Tasks}, {@code TaskScheduleData}, {@code TaskConstraints}, {@code TaskRelationships}, {@code TaskOutlineStructure}, and
 * the name of the contract from {@code DatasetMetadata}. They become one project with its schedule and calendars. The id of the
 * project is the name of the file or folder. Days are kept as days: starts at midnight, finishes at the midnight after.
 * "Should" constraints do not break logic, so that {@code SHOULD_START_ON} is the soft "start on". Dates and floats that the
 * tool computed are kept beside.
 *
 * <p>What is not read, and told: resources and their assignments, custom fields, software metadata.
 *
 * <p>Contract performance datasets (CPD) are recognised and refused, since the public description names their tables but not the
 * meaning of their fields.
 */
public final class IpmdarReader {

    /** The whole dataset is held in memory. */
    private static final long LARGEST = 256L * 1024 * 1024;

    private static final int MOST_RECORDS = 1_000_000;
    private static final String SCHEDULE = "IPMDAR_SCHEDULE_PERFORMANCE_DATASET/";
    private static final String CONTRACT = "IPMDAR_CONTRACT_PERFORMANCE_DATASET/";

    private final Path path;
    private final ReadLimits limits;
    private final ProblemLog log;
    private final DatasetFiles files;
    private final Dataset dataset = new Dataset();
    private boolean complete = true;
    private int records;

    private IpmdarReader(Path path, ReadLimits limits) {
        this.path = path;
        this.limits = limits;
        this.log = new ProblemLog(limits.problems(), Comparator.comparing(Origin::file));
        this.files = new DatasetFiles(path, Math.min(LARGEST, limits.documentSize()), limits.progress());
    }

    /**
     * Whether there is such a dataset, of schedule or contract performance; false when it cannot be read.
     *
     * @param path file or folder
     */
    public static boolean recognises(Path path) {
        try {
            return isArchiveOrFolder(path)
                    && new DatasetFiles(path, LARGEST, ReadLimits.standard().progress())
                            .type()
                            .filter(type -> type.toUpperCase(Locale.ROOT).startsWith("IPMDAR_"))
                            .isPresent();
        } catch (IOException | IllegalArgumentException unreadable) {
            return false;
        }
    }

    /**
     * Reads a dataset within the standard limits.
     *
     * @param path file or folder
     */
    public static Reading read(Path path) {
        return read(path, ReadLimits.standard());
    }

    /**
     * Reads a dataset.
     *
     * @param path file or folder
     * @param limits how large it may be; never more than 256 MiB unpacked and 1,000,000 records, since all of it is held in memory
     */
    public static Reading read(Path path, ReadLimits limits) {
        return new IpmdarReader(path, limits).read();
    }

    private Reading read() {
        try {
            Optional<Problem> refusal = refusal(files.type());
            if (refusal.isPresent()) {
                return Reading.failed(refusal.get());
            }
            files.each(this::visit);
        } catch (DatasetFiles.TooLarge tooLarge) {
            tell(
                    ProblemCode.LIMIT_EXCEEDED,
                    String.valueOf(tooLarge.getMessage()),
                    "give a part of it, or raise the limit.");
        } catch (StoppedException stopped) {
            tell(StoppedException.CODE, String.valueOf(stopped.getMessage()), "read again and let it end.");
        } catch (IOException | IllegalArgumentException unreadable) {
            tell(
                    ProblemCode.UNREADABLE,
                    String.valueOf(unreadable.getMessage()),
                    "check that the archive is whole and may be read.");
        }
        if (!complete) {
            log.breakOff();
            return log.conclude(PortfolioDraft.named("unread"), problem -> problem);
        }
        return log.conclude(new DatasetDraft(dataset, path, log).fill(), problem -> problem);
    }

    private boolean visit(String name, InputStream content) {
        Optional<Table> table = Table.of(name);
        if (table.isEmpty()) {
            dataset.addOther(name);
            return true;
        }
        ReadLimits rest = ReadLimits.builder()
                .documentSize(limits.documentSize())
                .nestingDepth(limits.nestingDepth())
                .stringLength(limits.stringLength())
                .numberLength(limits.numberLength())
                .rows(Math.max(1, Math.min(MOST_RECORDS, limits.rows()) - records))
                .build();
        complete &= new JsonRecords(rest, log, table.get().fields())
                .read(content, Origin.file(path + "/" + name), table.get().title(), record -> {
                    records++;
                    dataset.add(table.get(), record);
                });
        return complete;
    }

    private Optional<Problem> refusal(Optional<String> type) {
        if (type.isEmpty()) {
            return Optional.of(problem(
                    ProblemCode.UNREADABLE,
                    "There is no FileType.txt, so that this is no IPMDAR dataset",
                    "give the zip file or folder as it was submitted."));
        }
        String told = type.get().toUpperCase(Locale.ROOT);
        if (told.startsWith(SCHEDULE)) {
            return Optional.empty();
        }
        boolean isContract = told.startsWith(CONTRACT);
        return Optional.of(problem(
                isContract ? ProblemCode.UNSUPPORTED_FORMAT : ProblemCode.UNREADABLE,
                isContract
                        ? "This is a contract performance dataset (CPD); only schedule performance datasets are read"
                        : "FileType.txt says \"" + Excerpt.of(type.get(), 80) + "\", which is no IPMDAR dataset",
                "give the schedule performance dataset (SPD), whose FileType.txt begins with " + SCHEDULE + "."));
    }

    private void tell(ProblemCode code, String cause, String advice) {
        complete = false;
        log.add(problem(code, "The dataset cannot be read: " + Excerpt.of(String.valueOf(cause), 200), advice));
    }

    private Problem problem(ProblemCode code, String message, String advice) {
        return Problem.error(code, "", message + ".")
                .advice(advice)
                .origin(Origin.file(path.toString()))
                .build();
    }

    private static boolean isArchiveOrFolder(Path path) throws IOException {
        if (Files.isDirectory(path)) {
            return Files.isRegularFile(path.resolve("FileType.txt"));
        }
        try (InputStream in = Files.newInputStream(path)) {
            byte[] start = in.readNBytes(4);
            return start.length == 4 && start[0] == 'P' && start[1] == 'K' && start[2] == 3 && start[3] == 4;
        }
    }
}
