package org.pmokit.core.dependency;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.pmokit.core.identifier.ComponentKind;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.provenance.Provenance;
import org.pmokit.core.register.Pointer;
import org.pmokit.core.register.Recorded;

/** What was decided about the overlap of two projects, or of two offices; holds for the pair in either order. */
@Value.Immutable
public abstract class OverlapDecision implements Recorded {

    OverlapDecision() {}

    /** One of the two: a project, or an office. */
    public abstract ComponentRef first();

    /** The other, of the same kind. */
    public abstract ComponentRef second();

    /** What was decided. */
    public abstract Disposition disposition();

    /** Who decided: a role, board or unit; empty when not said. */
    public abstract Optional<String> decidedBy();

    /** When; empty when not said, and then taken as known throughout. */
    public abstract Optional<LocalDate> decidedOn();

    /** The last day on which the decision holds; empty = until revoked. */
    public abstract Optional<LocalDate> until();

    /** Why; empty when nobody wrote it down. */
    public abstract Optional<String> reason();

    /** Where it comes from, if told. */
    public abstract Optional<Provenance> provenance();

    @Value.Check
    void check() {
        if (first().kind() != second().kind()) {
            throw new IllegalArgumentException("A decision about an overlap names " + first().asText() + " and "
                    + second().asText() + ".\nMaybe name two projects, or two offices.");
        }
    }

    @Override
    public String path() {
        return "overlapDecisions[" + first().value() + "," + second().value() + "]";
    }

    @Override
    public Stream<Pointer> pointers() {
        return Stream.concat(Pointer.to("first", first()), Pointer.to("second", second()))
                .map(side -> side.among(ComponentKind.PROJECT, ComponentKind.OFFICE));
    }

    @Override
    public Optional<LocalDate> knownSince() {
        return decidedOn();
    }

    /**
     * Whether it concerns these two, in either order.
     *
     * @param one a project or an office
     * @param other another
     */
    public boolean concerns(ComponentRef one, ComponentRef other) {
        return (first().equals(one) && second().equals(other)) || (first().equals(other) && second().equals(one));
    }

    /**
     * Whether it holds on that day.
     *
     * @param day any
     */
    public boolean holdsOn(LocalDate day) {
        return decidedOn().filter(day::isBefore).isEmpty()
                && until().filter(day::isAfter).isEmpty();
    }

    /** Starts a decision; {@code first}, {@code second} and {@code disposition} are mandatory. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder filled with this. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link OverlapDecision}. Not thread-safe; use once and let go. */
    public static final class Builder extends ImmutableOverlapDecision.Builder {
        Builder() {}
    }
}
