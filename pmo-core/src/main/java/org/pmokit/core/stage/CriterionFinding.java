package org.pmokit.core.stage;

import java.util.Optional;

/**
 * What a review found of one criterion.
 *
 * @param criterion the code of the criterion in its gate
 * @param result whether it is so
 * @param note what was seen; empty when nobody wrote it down
 */
public record CriterionFinding(String criterion, CriterionResult result, Optional<String> note) {}
