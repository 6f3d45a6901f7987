package org.pmokit.core.strategy;

import java.util.List;
import java.util.Optional;

/**
 * What a project can tell those who pay for it: whether it will still meet its objectives and is still worth doing.
 *
 * @param judgements one for each objective
 * @param businessCase whether it still stands
 */
public record Reassurance(List<ViabilityJudgement> judgements, BusinessCaseValidity businessCase) {

    /** Copies the judgements. */
    public Reassurance {
        judgements = List.copyOf(judgements);
    }

    /**
     * Yes when every objective is still achievable and the business case valid; no when one of them is known not to be so;
     * empty when something is not known, also when there is no objective at all. Objectives that are no longer relevant
     * are no reason to be reassured.
     */
    public Optional<Boolean> isGiven() {
        boolean refuted = businessCase == BusinessCaseValidity.NOT_VALID
                || judgements.stream()
                        .map(ViabilityJudgement::verdict)
                        .anyMatch(verdict -> verdict != ObjectiveViability.STILL_ACHIEVABLE
                                && verdict != ObjectiveViability.UNKNOWN);
        if (refuted) {
            return Optional.of(false);
        }
        boolean unknown = businessCase == BusinessCaseValidity.UNKNOWN
                || judgements.isEmpty()
                || judgements.stream().anyMatch(each -> each.verdict() == ObjectiveViability.UNKNOWN);
        return unknown ? Optional.empty() : Optional.of(true);
    }

    /** The judgements that stand in the way, in the order given. */
    public List<ViabilityJudgement> open() {
        return judgements.stream()
                .filter(each -> each.verdict() != ObjectiveViability.STILL_ACHIEVABLE)
                .toList();
    }
}
