package org.pmokit.core.schedule;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * What was agreed about an activity.
 *
 * @param start first moment of work; empty = not agreed
 * @param finish moment at which work ends; empty = not agreed
 * @param duration working time; empty = not agreed
 */
public record ActivityBaseline(
        Optional<LocalDateTime> start, Optional<LocalDateTime> finish, Optional<Duration> duration) {}
