package org.pmokit.rules.rule;

import java.util.Optional;
import org.pmokit.core.delivery.DeliveryComponent;
import org.pmokit.core.provenance.Gap;

/**
 * A fact that a rule needed and did not find.
 *
 * @param fact what is missing, such as {@code forecast cost}
 * @param reason why, where the record says so
 */
public record MissingFact(String fact, Optional<String> reason) {

    /**
     * A fact that is simply not there.
     *
     * @param fact what is missing
     */
    public static MissingFact of(String fact) {
        return new MissingFact(fact, Optional.empty());
    }

    /**
     * A fact of a component, with the reason that its record gives.
     *
     * @param component whose fact it is
     * @param gap the name under which a {@link Gap} would be recorded
     * @param fact what is missing, in words
     */
    public static MissingFact of(DeliveryComponent component, String gap, String fact) {
        return new MissingFact(fact, component.gap(gap).map(Gap::reason));
    }

    /** The fact, and the reason in brackets where there is one. */
    public String shown() {
        return fact + reason.map(why -> " (" + why + ")").orElse("");
    }
}
