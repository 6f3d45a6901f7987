package org.pmokit.core.p3o;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.review.ReviewCheck;
import org.pmokit.core.review.ReviewFinding;

/** One thing about the structure of offices that is amiss. Its texts name no person. */
@Value.Immutable
public abstract class StructureFinding implements ReviewFinding {

    StructureFinding() {}

    /** Which check found it. */
    public abstract StructureCheck check();

    /** The office, objective or portfolio concerned; empty when it is the whole model. */
    public abstract Optional<ComponentRef> subject();

    /** Where it is, such as {@code offices[EPMO].reportingLines}. */
    public abstract String path();

    /** The values concerned, as codes and ids, in a stated order; empty when it is their absence. */
    public abstract List<String> values();

    /** What is amiss, a sentence with its values. */
    @Override
    public abstract String message();

    /** The way out, without the leading "Maybe". */
    @Override
    public abstract String advice();

    /** The {@link #subject} where there is one. */
    @Override
    public List<ComponentRef> subjects() {
        return subject().stream().toList();
    }

    @Override
    public ReviewCheck asked() {
        return check();
    }

    /** Starts a finding; {@code check}, {@code path}, {@code message} and {@code advice} are mandatory. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder filled with this. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link StructureFinding}. Not thread-safe; use once and let go. */
    public static final class Builder extends ImmutableStructureFinding.Builder {
        Builder() {}
    }
}
