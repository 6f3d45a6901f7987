package org.pmokit.core.schedule;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * What a scheduling tool computed and its file says, kept beside our own results for comparison and never used in them.
 *
 * @param earlyStart if told
 * @param earlyFinish if told
 * @param lateStart if told
 * @param lateFinish if told
 * @param totalFloat working time, negative when late; if told
 * @param freeFloat working time; if told
 */
public record ToolDates(
        Optional<LocalDateTime> earlyStart,
        Optional<LocalDateTime> earlyFinish,
        Optional<LocalDateTime> lateStart,
        Optional<LocalDateTime> lateFinish,
        Optional<Duration> totalFloat,
        Optional<Duration> freeFloat) {}
