package org.pmokit.core.stage;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.pmokit.core.assurance.ConfidenceScale;
import org.pmokit.core.assurance.DeliveryConfidence;
import org.pmokit.core.identifier.ComponentKind;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.identifier.GateId;
import org.pmokit.core.identifier.GateReviewId;
import org.pmokit.core.identifier.PersonId;
import org.pmokit.core.provenance.Provenance;
import org.pmokit.core.register.Pointer;
import org.pmokit.core.register.RegisterEntry;
import org.pmokit.core.role.Role;

/** A short review at a gate by people from outside the team, with what it found and what was decided. */
@Value.Immutable
public abstract class GateReview implements RegisterEntry {

    GateReview() {}

    /** Its id. */
    public abstract GateReviewId id();

    @Override
    public GateReviewId ref() {
        return id();
    }

    /** The gate. */
    public abstract GateId gate();

    /** The day of the review. */
    public abstract LocalDate heldOn();

    /** Its name; the gate and the day where nobody wrote one. */
    @Override
    @Value.Default
    public String title() {
        return "review of gate " + gate().value() + " on " + heldOn();
    }

    /** Who reviewed, as persons; empty when not said. */
    @Value.Redacted
    public abstract Set<PersonId> reviewers();

    /** In which roles; empty when not said. */
    public abstract Set<Role> reviewerRoles();

    /** The units, offices or boards that reviewed; empty when not said. */
    public abstract Set<ComponentRef> reviewedBy();

    /** What was found, by criterion. */
    public abstract List<CriterionFinding> findings();

    /** The reviewers' judgement; empty when they gave none. */
    public abstract Optional<DeliveryConfidence> rating();

    /** The scale of the rating; empty when not said. */
    public abstract Optional<ConfidenceScale> scale();

    /** What was decided; empty while it is open. */
    public abstract Optional<GateDecision> decision();

    /** The day of the decision; empty when it is that of the review. */
    public abstract Optional<LocalDate> decidedOn();

    /** What has to be settled, in the order given. */
    public abstract List<GateCondition> conditions();

    /** The day on which those who steer the portfolio were told; empty when they were not. */
    public abstract Optional<LocalDate> portfolioToldOn();

    /** The review that this one follows up; empty when it is a first one. */
    public abstract Optional<GateReviewId> follows();

    /** Where it comes from, if told. */
    public abstract Optional<Provenance> provenance();

    @Value.Check
    void check() {
        if (!conditions().isEmpty() && decision().filter(taken -> !taken.lets()).isPresent()) {
            throw new IllegalArgumentException("Review " + id().value() + " decided "
                    + decision().get().code() + " and has conditions.\n"
                    + "Maybe the decision is proceed-with-conditions.");
        }
        if (decidedOn().filter(heldOn()::isAfter).isPresent()) {
            throw new IllegalArgumentException("Review " + id().value() + " of " + heldOn() + " was decided on "
                    + decidedOn().get() + ".\nMaybe the two dates are swapped.");
        }
    }

    @Override
    public Optional<ComponentRef> about() {
        return Optional.of(gate());
    }

    @Override
    public Stream<Pointer> pointers() {
        return Pointer.join(
                Pointer.to("gate", gate()),
                Pointer.to("reviewedBy", reviewedBy())
                        .map(pointer -> pointer.among(
                                ComponentKind.UNIT, ComponentKind.OFFICE, ComponentKind.BOARD, ComponentKind.TEAM)),
                conditions().stream().flatMap(each -> Pointer.to("conditions." + each.code(), each.owner())),
                Pointer.up("follows", follows()));
    }

    @Override
    public Optional<LocalDate> knownSince() {
        return Optional.of(heldOn());
    }

    /**
     * As it stood on that day: undecided when the decision came later, with conditions that were settled later still
     * open.
     *
     * @param day inclusive
     */
    @Override
    public GateReview knownOn(LocalDate day) {
        boolean decided = decidedOn().filter(day::isBefore).isEmpty();
        return toBuilder()
                .decision(decision().filter(taken -> decided))
                .decidedOn(decidedOn().filter(taken -> decided))
                .conditions(
                        decided
                                ? conditions().stream()
                                        .map(each -> each.knownOn(day))
                                        .toList()
                                : List.of())
                .portfolioToldOn(portfolioToldOn().filter(told -> !told.isAfter(day)))
                .build();
    }

    /** The day of the decision; empty while there is none. */
    public Optional<LocalDate> effectiveOn() {
        return decision().map(taken -> decidedOn().orElse(heldOn()));
    }

    /**
     * Whether it had let the work go on by that day.
     *
     * @param day inclusive
     */
    public boolean letBy(LocalDate day) {
        return decision().filter(GateDecision::lets).isPresent()
                && effectiveOn().filter(taken -> !taken.isAfter(day)).isPresent();
    }

    /** Starts a gate review; {@code id}, {@code gate} and {@code heldOn} are mandatory. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder filled with this. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link GateReview}. Not thread-safe; use once and let go. */
    public static final class Builder extends ImmutableGateReview.Builder {
        Builder() {}
    }
}
