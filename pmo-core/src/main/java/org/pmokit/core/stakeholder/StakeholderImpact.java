package org.pmokit.core.stakeholder;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.pmokit.core.identifier.ComponentKind;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.identifier.StakeholderId;
import org.pmokit.core.register.Pointer;
import org.pmokit.core.register.Recorded;

/**
 * A change that affects a stakeholder, who should therefore be told.
 *
 * @param change the change request, change of strategy, decision, project or programme that brings it
 * @param stakeholder who is affected
 * @param impact what it does to them; empty when not said
 * @param identifiedOn the day it was found; empty when not said, and then taken as known throughout
 */
public record StakeholderImpact(
        ComponentRef change, StakeholderId stakeholder, Optional<String> impact, Optional<LocalDate> identifiedOn)
        implements Recorded {

    /**
     * An impact.
     *
     * @param change what brings it
     * @param stakeholder who is affected
     */
    public static StakeholderImpact of(ComponentRef change, StakeholderId stakeholder) {
        return new StakeholderImpact(change, stakeholder, Optional.empty(), Optional.empty());
    }

    @Override
    public String path() {
        return "changeImpacts[" + change.asText() + "," + stakeholder.value() + "]";
    }

    @Override
    public Optional<String> uniqueKey() {
        return Optional.of(change.asText() + "," + stakeholder.value());
    }

    @Override
    public Optional<ComponentRef> about() {
        return Optional.of(change);
    }

    @Override
    public Stream<Pointer> pointers() {
        return Pointer.join(
                Pointer.to("change", change)
                        .map(pointer -> pointer.among(
                                ComponentKind.CHANGE,
                                ComponentKind.STRATEGY_CHANGE,
                                ComponentKind.DECISION,
                                ComponentKind.PROGRAMME,
                                ComponentKind.PROJECT)),
                Pointer.to("stakeholder", stakeholder));
    }

    @Override
    public Optional<LocalDate> knownSince() {
        return identifiedOn;
    }
}
