package org.pmokit.mpxj;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mpxj.ProjectFile;
import org.pmokit.core.problem.Problem;
import org.pmokit.core.problem.ProblemCode;

/** Reads one file within limits; whatever goes wrong becomes a problem that names the file and a way out. */
final class GuardedReader {

    /** Outlines are read by recursion, so that a deep one needs room. */
    private static final long STACK = 64L * 1024 * 1024;

    private static final String EXPORT =
            "open it in the tool that wrote it, and export it as Microsoft Project XML or Primavera XER.";

    private final ScheduleFileLimits limits;
    private final ProjectNames names;

    GuardedReader(ScheduleFileLimits limits, ProjectNames names) {
        this.limits = limits;
        this.names = names;
    }

    ScheduleReading read(Path path) {
        Remarks remarks = new Remarks(path.toString(), limits.problems());
        try (InputStream in = Files.newInputStream(path)) {
            byte[] content = in.readNBytes(limits.fileSize() + 1);
            if (content.length > limits.fileSize()) {
                return tooLarge(remarks);
            }
            if (Recognition.declaresDoctype(content)) {
                return doctype(remarks);
            }
            return Recognition.kindOf(content)
                    .map(kind -> inTime(new ToolFile(kind, content), path, remarks))
                    .orElseGet(() -> unknown(content, remarks));
        } catch (IOException unreadable) {
            return failed(
                    remarks,
                    ProblemCode.UNREADABLE,
                    "The file cannot be read: " + Remarks.excerpt(unreadable.getMessage()) + ".",
                    "check that it is there and may be read.");
        } catch (OutOfMemoryError exhausted) {
            return noMemory(remarks);
        }
    }

    private ScheduleReading inTime(ToolFile file, Path path, Remarks remarks) {
        FutureTask<ScheduleReading> work = new FutureTask<>(() -> convert(file, path, remarks));
        Thread worker = new Thread(null, work, "schedule-file", STACK);
        worker.setDaemon(true);
        worker.start();
        try {
            return work.get(limits.timeForFile().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            work.cancel(true);
            return failed(
                    new Remarks(remarks.file(), limits.problems()),
                    ProblemCode.LIMIT_EXCEEDED,
                    "The file takes longer than " + limits.timeForFile().toSeconds() + " seconds to read.",
                    "raise the time in ScheduleFileLimits, or split the file.");
        } catch (InterruptedException interrupted) {
            work.cancel(true);
            Thread.currentThread().interrupt();
            return failed(
                    new Remarks(remarks.file(), limits.problems()),
                    ProblemCode.UNREADABLE,
                    "Reading was interrupted.",
                    "read it again.");
        } catch (ExecutionException failure) {
            ScheduleReading seen = new ScheduleReading(List.of(), remarks.told());
            return ScheduleReading.join(Stream.of(broken(failure.getCause(), remarks), seen));
        }
    }

    private ScheduleReading convert(ToolFile file, Path path, Remarks remarks) throws Exception {
        file.check(remarks);
        List<ProjectFile> projects = file.projects();
        if (projects.isEmpty()) {
            return failed(remarks, ProblemCode.UNREADABLE, "There is no project in the file.", EXPORT);
        }
        List<ImportedSchedule> schedules = new FileImport(file.kind(), path, names, remarks).of(projects);
        return new ScheduleReading(schedules, remarks.told());
    }

    private ScheduleReading broken(@Nullable Throwable cause, Remarks remarks) {
        if (cause instanceof OutOfMemoryError) {
            return noMemory(remarks);
        }
        if (cause instanceof StackOverflowError) {
            return failed(
                    remarks,
                    ProblemCode.LIMIT_EXCEEDED,
                    "The outline of the file is too deep to be read.",
                    "take out levels of the outline that hold one entry each.");
        }
        String reason = reason(cause);
        if (reason.toUpperCase(Locale.ROOT).contains("DOCTYPE")) {
            return doctype(remarks);
        }
        return failed(
                remarks,
                ProblemCode.UNREADABLE,
                "The file is damaged, protected, or not what it seems: " + reason + ".",
                EXPORT);
    }

    /** The messages from outside to inside, on one line. */
    private static String reason(@Nullable Throwable failure) {
        StringBuilder text = new StringBuilder();
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < 5; depth++, cause = cause.getCause()) {
            String message = cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
            String shown = Remarks.excerpt(message);
            if (text.indexOf(shown) < 0) {
                text.append(text.isEmpty() ? "" : "; ").append(shown);
            }
        }
        return text.toString();
    }

    private ScheduleReading unknown(byte[] content, Remarks remarks) {
        if (content.length == 0) {
            return failed(remarks, ProblemCode.UNREADABLE, "The file is empty.", "export it again.");
        }
        if (Recognition.isClosed(content)) {
            return failed(
                    remarks,
                    ProblemCode.UNREADABLE,
                    "Archives, databases and programs are not opened.",
                    "unpack the archive, or export the schedule as Microsoft Project XML or Primavera XER.");
        }
        return failed(remarks, ProblemCode.UNREADABLE, "This is not a file of a known planning tool.", EXPORT);
    }

    private static ScheduleReading doctype(Remarks remarks) {
        return failed(
                remarks,
                ProblemCode.UNREADABLE,
                "The file declares a DOCTYPE, which no planning tool writes; it is refused unread.",
                "remove the declaration if you trust the file.");
    }

    private ScheduleReading tooLarge(Remarks remarks) {
        return failed(
                remarks,
                ProblemCode.LIMIT_EXCEEDED,
                "The file has more than " + limits.fileSize() + " bytes.",
                "raise the size in ScheduleFileLimits, or split the file.");
    }

    private static ScheduleReading noMemory(Remarks remarks) {
        return failed(
                remarks,
                ProblemCode.LIMIT_EXCEEDED,
                "There is not enough memory to read the file.",
                "give the program more memory, or lower the size in ScheduleFileLimits.");
    }

    private static ScheduleReading failed(Remarks remarks, ProblemCode code, String message, String advice) {
        Remarks own = new Remarks(remarks.file(), 2);
        own.error(code, message, advice);
        List<Problem> told = own.told();
        return ScheduleReading.failed(told.get(0));
    }
}
