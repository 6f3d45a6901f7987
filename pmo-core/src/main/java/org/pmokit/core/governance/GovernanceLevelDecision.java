package org.pmokit.core.governance;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.pmokit.core.identifier.ComponentKind;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.provenance.Provenance;
import org.pmokit.core.register.Pointer;
import org.pmokit.core.register.Recorded;
import org.pmokit.core.role.Role;

/**
 * Which level of governance a programme or project gets, and which parts of the method it does without. It is due before
 * initiation ends.
 */
@Value.Immutable
public abstract class GovernanceLevelDecision implements Recorded {

    GovernanceLevelDecision() {}

    /** The programme or project. */
    public abstract ComponentRef component();

    /** The level. */
    public abstract GovernanceLevel level();

    /** When it was decided. */
    public abstract LocalDate decidedOn();

    /** The roles that decided, usually the project manager with a specialist of the office; empty when not said. */
    public abstract Set<Role> decidedBy();

    /** Why this level; empty when not said. */
    public abstract Optional<String> reason();

    /** Parts of the method that are not applied, each with why in brackets if said; empty when all are. */
    public abstract List<String> leftOutParts();

    /** Where it comes from, if told. */
    public abstract Optional<Provenance> provenance();

    /** Refuses to leave parts out for no reason. */
    @Value.Check
    void check() {
        if (!leftOutParts().isEmpty()
                && reason().filter(text -> !text.isBlank()).isEmpty()) {
            throw new IllegalArgumentException("The governance of "
                    + component().asText() + " leaves out " + leftOutParts().size()
                    + " parts of the method and does not say why.\nMaybe give the reason.");
        }
    }

    @Override
    public String path() {
        return "governanceLevels[" + component().value() + "," + decidedOn() + "]";
    }

    @Override
    public Optional<String> uniqueKey() {
        return Optional.of(component().asText() + "," + decidedOn());
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
        return Optional.of(decidedOn());
    }

    /**
     * Whether it was taken before initiation ended.
     *
     * @param initiationEnd the last day of initiation
     */
    public boolean isInTime(LocalDate initiationEnd) {
        return !decidedOn().isAfter(initiationEnd);
    }

    /** Starts a decision; {@code component}, {@code level} and {@code decidedOn} are mandatory. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder filled with this. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link GovernanceLevelDecision}. Not thread-safe; use once and let go. */
    public static final class Builder extends ImmutableGovernanceLevelDecision.Builder {
        Builder() {}
    }
}
