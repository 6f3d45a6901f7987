package org.pmokit.core.report;

import java.time.LocalDate;
import java.util.Optional;
import org.pmokit.core.identifier.WorkPackageId;
import org.pmokit.core.product.WorkPackageState;

/**
 * A work package in a report.
 *
 * @param id which
 * @param title what it is called
 * @param state the one it was in on the status date
 * @param finish the day it was or should be done; empty when not known
 */
public record WorkPackageLine(WorkPackageId id, String title, WorkPackageState state, Optional<LocalDate> finish) {}
