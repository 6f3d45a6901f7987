package org.pmokit.rules.profile;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.pmokit.core.role.Role;
import org.pmokit.rules.rag.Rag;
import org.pmokit.rules.rule.RuleId;

/** What a profile changes about a rule besides its thresholds. What is empty stays as it is. */
@Value.Immutable
public abstract class RuleSetting {

    RuleSetting() {}

    /** Which rule. */
    public abstract RuleId rule();

    /** Whether it is asked. */
    public abstract Optional<Switch> turned();

    /** The colour of every breach, amber or red. */
    public abstract Optional<Rag> colour();

    /** Who should act on a breach. */
    public abstract Optional<Role> owner();

    /** The rule in the words of the house, a sentence that holds when it is satisfied. */
    public abstract Optional<String> title();

    /** What to do about a breach, in the words of the house. */
    public abstract Optional<String> remedy();

    /** The last day on which breaches are shown without counting towards status. */
    public abstract Optional<LocalDate> graceUntil();

    /** Whether profiles below may switch it off, colour it amber or give it more grace; open unless said. */
    @Value.Default
    public Lock lock() {
        return Lock.OPEN;
    }

    /** Why it differs; must not be blank. */
    public abstract String rationale();

    /**
     * Starts a setting; {@code rationale} is mandatory.
     *
     * @param rule such as {@code PMO-FIN-003}
     */
    public static Builder of(String rule) {
        return new Builder().rule(RuleId.of(rule));
    }

    /**
     * Switches a rule off.
     *
     * @param rule such as {@code PMO-FIN-003}
     * @param rationale why
     */
    public static RuleSetting off(String rule, String rationale) {
        return of(rule).turned(Switch.OFF).rationale(rationale).build();
    }

    /** A builder filled with this. */
    public Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds a {@link RuleSetting}. Not thread-safe; use once and let go. */
    public static final class Builder extends ImmutableRuleSetting.Builder {
        Builder() {}
    }
}
