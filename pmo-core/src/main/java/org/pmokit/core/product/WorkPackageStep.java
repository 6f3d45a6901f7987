package org.pmokit.core.product;

import java.time.LocalDate;

/**
 * A step in the life of a work package.
 *
 * @param to the state it reached
 * @param on the day
 */
public record WorkPackageStep(WorkPackageState to, LocalDate on) {}
