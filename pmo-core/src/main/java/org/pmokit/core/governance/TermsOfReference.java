package org.pmokit.core.governance;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.pmokit.core.identifier.BoardId;
import org.pmokit.core.identifier.ComponentKind;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.provenance.Provenance;
import org.pmokit.core.register.Pointer;
import org.pmokit.core.register.Recorded;
import org.pmokit.core.role.Role;

/** What a programme, project or board is for, what it may do and what not. */
@Value.Immutable
public abstract class TermsOfReference implements Recorded {

    TermsOfReference() {}

    /** The programme, project, board or office. */
    public abstract ComponentRef component();

    /** Which version, such as {@code 1.2}; empty when there is only one. */
    public abstract Optional<String> version();

    /** What it is for. */
    public abstract String purpose();

    /** What is within, and what is not; empty when not said. */
    public abstract Optional<String> scope();

    /** What it may decide by itself, in words; empty when not said. {@link DecisionRight}s say it in figures. */
    public abstract Optional<String> authority();

    /** When they were written; empty when not said, and then taken as known throughout. */
    public abstract Optional<LocalDate> writtenOn();

    /** When they were approved; empty while they are not. */
    public abstract Optional<LocalDate> approvedOn();

    /** The role that approved them; empty when a board did, or when not said. */
    public abstract Optional<Role> approvedByRole();

    /** The board that approved them; empty when a role did, or when not said. */
    public abstract Optional<BoardId> approvedByBoard();

    /** Where it comes from, if told. */
    public abstract Optional<Provenance> provenance();

    /** Refuses what was approved before it was written, and an approval without a day. */
    @Value.Check
    void check() {
        Optional<LocalDate> early =
                approvedOn().filter(day -> writtenOn().filter(day::isBefore).isPresent());
        if (early.isPresent()) {
            throw new IllegalArgumentException(
                    "The terms of reference of " + component().asText()
                            + " were approved on " + early.get() + ", before they were written on "
                            + writtenOn().map(LocalDate::toString).orElse("") + ".\nMaybe the two days are swapped.");
        }
        if (approvedOn().isEmpty()
                && (approvedByRole().isPresent() || approvedByBoard().isPresent())) {
            throw new IllegalArgumentException("The terms of reference of "
                    + component().asText() + " say who approved them and not when.\nMaybe add the day.");
        }
    }

    @Override
    public String path() {
        return "termsOfReference[" + component().value()
                + version().map(each -> "," + each).orElse("") + "]";
    }

    @Override
    public Optional<String> uniqueKey() {
        return Optional.of(component().asText() + "," + version().orElse(""));
    }

    @Override
    public Optional<ComponentRef> about() {
        return Optional.of(component());
    }

    @Override
    public Stream<Pointer> pointers() {
        return Pointer.join(
                Pointer.to("component", component())
                        .map(each -> each.among(
                                ComponentKind.PROGRAMME,
                                ComponentKind.PROJECT,
                                ComponentKind.BOARD,
                                ComponentKind.OFFICE)),
                Pointer.to("approvedByBoard", approvedByBoard()));
    }

    @Override
    public Optional<LocalDate> knownSince() {
        return writtenOn().or(this::approvedOn);
    }

    /**
     * As they stood on that day: not approved, if that came later.
     *
     * @param day inclusive
     */
    @Override
    public TermsOfReference knownOn(LocalDate day) {
        return approvedOn().filter(day::isBefore).isEmpty()
                ? this
                : toBuilder()
                        .approvedOn(Optional.empty())
                        .approvedByRole(Optional.empty())
                        .approvedByBoard(Optional.empty())
                        .build();
    }

    /**
     * Whether they were approved by that day.
     *
     * @param day inclusive
     */
    public boolean isApprovedOn(LocalDate day) {
        return approvedOn().filter(approved -> !approved.isAfter(day)).isPresent();
    }

    /** Starts terms of reference; {@code component} and {@code purpose} are mandatory. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder filled with this. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link TermsOfReference}. Not thread-safe; use once and let go. */
    public static final class Builder extends ImmutableTermsOfReference.Builder {
        Builder() {}
    }
}
