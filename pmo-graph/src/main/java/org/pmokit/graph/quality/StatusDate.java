package org.pmokit.graph.quality;

import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * Up to when progress is told. A day includes what happened on it; what is left of the work may still start on it, too.
 *
 * @param from nothing that is left starts before it
 * @param upTo nothing that has happened comes after it
 */
public record StatusDate(LocalDateTime from, LocalDateTime upTo) {

    /**
     * Progress as told on a day.
     *
     * @param day any
     */
    public static StatusDate on(LocalDate day) {
        return new StatusDate(day.atStartOfDay(), day.plusDays(1).atStartOfDay().minusMinutes(1));
    }

    /**
     * Progress up to a moment, which is what planning tools call the data date.
     *
     * @param moment any
     */
    public static StatusDate at(LocalDateTime moment) {
        return new StatusDate(moment, moment);
    }

    /** The day. */
    public LocalDate day() {
        return from.toLocalDate();
    }

    /** Whether something that started then cannot have happened yet. */
    boolean isBeforeStart(LocalDateTime start) {
        return start.isAfter(upTo);
    }

    /** Whether something that finished then cannot have happened yet; midnight is the end of the day before. */
    boolean isBeforeFinish(LocalDateTime finish) {
        return finish.minusMinutes(1).isAfter(upTo);
    }
}
