package org.pmokit.mpxj;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pmokit.core.problem.Origin;
import org.pmokit.core.problem.Problem;
import org.pmokit.core.problem.ProblemCode;
import org.pmokit.core.problem.Severity;

/** Collects what is told about one file, up to a limit. */
final class Remarks {

    /** The file does not say something, and it was assumed. */
    static final ProblemCode ASSUMED = ProblemCode.of("assumed");

    private static final int LONGEST = 200;

    private final String file;
    private final int most;
    private final List<Problem> told = new ArrayList<>();
    private int untold;

    Remarks(String file, int most) {
        this.file = file;
        this.most = most;
    }

    String file() {
        return file;
    }

    /** A value that was left out although it may matter to dates. */
    void lost(String path, String message, String advice) {
        add(Severity.WARNING, ProblemCode.NOT_IMPORTED, path, message, advice);
    }

    /** A value that was left out and matters to no date. */
    void leftOut(String path, String message, String advice) {
        add(Severity.NOTICE, ProblemCode.NOT_IMPORTED, path, message, advice);
    }

    /** A value that was taken for something near to it, which may give other dates. */
    void otherwise(String path, String message, String advice) {
        add(Severity.WARNING, ProblemCode.TAKEN_OTHERWISE, path, message, advice);
    }

    /** A value that is said in other words, which gives the same dates. */
    void reworded(String path, String message, String advice) {
        add(Severity.NOTICE, ProblemCode.TAKEN_OTHERWISE, path, message, advice);
    }

    /** A value that the file does not have. */
    void assumed(String path, String message, String advice) {
        add(Severity.NOTICE, ASSUMED, path, message, advice);
    }

    /** A value that the tool could not have meant. */
    void malformed(String path, String message, String advice) {
        add(Severity.WARNING, ProblemCode.MALFORMED_VALUE, path, message, advice);
    }

    void error(ProblemCode code, String message, String advice) {
        add(Severity.ERROR, code, "", message, advice);
    }

    private void add(Severity severity, ProblemCode code, String path, String message, String advice) {
        if (told.size() >= most - 1 && severity != Severity.ERROR) {
            untold++;
            return;
        }
        told.add(problem(severity, code, path, message, advice));
    }

    private Problem problem(Severity severity, ProblemCode code, String path, String message, String advice) {
        return Problem.builder()
                .severity(severity)
                .code(code)
                .path(path)
                .message(message)
                .advice(advice)
                .origin(path.isEmpty() ? Origin.file(file) : Origin.file(file).atColumn(path))
                .build();
    }

    /** Everything, and how much more there would be. */
    List<Problem> told() {
        if (untold == 0) {
            return told;
        }
        List<Problem> all = new ArrayList<>(told);
        all.add(problem(
                Severity.WARNING,
                ProblemCode.LIMIT_EXCEEDED,
                "",
                untold + " more notices about this file are not told.",
                "raise the number of problems in ScheduleFileLimits."));
        return all;
    }

    /** A text of unknown content on one line. */
    static String excerpt(@Nullable Object text) {
        String all = String.valueOf(text);
        String cut = all.length() > LONGEST ? all.substring(0, LONGEST) + "..." : all;
        return cut.codePoints()
                .map(point -> Character.isISOControl(point) || isSeparator(point) ? '?' : point)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isSeparator(int point) {
        int type = Character.getType(point);
        return type == Character.FORMAT
                || type == Character.SURROGATE
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR;
    }
}
