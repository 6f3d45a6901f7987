package org.pmokit.rules.profile;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.pmokit.core.identifier.ComponentRef;

/** How a group, a division or a project differs from the standard, or from the profile above. */
@Value.Immutable
public abstract class Profile {

    Profile() {}

    /** Its name, such as {@code transport-division}; one of a kind among those that are used together. */
    public abstract String name();

    /** Its version, which a report quotes; {@code 1} unless said. */
    @Value.Default
    public String version() {
        return "1";
    }

    /** The name of the profile above, on which it builds; empty for the topmost. */
    public abstract Optional<String> extending();

    /**
     * The portfolio, programmes, projects and offices that it is for, with everything below them; empty for everything
     * that no other profile claims.
     */
    public abstract List<ComponentRef> scope();

    /** Thresholds that differ. */
    public abstract List<ThresholdSetting> thresholds();

    /** Switches that differ. */
    public abstract List<ChoiceSetting> choices();

    /** Rules that differ otherwise. */
    public abstract List<RuleSetting> rules();

    /** Name and version: {@code transport-division 3}. */
    public String label() {
        return name() + " " + version();
    }

    /**
     * Starts a profile.
     *
     * @param name one of a kind
     */
    public static Builder named(String name) {
        return new Builder().name(name);
    }

    /** A builder filled with this. */
    public Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds a {@link Profile}. Not thread-safe; use once and let go. */
    public static final class Builder extends ImmutableProfile.Builder {
        Builder() {}
    }
}
