package org.pmokit.rules.file;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.pmokit.core.role.Role;
import org.pmokit.rules.rag.Rag;
import org.pmokit.rules.rule.Operator;
import org.pmokit.rules.rule.RuleGroup;
import org.pmokit.rules.rule.RuleId;
import org.pmokit.rules.rule.Threshold;

/**
 * A rule as somebody wrote it in a file: everything but the meaning of its expressions, which is for a language to say (see
 * the module {@code pmo-rules-cel}).
 */
@Value.Immutable
public abstract class WrittenRule {

    WrittenRule() {}

    /**
     * A limit and the colour of what lies beyond it.
     *
     * @param colour amber or red
     * @param threshold the limit, with unit and source
     */
    public record Limit(Rag colour, Threshold threshold) {}

    /** Its identity. */
    public abstract RuleId id();

    /** What it is asked of, in the words of the language, such as {@code project}. */
    public abstract Passage subject();

    /** The rule as a sentence that holds when it is satisfied. */
    public abstract String title();

    /** Why it is asked. */
    public abstract String because();

    /** Its family; governance unless said. */
    @Value.Default
    public RuleGroup group() {
        return RuleGroup.GOVERNANCE;
    }

    /** Expressions that must all be true for it to apply. */
    public abstract List<Passage> appliesWhen();

    /** What must be true, or what is measured. */
    public abstract Passage expression();

    /** How the measured value must lie to the limits; empty where the expression itself is what must be true. */
    public abstract Optional<Operator> mustBe();

    /** One or two limits; where the expression is what must be true, how many conditions must hold: one. */
    public abstract List<Limit> limits();

    /** How it is measured, in a sentence; the expression unless said. */
    @Value.Default
    public String measuredAs() {
        return expression().text().strip().replaceAll("\\s+", " ");
    }

    /** What to do about a breach; empty when not said. */
    @Value.Default
    public String remedy() {
        return "";
    }

    /** Where it is published; house rule unless said. */
    @Value.Default
    public String source() {
        return "house rule";
    }

    /** Who should act on a breach. */
    public abstract Optional<Role> owner();

    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link WrittenRule}. Not thread-safe; use once and let go. */
    static final class Builder extends ImmutableWrittenRule.Builder {
        Builder() {}
    }
}
