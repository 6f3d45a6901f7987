package org.pmokit.core.agile;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.identifier.IterationId;
import org.pmokit.core.identifier.TeamId;
import org.pmokit.core.provenance.Provenance;
import org.pmokit.core.register.Pointer;
import org.pmokit.core.register.Recorded;

/** One event of a team: that it took place, for how long, and how it was. */
@Value.Immutable
public abstract class ScrumEvent implements Recorded {

    ScrumEvent() {}

    /** Whose it is. */
    public abstract TeamId team();

    /** Which event. */
    public abstract ScrumEventKind kind();

    /** The day it took place. */
    public abstract LocalDate on();

    /** The iteration it belongs to; empty when not said. */
    public abstract Optional<IterationId> iteration();

    /** How long it lasted, zero or more; empty when not recorded. */
    public abstract Optional<Integer> minutes();

    /** How long it may last, zero or more; empty when there is no time box. */
    public abstract Optional<Integer> timeBox();

    /** Where it comes from, if told. */
    public abstract Optional<Provenance> provenance();

    @Override
    public String path() {
        return "scrumEvents[" + team().value() + "," + kind().code() + "," + on() + "]";
    }

    @Override
    public Optional<ComponentRef> about() {
        return Optional.of(team());
    }

    @Override
    public Stream<Pointer> pointers() {
        return Pointer.join(Pointer.to("team", team()), Pointer.to("iteration", iteration()));
    }

    @Override
    public Optional<LocalDate> knownSince() {
        return Optional.of(on());
    }

    /** Whether it kept to its time box; empty when one of the two is not known. */
    public Optional<Boolean> isWithinTimeBox() {
        return minutes().flatMap(lasted -> timeBox().map(limit -> lasted <= limit));
    }

    /** Starts an event; {@code team}, {@code kind} and {@code on} are mandatory. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder filled with this. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link ScrumEvent}. Not thread-safe; use once and let go. */
    public static final class Builder extends ImmutableScrumEvent.Builder {
        Builder() {}
    }
}
