package org.pmokit.core.provenance;

import java.util.Optional;
import org.immutables.value.Value;
import org.pmokit.core.register.Recorded;

/** A document that facts come from. */
@Value.Immutable
public abstract class Source implements Recorded {

    Source() {}

    /** Short key by which facts name it. */
    public abstract String key();

    /** What it is called. */
    public abstract String title();

    /** Who published it. */
    public abstract Optional<String> publisher();

    /** When, as printed: a day, a month or a year. */
    public abstract Optional<String> date();

    /** Where it was found, usually a web address; never opened by the library. */
    public abstract Optional<String> address();

    @Override
    public Optional<String> uniqueKey() {
        return Optional.of(key());
    }

    @Override
    public String path() {
        return "sources[" + key() + "]";
    }

    /** Starts a source; {@code key} and {@code title} are mandatory. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder filled with this. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link Source}. Not thread-safe; use once and let go. */
    public static final class Builder extends ImmutableSource.Builder {
        Builder() {}
    }
}
