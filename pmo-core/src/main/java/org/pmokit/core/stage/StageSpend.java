package org.pmokit.core.stage;

import java.time.LocalDate;
import org.pmokit.core.identifier.StageId;
import org.pmokit.core.money.Money;

/**
 * Money that went into a stage.
 *
 * @param stage which
 * @param on the day it was spent, or by which it had been
 * @param amount zero or less is no spending
 */
public record StageSpend(StageId stage, LocalDate on, Money amount) {}
