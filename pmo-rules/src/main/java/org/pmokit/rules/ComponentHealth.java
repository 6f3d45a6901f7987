package org.pmokit.rules;

import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.pmokit.core.assurance.StatusAssessment;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.rules.rag.Rag;
import org.pmokit.rules.rule.RuleGroup;

/** The colours of one component. */
@Value.Immutable
public abstract class ComponentHealth {

    ComponentHealth() {}

    /** The component. */
    public abstract ComponentRef component();

    /** Its colour with its children's rolled up. */
    public abstract Rag rag();

    /** Its colour from the rules on itself alone. */
    public abstract Rag own();

    /** Its colour by dimension, for every dimension in which a rule applied; in the order of the group codes. */
    public abstract Map<RuleGroup, Rag> dimensions();

    /** From 0 to 100, see {@link HealthScore}. */
    public abstract int score();

    /** What a person declared last; empty when nobody did. */
    public abstract Optional<StatusAssessment> declared();

    /** Whether it can still be steered; an ended component does not count in a roll-up. */
    public abstract boolean isOpen();

    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ComponentHealth}. Not thread-safe; use once and let go. */
    static final class Builder extends ImmutableComponentHealth.Builder {
        Builder() {}
    }
}
