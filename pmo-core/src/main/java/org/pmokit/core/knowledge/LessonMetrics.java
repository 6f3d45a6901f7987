package org.pmokit.core.knowledge;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.identifier.LessonId;
import org.pmokit.core.money.Ratio;

/**
 * Whether lessons change anything and whether anybody asks for them.
 *
 * @param lessons the log
 * @param consultations who looked into it
 */
public record LessonMetrics(List<Lesson> lessons, List<LessonConsultation> consultations) {

    /** A look into the log counts as at the start until 30 days after it: a house default. */
    public static final int HOUSE_START_DAYS = 30;

    /** Copies. */
    public LessonMetrics {
        lessons = List.copyOf(lessons);
        consultations = List.copyOf(consultations);
    }

    /**
     * Lessons of a status.
     *
     * @param status which
     */
    public long count(LessonStatus status) {
        return lessons.stream().filter(lesson -> lesson.status() == status).count();
    }

    /**
     * Embedded lessons over all that were ever accepted, embedded ones among them, to 12 decimals, half up; empty when
     * none was accepted.
     */
    public Optional<Ratio> embeddedRate() {
        long embedded = count(LessonStatus.EMBEDDED);
        return Ratio.of(embedded, embedded + count(LessonStatus.ACCEPTED));
    }

    /**
     * Components that looked into the log at their start over all that have started, to 12 decimals, half up; empty when
     * none has. A look before the start counts.
     *
     * @param startedOn when each started
     * @param startDays up to how many days after its start a look counts, such as {@link #HOUSE_START_DAYS}
     */
    public Optional<Ratio> reuse(Map<? extends ComponentRef, LocalDate> startedOn, int startDays) {
        long asked = startedOn.entrySet().stream()
                .filter(started -> consultations.stream()
                        .filter(look -> look.component().equals(started.getKey()))
                        .anyMatch(look -> !look.on().isAfter(started.getValue().plusDays(startDays))))
                .count();
        return Ratio.of(asked, startedOn.size());
    }

    /**
     * How often a lesson was taken along.
     *
     * @param lesson any
     */
    public long uses(LessonId lesson) {
        return consultations.stream()
                .filter(look -> look.lessons().contains(lesson))
                .count();
    }
}
