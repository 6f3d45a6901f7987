package org.pmokit.core.raci;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.identifier.PersonId;
import org.pmokit.core.review.ReviewCheck;
import org.pmokit.core.review.ReviewFinding;
import org.pmokit.core.role.Role;

/** One thing about a matrix that is amiss. Its texts name no person. */
@Value.Immutable
public abstract class RaciFinding implements ReviewFinding {

    RaciFinding() {}

    /** Which check found it. */
    public abstract RaciCheck check();

    /** The row; empty for {@link RaciCheck#RC3}, which is about all rows. */
    public abstract Optional<RaciActivity> activity();

    /** The roles concerned, in the order of the matrix; empty when it is their absence. */
    public abstract Set<Role> roles();

    /** The person concerned; present for {@link RaciCheck#RC3} only. */
    @Value.Redacted
    public abstract Optional<PersonId> person();

    /** What is amiss, a sentence with its values. */
    @Override
    public abstract String message();

    /** The way out, without the leading "Maybe". */
    @Override
    public abstract String advice();

    /** Empty: a matrix says nothing of the component that it applies to. */
    @Override
    public List<ComponentRef> subjects() {
        return List.of();
    }

    @Override
    public ReviewCheck asked() {
        return check();
    }

    /** Starts a finding; {@code check}, {@code message} and {@code advice} are mandatory. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder filled with this. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link RaciFinding}. Not thread-safe; use once and let go. */
    public static final class Builder extends ImmutableRaciFinding.Builder {
        Builder() {}
    }
}
