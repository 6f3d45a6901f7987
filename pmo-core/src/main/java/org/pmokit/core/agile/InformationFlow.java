package org.pmokit.core.agile;

import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.provenance.Provenance;
import org.pmokit.core.register.Pointer;
import org.pmokit.core.register.Recorded;

/** What one party lets another know. Teams that publish what they do need fewer reports asked for from above. */
@Value.Immutable
public abstract class InformationFlow implements Recorded {

    InformationFlow() {}

    /** Who lets know. */
    public abstract ComponentRef sender();

    /** Who comes to know, and lets know in return where the direction is {@link FlowDirection#BOTH}. */
    public abstract ComponentRef receiver();

    /** What is told, such as {@code progress} or {@code priorities}. */
    public abstract String subject();

    /** Which way it goes. */
    public abstract FlowDirection direction();

    /** How, in the office's own word, such as {@code wall} or {@code highlight report}; empty when not said. */
    public abstract Optional<String> channel();

    /** Where it comes from, if told. */
    public abstract Optional<Provenance> provenance();

    @Override
    public String path() {
        return "informationFlows[" + sender().value() + "," + receiver().value() + "," + subject() + "]";
    }

    @Override
    public Optional<String> uniqueKey() {
        return Optional.of(sender().asText() + "," + receiver().asText() + "," + subject());
    }

    @Override
    public Optional<ComponentRef> about() {
        return Optional.of(sender());
    }

    @Override
    public Stream<Pointer> pointers() {
        return Pointer.join(Pointer.to("sender", sender()), Pointer.to("receiver", receiver()));
    }

    /** Starts a flow; {@code sender}, {@code receiver}, {@code subject} and {@code direction} are mandatory. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder filled with this. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link InformationFlow}. Not thread-safe; use once and let go. */
    public static final class Builder extends ImmutableInformationFlow.Builder {
        Builder() {}
    }
}
