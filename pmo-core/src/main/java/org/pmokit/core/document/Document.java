package org.pmokit.core.document;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.identifier.DocumentId;
import org.pmokit.core.identifier.OfficeId;
import org.pmokit.core.identifier.PersonId;
import org.pmokit.core.provenance.Provenance;
import org.pmokit.core.register.Pointer;
import org.pmokit.core.register.RegisterEntry;

/**
 * A standard, template, plan, report or other document: an entry of the document register. Its place is noted and never
 * opened.
 */
@Value.Immutable
public abstract class Document implements RegisterEntry {

    Document() {}

    /** Its id. */
    public abstract DocumentId id();

    @Override
    public DocumentId ref() {
        return id();
    }

    /** What it is called. */
    @Override
    public abstract String title();

    /** What it is for. */
    public abstract DocumentKind kind();

    /** Which topic of the standards catalogue it belongs to; empty when to none. */
    public abstract Optional<StandardTopic> topic();

    /** Its version as printed, such as {@code 1.2}; empty when it has none. */
    public abstract Optional<String> version();

    /** How far it has got; empty when not said. */
    public abstract Optional<DocumentStatus> status();

    /** Who keeps it up to date; empty when nobody does. */
    @Value.Redacted
    public abstract Optional<PersonId> owner();

    /** The office that keeps the master copy; empty when not said. */
    public abstract Optional<OfficeId> custodian();

    /** Where it is, such as a web address or a shelf; never opened; empty when not said. */
    public abstract Optional<String> location();

    /** The component it belongs to or holds for; empty when that is the whole portfolio. */
    public abstract Optional<ComponentRef> component();

    /** What it is about beside its component, such as products and milestones, in the order given. */
    public abstract Set<ComponentRef> subjects();

    /** The day it was issued; empty when not said, and then taken as known throughout. */
    public abstract Optional<LocalDate> issuedOn();

    /** The day by which it is to be looked over again; empty when not agreed. */
    public abstract Optional<LocalDate> reviewOn();

    /** The earlier version or document that it replaces; empty when there is none. */
    public abstract Optional<DocumentId> supersedes();

    /** The template or exemplar that it was made from; empty when from none, or nobody said. */
    public abstract Optional<DocumentId> basedOn();

    /** Whether it is kept as an example of good project documentation. */
    @Value.Default
    public boolean isExemplar() {
        return false;
    }

    /** Where it comes from, if told. */
    public abstract Optional<Provenance> provenance();

    @Override
    public Optional<ComponentRef> about() {
        return component();
    }

    @Override
    public Stream<Pointer> pointers() {
        return Pointer.join(
                Pointer.to("component", component()),
                Pointer.to("custodian", custodian()),
                Pointer.to("subjects", subjects()),
                Pointer.up("supersedes", supersedes()),
                Pointer.to("basedOn", basedOn()));
    }

    @Override
    public Optional<LocalDate> knownSince() {
        return issuedOn();
    }

    /** Whether it is in force: approved, as far as the register says. */
    public boolean isInForce() {
        return status().equals(Optional.of(DocumentStatus.APPROVED));
    }

    /**
     * Whether it should have been looked over again before that day; never for one that is replaced, withdrawn or
     * archived.
     *
     * @param day the day of the question
     */
    public boolean isReviewOverdueOn(LocalDate day) {
        return status().filter(reached -> reached.compareTo(DocumentStatus.APPROVED) > 0)
                        .isEmpty()
                && reviewOn().filter(day::isAfter).isPresent();
    }

    /**
     * Days since it was issued; empty when the day is not known, or later.
     *
     * @param day the day of the question
     */
    public Optional<Long> ageDays(LocalDate day) {
        return issuedOn().filter(issued -> !issued.isAfter(day)).map(issued -> ChronoUnit.DAYS.between(issued, day));
    }

    /** Starts a document; {@code id}, {@code title} and {@code kind} are mandatory. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder filled with this. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link Document}. Not thread-safe; use once and let go. */
    public static final class Builder extends ImmutableDocument.Builder {
        Builder() {}
    }
}
