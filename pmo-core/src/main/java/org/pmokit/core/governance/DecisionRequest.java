package org.pmokit.core.governance;

import java.util.Optional;
import org.immutables.value.Value;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.money.Money;
import org.pmokit.core.money.Ratio;

/** Something that has to be decided, and how big it is. */
@Value.Immutable
public abstract class DecisionRequest {

    DecisionRequest() {}

    /** The component it is about. */
    public abstract ComponentRef component();

    /** What has to be decided. */
    public abstract DecisionKind kind();

    /** The money it is about; empty when it is about none or that is not known. */
    public abstract Optional<Money> amount();

    /** The days it adds to an agreed date; empty when it adds none or that is not known. */
    public abstract Optional<Integer> days();

    /** The share of the agreed cost that it adds; empty when it adds none or that is not known. */
    public abstract Optional<Ratio> share();

    /**
     * A request without a size.
     *
     * @param component it is about
     * @param kind what has to be decided
     */
    public static DecisionRequest of(ComponentRef component, DecisionKind kind) {
        return builder().component(component).kind(kind).build();
    }

    /** Starts a request; {@code component} and {@code kind} are mandatory. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder filled with this. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link DecisionRequest}. Not thread-safe; use once and let go. */
    public static final class Builder extends ImmutableDecisionRequest.Builder {
        Builder() {}
    }
}
