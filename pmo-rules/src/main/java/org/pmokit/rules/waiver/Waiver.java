package org.pmokit.rules.waiver;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.pmokit.core.identifier.PersonId;
import org.pmokit.rules.rag.Rag;
import org.pmokit.rules.rule.FindingKey;

/** A decision to live with one finding until a day. */
@Value.Immutable
public abstract non-sealed class Waiver implements Acceptance {

    Waiver() {}

    @Override
    public abstract FindingKey key();

    /** Who deals with it meanwhile; empty when nobody is named. */
    public abstract Optional<PersonId> owner();

    /** Who accepted it. */
    public abstract PersonId acceptedBy();

    /** Why. */
    public abstract String because();

    /** The last day on which it holds. */
    public abstract LocalDate until();

    /** The worst colour that is accepted; red, and thereby any, unless said. */
    @Override
    @Value.Default
    public Rag upTo() {
        return Rag.RED;
    }

    @Override
    public boolean holdsOn(LocalDate day) {
        return !day.isAfter(until());
    }

    @Override
    public String shown() {
        return "accepted by " + acceptedBy().value() + " until " + until() + ": " + because();
    }

    /**
     * Starts a waiver; {@code acceptedBy}, {@code because} and {@code until} are mandatory.
     *
     * @param finding its key
     */
    public static Builder of(FindingKey finding) {
        return new Builder().key(finding);
    }

    /** A builder filled with this. */
    public Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds a {@link Waiver}. Not thread-safe; use once and let go. */
    public static final class Builder extends ImmutableWaiver.Builder {
        Builder() {}
    }
}
