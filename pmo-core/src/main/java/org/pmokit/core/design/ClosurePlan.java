package org.pmokit.core.design;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.identifier.OfficeId;
import org.pmokit.core.provenance.Provenance;
import org.pmokit.core.register.Pointer;
import org.pmokit.core.register.Recorded;

/** How a temporary office ends: what ends it, who takes its archive, and which entries of registers were handed over. */
@Value.Immutable
public abstract class ClosurePlan implements Recorded {

    ClosurePlan() {}

    /** The office that ends. */
    public abstract OfficeId office();

    /** What ends it. */
    public abstract ClosureTrigger trigger();

    /** The office that takes the archive, a permanent one; empty when nobody was named. */
    public abstract Optional<OfficeId> archiveTo();

    /** The open risks and issues, the lessons and the benefits that somebody took over, in the order given. */
    public abstract Set<ComponentRef> handedOver();

    /** The day it was agreed; empty when not said. */
    public abstract Optional<LocalDate> agreedOn();

    /** The day on which the archive was handed over; empty while it was not. */
    public abstract Optional<LocalDate> archivedOn();

    /** Where it comes from, if told. */
    public abstract Optional<Provenance> provenance();

    @Override
    public String path() {
        return "closurePlans[" + office().value() + "]";
    }

    @Override
    public Optional<String> uniqueKey() {
        return Optional.of(office().value());
    }

    @Override
    public Optional<ComponentRef> about() {
        return Optional.of(office());
    }

    @Override
    public Stream<Pointer> pointers() {
        return Pointer.join(
                Pointer.to("office", office()),
                Pointer.to("archiveTo", archiveTo()),
                Pointer.to("handedOver", handedOver()));
    }

    @Override
    public Optional<LocalDate> knownSince() {
        return agreedOn();
    }

    /**
     * As it stood on that day: not archived yet, if that came later.
     *
     * @param day inclusive
     */
    @Override
    public ClosurePlan knownOn(LocalDate day) {
        return archivedOn().filter(day::isBefore).isPresent()
                ? toBuilder().archivedOn(Optional.empty()).build()
                : this;
    }

    @Value.Check
    void check() {
        if (archiveTo().filter(office()::equals).isPresent()) {
            throw new IllegalArgumentException("The office " + office().value()
                    + " would hand its archive to itself.\nMaybe name a permanent office.");
        }
    }

    /** Starts a plan; {@code office} and {@code trigger} are mandatory. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder filled with this. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link ClosurePlan}. Not thread-safe; use once and let go. */
    public static final class Builder extends ImmutableClosurePlan.Builder {
        Builder() {}
    }
}
