package org.pmokit.core.product;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.pmokit.core.identifier.ComponentKind;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.identifier.PersonId;
import org.pmokit.core.identifier.ProductId;
import org.pmokit.core.provenance.Provenance;
import org.pmokit.core.register.Pointer;
import org.pmokit.core.register.RegisterEntry;
import org.pmokit.core.role.Role;

/** Something that a project makes, in its place in the product breakdown. */
@Value.Immutable
public abstract class Product implements RegisterEntry {

    Product() {}

    /** Its id. */
    public abstract ProductId id();

    @Override
    public ProductId ref() {
        return id();
    }

    /** The programme or project that makes it. */
    public abstract ComponentRef component();

    /** The product that it is a part of; empty at the top of the breakdown. */
    public abstract Optional<ProductId> parent();

    /** Its name; the id where nobody wrote one. */
    @Override
    @Value.Default
    public String title() {
        return id().value();
    }

    /** What it is and what it is for; empty when nobody wrote it down. */
    public abstract Optional<String> description();

    /** What is asked of it, in the order given. */
    public abstract List<QualityCriterion> criteria();

    /** The person who makes it; empty when not said. */
    @Value.Redacted
    public abstract Optional<PersonId> producer();

    /** The unit or team that makes it; empty when not said. */
    public abstract Optional<ComponentRef> producedBy();

    /** The role that accepts it; empty when not said. */
    public abstract Optional<Role> approver();

    /** The day on which it should be ready; empty = unknown. */
    public abstract Optional<LocalDate> planned();

    /** The day on which it was ready; empty while it is not, or nobody recorded it. */
    public abstract Optional<LocalDate> ready();

    /** The day on which it was accepted; empty while it is not. */
    public abstract Optional<LocalDate> approved();

    /** Where it is in its life as somebody declared it; empty when nobody did. */
    public abstract Optional<ProductState> state();

    /** Where it comes from, if told. */
    public abstract Optional<Provenance> provenance();

    @Value.Check
    void check() {
        long codes = criteria().stream().map(QualityCriterion::code).distinct().count();
        if (codes < criteria().size()) {
            throw new IllegalArgumentException(
                    "Two criteria of product " + id().value() + " have the same code.\nMaybe number them: Q1, Q2, Q3.");
        }
    }

    @Override
    public Optional<ComponentRef> about() {
        return Optional.of(component());
    }

    @Override
    public Stream<Pointer> pointers() {
        return Pointer.join(
                Pointer.to("component", component())
                        .map(pointer -> pointer.among(ComponentKind.PROGRAMME, ComponentKind.PROJECT)),
                Pointer.up("parent", parent()),
                Pointer.to("producedBy", producedBy())
                        .map(pointer -> pointer.among(ComponentKind.UNIT, ComponentKind.TEAM, ComponentKind.OFFICE)));
    }

    /**
     * As it stood on that day: without later dates; a declared state, which has no date of its own, goes with them. The
     * same object when nothing changes.
     *
     * @param day inclusive
     */
    @Override
    public Product knownOn(LocalDate day) {
        boolean later = Stream.concat(ready().stream(), approved().stream()).anyMatch(day::isBefore);
        return later
                ? toBuilder()
                        .ready(ready().filter(held -> !held.isAfter(day)))
                        .approved(approved().filter(held -> !held.isAfter(day)))
                        .state(Optional.empty())
                        .build()
                : this;
    }

    /**
     * Whether it was ready or accepted by that day, or has been declared to be.
     *
     * @param day of the question
     */
    public boolean isDeliveredOn(LocalDate day) {
        return Stream.concat(ready().stream(), approved().stream()).anyMatch(done -> !done.isAfter(day))
                || state().filter(ProductState::isDelivered).isPresent();
    }

    /**
     * Whether the plan has it ready by that day.
     *
     * @param day of the question
     */
    public boolean isDueOn(LocalDate day) {
        return planned().filter(due -> !due.isAfter(day)).isPresent();
    }

    /** Starts a product; {@code id} and {@code component} are mandatory. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder filled with this. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link Product}. Not thread-safe; use once and let go. */
    public static final class Builder extends ImmutableProduct.Builder {
        Builder() {}
    }
}
