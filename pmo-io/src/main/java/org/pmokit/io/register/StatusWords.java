package org.pmokit.io.register;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pmokit.core.delivery.ProjectStatus;
import org.pmokit.core.problem.Problem;
import org.pmokit.core.problem.ProblemCode;
import org.pmokit.core.problem.Severity;
import org.pmokit.io.codec.Excerpt;

/**
 * The words that offices use for where a project is in its life. Registers differ here more than anywhere else, so a word
 * that is not known is told and left out rather than refused.
 */
final class StatusWords {

    private static final Map<ProjectStatus, String> OTHERS = Map.of(
            ProjectStatus.PROPOSED, "idea pipeline candidate draft",
            ProjectStatus.PLANNED, "approved planning not-started scheduled initiation",
            ProjectStatus.IN_DELIVERY,
                    "active in-progress ongoing open started running delivery execution implementation",
            ProjectStatus.ON_HOLD, "paused suspended deferred",
            ProjectStatus.COMPLETED, "complete closed done finished delivered",
            ProjectStatus.STOPPED, "cancelled canceled terminated abandoned discontinued");

    private static final Map<String, ProjectStatus> BY_WORD = Stream.of(ProjectStatus.values())
            .flatMap(status -> words(status).map(word -> Map.entry(word, status)))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private StatusWords() {}

    static Optional<ProjectStatus> read(Row row, String column) {
        Optional<String> said = row.word(column);
        Optional<ProjectStatus> known = said.map(StatusWords::plain).map(BY_WORD::get);
        if (known.isEmpty()) {
            said.ifPresent(word -> row.tell(unknown(row, column, word)));
        }
        return known;
    }

    private static Problem unknown(Row row, String column, String word) {
        String codes =
                Stream.of(ProjectStatus.values()).map(ProjectStatus::code).collect(Collectors.joining(", "));
        return Problem.builder()
                .code(ProblemCode.MALFORMED_VALUE)
                .severity(Severity.WARNING)
                .path(row.path(column))
                .message("The status \"" + Excerpt.of(word) + "\" is not known; it is read from the dates instead.")
                .value(Excerpt.of(word))
                .advice("use one of: " + codes + ".")
                .origin(row.origin(column))
                .build();
    }

    private static Stream<String> words(ProjectStatus status) {
        return Stream.concat(
                Stream.of(status.code()),
                Stream.of(OTHERS.getOrDefault(status, "").split(" ", -1)));
    }

    private static String plain(String word) {
        return word.toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", "-");
    }
}
