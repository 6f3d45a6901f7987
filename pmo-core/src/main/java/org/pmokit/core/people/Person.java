package org.pmokit.core.people;

import java.util.Optional;
import org.immutables.value.Value;
import org.pmokit.core.identifier.PersonId;

/** A person with a name. Not part of a portfolio; its text shows nothing. */
@Value.Immutable
public abstract class Person {

    private static final int LONGEST = 200;

    Person() {}

    /** The id under which portfolios know the person. */
    @Value.Redacted
    public abstract PersonId id();

    /** The name, never blank. */
    @Value.Redacted
    public abstract String name();

    /** How to reach the person, such as an address or number; empty when not said. */
    @Value.Redacted
    public abstract Optional<String> contact();

    /** Refuses a person without a name; the message shows none. */
    @Value.Check
    void check() {
        if (name().isBlank() || name().length() > LONGEST) {
            throw new IllegalArgumentException("A name of " + name().length() + " characters is blank or longer than "
                    + LONGEST + ".\nMaybe leave the person out.");
        }
    }

    /**
     * A person without a contact.
     *
     * @param id under which portfolios know the person
     * @param name never blank
     */
    public static Person of(PersonId id, String name) {
        return builder().id(id).name(name).build();
    }

    /** Starts a person; {@code id} and {@code name} are mandatory. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder filled with this. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link Person}. Not thread-safe; use once and let go. */
    public static final class Builder extends ImmutablePerson.Builder {
        Builder() {}
    }
}
