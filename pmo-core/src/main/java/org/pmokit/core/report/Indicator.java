package org.pmokit.core.report;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A figure of a dashboard.
 *
 * @param kind what it shows, and in which unit
 * @param value as text in one form, such as {@code 2026-03-31} or {@code 0.05}; empty when it is not known
 * @param asOf the day as of which it is; empty when not known
 * @param freshness how old that is
 */
public record Indicator(IndicatorKind kind, Optional<String> value, Optional<LocalDate> asOf, Freshness freshness) {}
