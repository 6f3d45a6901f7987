package org.pmokit.io.ipmdar;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.pmokit.core.problem.Origin;
import org.pmokit.core.problem.Problem;
import org.pmokit.core.problem.ProblemCode;
import org.pmokit.core.problem.Severity;
import org.pmokit.io.codec.Excerpt;
import org.pmokit.io.codec.ProblemLog;
import org.pmokit.io.codec.WrittenDates;
import org.pmokit.io.tree.JsonRecord;

/** What is left out or taken otherwise; what happens many times is said once, with the number. */
final class Notes {

    private final ProblemLog log;
    private final Origin dataset;
    private final Map<String, String> advice = new LinkedHashMap<>();
    private final Map<String, Integer> times = new LinkedHashMap<>();

    Notes(ProblemLog log, Origin dataset) {
        this.log = log;
        this.dataset = dataset;
    }

    void repeated(String message, String wayOut) {
        advice.putIfAbsent(message, wayOut);
        times.merge(message, 1, Integer::sum);
    }

    void malformed(JsonRecord record, String path, String field, String what) {
        String value = record.text(field).orElse("");
        log.add(Problem.builder()
                .code(ProblemCode.MALFORMED_VALUE)
                .severity(Severity.WARNING)
                .path(path)
                .message("\"" + Excerpt.of(value) + "\" is not " + what + "; it is left out.")
                .value(Excerpt.of(value))
                .advice("correct it in the tool, and export again.")
                .origin(record.place().atColumn(field))
                .build());
    }

    void lost(JsonRecord record, String path, String message, String wayOut) {
        log.add(Problem.builder()
                .code(ProblemCode.NOT_IMPORTED)
                .severity(Severity.WARNING)
                .path(path)
                .message(message)
                .advice(wayOut)
                .origin(record.place())
                .build());
    }

    /** The day; told and left out where it is none. */
    Optional<LocalDate> date(JsonRecord record, String field, String path) {
        Optional<String> text = record.text(field);
        Optional<LocalDate> day = text.flatMap(WrittenDates::parse);
        if (text.isPresent() && day.isEmpty()) {
            malformed(record, path + "." + field, field, "a date");
        }
        return day;
    }

    void close() {
        times.forEach((message, count) -> log.add(Problem.builder()
                .code(ProblemCode.NOT_IMPORTED)
                .severity(Severity.NOTICE)
                .message(message + " (" + count + " times)")
                .advice(advice.getOrDefault(message, "look it up in the dataset."))
                .origin(dataset)
                .build()));
    }
}
