package org.pmokit.io.published;

import java.util.LinkedHashMap;
import java.util.Map;
import org.pmokit.core.problem.Origin;
import org.pmokit.core.problem.Problem;
import org.pmokit.core.problem.ProblemCode;
import org.pmokit.core.problem.Severity;
import org.pmokit.io.codec.Excerpt;
import org.pmokit.io.codec.ProblemLog;

/** What a reader of published data has to say; what happens in many projects is said once, with the number. */
final class Remarks {

    private record Repeated(ProblemCode code, String message, String advice) {}

    private final ProblemLog log;
    private final Origin file;
    private final Map<Repeated, Integer> repeated = new LinkedHashMap<>();

    Remarks(ProblemLog log, Origin file) {
        this.log = log;
        this.file = file;
    }

    ProblemLog log() {
        return log;
    }

    Origin file() {
        return file;
    }

    /** A value that is not of the expected form and is left out. */
    void malformed(Origin place, String path, String value, String what) {
        log.add(Problem.builder()
                .code(ProblemCode.MALFORMED_VALUE)
                .severity(Severity.WARNING)
                .path(path)
                .message("\"" + Excerpt.of(value) + "\" is not " + what + "; it is left out.")
                .value(Excerpt.of(value))
                .advice("correct it at the source, or read on without it.")
                .origin(place)
                .build());
    }

    void warn(ProblemCode code, Origin place, String path, String message, String advice) {
        log.add(problem(code, Severity.WARNING, message, advice)
                .path(path)
                .origin(place)
                .build());
    }

    /** Something that is the same in many projects. */
    void repeated(ProblemCode code, String message, String advice) {
        repeated.merge(new Repeated(code, message, advice), 1, Integer::sum);
    }

    /** Tells what was repeated. */
    void close() {
        repeated.forEach((what, times) ->
                log.add(problem(what.code(), Severity.NOTICE, what.message() + " (" + times + " times)", what.advice())
                        .origin(file)
                        .build()));
        repeated.clear();
    }

    private static Problem.Builder problem(ProblemCode code, Severity severity, String message, String advice) {
        return Problem.builder().code(code).severity(severity).message(message).advice(advice);
    }
}
