package org.pmokit.core.document;

import java.util.Optional;
import org.pmokit.core.identifier.DocumentId;

/**
 * A version of a plan and how old it is.
 *
 * @param document the plan
 * @param version as printed; empty when it has none
 * @param ageDays since it was issued; empty when the day is not known
 */
public record PlanVersion(DocumentId document, Optional<String> version, Optional<Long> ageDays) {}
