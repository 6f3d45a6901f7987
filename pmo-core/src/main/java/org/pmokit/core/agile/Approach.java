package org.pmokit.core.agile;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.pmokit.core.identifier.ComponentKind;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.provenance.Provenance;
import org.pmokit.core.register.Pointer;
import org.pmokit.core.register.Recorded;

/** How a component delivers. A component may change its approach; the newest counts. */
@Value.Immutable
public abstract class Approach implements Recorded {

    Approach() {}

    /** The programme, project or team that delivers in this way. */
    public abstract ComponentRef component();

    /** In which way. */
    public abstract DeliveryApproach approach();

    /** The framework it follows, in the office's own word, such as {@code scrum} or {@code kanban}; empty when none or not said. */
    public abstract Optional<String> framework();

    /** The day since which it does; empty when not said. */
    public abstract Optional<LocalDate> since();

    /** Why this way suits the work; empty when not said. */
    public abstract Optional<String> reason();

    /** Where it comes from, if told. */
    public abstract Optional<Provenance> provenance();

    @Override
    public String path() {
        return "approaches[" + key() + "]";
    }

    @Override
    public Optional<String> uniqueKey() {
        return Optional.of(key());
    }

    private String key() {
        return component().asText() + since().map(day -> "," + day).orElse("");
    }

    @Override
    public Optional<ComponentRef> about() {
        return Optional.of(component());
    }

    @Override
    public Stream<Pointer> pointers() {
        return Pointer.to("component", component())
                .map(to -> to.among(ComponentKind.PROGRAMME, ComponentKind.PROJECT, ComponentKind.TEAM));
    }

    @Override
    public Optional<LocalDate> knownSince() {
        return since();
    }

    /**
     * An approach whose beginning is not known.
     *
     * @param component that delivers
     * @param approach in which way
     */
    public static Approach of(ComponentRef component, DeliveryApproach approach) {
        return builder().component(component).approach(approach).build();
    }

    /**
     * How a component delivers on a day: of its approaches that began by then the newest, of several on one day, or without
     * one, the first given. Empty when none is known.
     *
     * @param approaches of one component, in any order
     * @param day inclusive
     */
    public static Optional<Approach> on(Collection<Approach> approaches, LocalDate day) {
        return approaches.stream()
                .filter(each -> each.since().filter(day::isBefore).isEmpty())
                .reduce((one, other) -> other.begin().isAfter(one.begin()) ? other : one);
    }

    private LocalDate begin() {
        return since().orElse(LocalDate.MIN);
    }

    /** Starts an approach; {@code component} and {@code approach} are mandatory. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder filled with this. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link Approach}. Not thread-safe; use once and let go. */
    public static final class Builder extends ImmutableApproach.Builder {
        Builder() {}
    }
}
