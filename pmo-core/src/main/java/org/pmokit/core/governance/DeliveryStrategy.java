package org.pmokit.core.governance;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.pmokit.core.identifier.ComponentKind;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.provenance.Provenance;
import org.pmokit.core.register.Pointer;
import org.pmokit.core.register.Recorded;
import org.pmokit.core.role.Role;

/** How a programme or project is planned, monitored and delivered, agreed by those who own, run and do the work. */
@Value.Immutable
public abstract class DeliveryStrategy implements Recorded {

    /** Who should have a say in it: owner, project manager and team manager. A house default. */
    public static final Set<Role> EXPECTED_CONTRIBUTORS =
            Set.of(Role.BUSINESS_OWNER, Role.PROJECT_MANAGER, Role.TEAM_MANAGER);

    DeliveryStrategy() {}

    /** The programme or project. */
    public abstract ComponentRef component();

    /** How it is planned; empty when not said. */
    public abstract Optional<String> planning();

    /** How progress is followed; empty when not said. */
    public abstract Optional<String> monitoring();

    /** How the work is done and handed over; empty when not said. */
    public abstract Optional<String> delivery();

    /** The roles that had a say in it; empty when not said. */
    public abstract Set<Role> contributors();

    /** When it was agreed; empty while it is not. */
    public abstract Optional<LocalDate> agreedOn();

    /** Where it comes from, if told. */
    public abstract Optional<Provenance> provenance();

    @Override
    public String path() {
        return "deliveryStrategies[" + component().value() + "]";
    }

    @Override
    public Optional<String> uniqueKey() {
        return Optional.of(component().asText());
    }

    @Override
    public Optional<ComponentRef> about() {
        return Optional.of(component());
    }

    @Override
    public Stream<Pointer> pointers() {
        return Pointer.to("component", component())
                .map(each -> each.among(ComponentKind.PROGRAMME, ComponentKind.PROJECT));
    }

    @Override
    public Optional<LocalDate> knownSince() {
        return agreedOn();
    }

    /** Whether planning, monitoring and delivery are all said. */
    public boolean isComplete() {
        return planning().isPresent() && monitoring().isPresent() && delivery().isPresent();
    }

    /**
     * Roles that had no say in it, by code.
     *
     * @param expected such as {@link #EXPECTED_CONTRIBUTORS}
     */
    public Set<Role> withoutSay(Set<Role> expected) {
        Set<Role> missing = new TreeSet<>(expected);
        missing.removeAll(contributors());
        return Collections.unmodifiableSet(missing);
    }

    /** Starts a strategy; {@code component} is mandatory. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder filled with this. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link DeliveryStrategy}. Not thread-safe; use once and let go. */
    public static final class Builder extends ImmutableDeliveryStrategy.Builder {
        Builder() {}
    }
}
