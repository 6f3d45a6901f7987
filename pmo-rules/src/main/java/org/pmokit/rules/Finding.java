package org.pmokit.rules;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.immutables.value.Value;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.role.Role;
import org.pmokit.rules.evidence.Evidence;
import org.pmokit.rules.evidence.Names;
import org.pmokit.rules.rag.Rag;
import org.pmokit.rules.rule.FindingKey;
import org.pmokit.rules.rule.Measurement;
import org.pmokit.rules.rule.RuleGroup;
import org.pmokit.rules.waiver.Acceptance;

/** A breach worth somebody's attention: what, how much against which limit, on what evidence, and what to do. */
@Value.Immutable
public abstract class Finding {

    Finding() {}

    /** Its identity from run to run. */
    public abstract FindingKey key();

    /** Amber or red. */
    public abstract Rag rag();

    /** The family of the rule. */
    public abstract RuleGroup group();

    /** The rule as a sentence that does not hold here. */
    public abstract String rule();

    /** Value and threshold, with the threshold's source. */
    public abstract Measurement measurement();

    /** Every offender. */
    public abstract List<Evidence> evidence();

    /** What to do; empty when the rule does not say. */
    public abstract String remedy();

    /** Who should act; empty when the rule does not say. */
    public abstract Optional<Role> owner();

    /** Where the rule is published. */
    public abstract String source();

    /** Whether the subject can still be steered; false once it has ended. */
    public abstract boolean isOpen();

    /** The portfolio, programme, project or office whose status it counts towards. */
    public abstract ComponentRef component();

    /** Whether it counts, or why not. */
    public abstract Standing standing();

    /** Who accepted it and until when; empty unless somebody did. */
    public abstract Optional<Acceptance> acceptance();

    /** The portfolio, component or entry of a register. */
    public ComponentRef subject() {
        return key().subject();
    }

    /** How far it lies beyond its limit, as a share of the limit; in the unit of the limit where that is zero. */
    public double distance() {
        double limit = measurement().threshold().value().doubleValue();
        double away = Math.abs(measurement().value().doubleValue() - limit);
        return limit == 0 ? away : away / Math.abs(limit);
    }

    /**
     * The finding as a sentence: the evidence, rendered.
     *
     * @param names tells what to call components
     */
    public String message(Names names) {
        return evidence().stream().map(piece -> piece.sentence(names)).collect(Collectors.joining("; "));
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Finding}. Not thread-safe; use once and let go. */
    static final class Builder extends ImmutableFinding.Builder {
        Builder() {}
    }
}
