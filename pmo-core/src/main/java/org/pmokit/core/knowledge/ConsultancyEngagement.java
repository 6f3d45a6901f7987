package org.pmokit.core.knowledge;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.pmokit.core.identifier.BoardId;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.identifier.OfficeId;
import org.pmokit.core.provenance.Provenance;
import org.pmokit.core.register.Pointer;
import org.pmokit.core.register.Recorded;
import org.pmokit.core.role.Role;

/** An office advised a project board or manager, or held a workshop with them. */
@Value.Immutable
public abstract class ConsultancyEngagement implements Recorded {

    ConsultancyEngagement() {}

    /** The programme or project that it was for. */
    public abstract ComponentRef component();

    /** How it was given. */
    public abstract ConsultancyKind kind();

    /** What the workshop was for; present for a workshop only. */
    public abstract Optional<WorkshopKind> workshop();

    /** The day; empty when not said, and then taken as known throughout. */
    public abstract Optional<LocalDate> on();

    /** The office that gave it; empty when not said. */
    public abstract Optional<OfficeId> office();

    /** The board that got it; empty when it was no board, or nobody said. */
    public abstract Optional<BoardId> board();

    /** The role that got it, such as the project manager; empty when not said. */
    public abstract Optional<Role> role();

    /** What it was about, in a sentence; empty when not written. */
    public abstract Optional<String> topic();

    /** What came of it; empty when nobody wrote it. */
    public abstract Optional<String> outcome();

    /** Where it comes from, if told. */
    public abstract Optional<Provenance> provenance();

    @Override
    public String path() {
        return "consultancyEngagements[" + component().value() + "]";
    }

    @Override
    public Optional<ComponentRef> about() {
        return Optional.of(component());
    }

    @Override
    public Stream<Pointer> pointers() {
        return Pointer.join(
                Pointer.to("component", component()), Pointer.to("office", office()), Pointer.to("board", board()));
    }

    @Override
    public Optional<LocalDate> knownSince() {
        return on();
    }

    @Value.Check
    void check() {
        if ((kind() == ConsultancyKind.WORKSHOP) != workshop().isPresent()) {
            throw new IllegalArgumentException("The consultancy for "
                    + component().asText() + " is "
                    + kind().code() + " and its workshop is "
                    + workshop().map(WorkshopKind::code).orElse("not said") + ".\nMaybe say what the workshop was for, "
                    + "and nothing where there was none.");
        }
    }

    /** Starts an engagement; {@code component} and {@code kind} are mandatory. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder filled with this. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link ConsultancyEngagement}. Not thread-safe; use once and let go. */
    public static final class Builder extends ImmutableConsultancyEngagement.Builder {
        Builder() {}
    }
}
