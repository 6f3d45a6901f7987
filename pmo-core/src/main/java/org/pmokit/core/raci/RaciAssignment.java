package org.pmokit.core.raci;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.provenance.Provenance;
import org.pmokit.core.register.Pointer;
import org.pmokit.core.register.Recorded;
import org.pmokit.core.role.Role;

/**
 * One filled cell of the matrix of a component: what a role does in an activity. The cells of one component, in the order
 * in which they were added, are its {@link RaciMatrix}.
 */
@Value.Immutable
public abstract class RaciAssignment implements Recorded {

    RaciAssignment() {}

    /** The component whose matrix it belongs to, such as a programme, project, board or office. */
    public abstract ComponentRef component();

    /** What is done: the title of the row. */
    public abstract String activity();

    /** Whether the activity makes something or watches over it; delivery, unless said. */
    @Value.Default
    public ActivityKind kind() {
        return ActivityKind.DELIVERY;
    }

    /** The role. */
    public abstract Role role();

    /** What the role does in it; never empty. */
    public abstract Set<RaciCode> codes();

    /** Where it comes from, if told. */
    public abstract Optional<Provenance> provenance();

    /** Refuses a cell without a letter, and a title that no row may have. */
    @Value.Check
    void check() {
        RaciActivity row = row();
        if (codes().isEmpty()) {
            throw new IllegalArgumentException("The role " + role() + " has no letter in \"" + row
                    + "\".\nMaybe leave the cell out, or write it like \"S/C\".");
        }
    }

    /** The row it stands in. */
    public RaciActivity row() {
        return new RaciActivity(activity(), kind());
    }

    @Override
    public String path() {
        return "raci[" + component().value() + "," + activity() + "," + role() + "]";
    }

    @Override
    public Optional<String> uniqueKey() {
        return Optional.of(component().asText() + "," + activity() + "," + role());
    }

    @Override
    public Optional<ComponentRef> about() {
        return Optional.of(component());
    }

    @Override
    public Stream<Pointer> pointers() {
        return Pointer.to("component", component());
    }

    /**
     * A cell of an activity that makes something.
     *
     * @param component whose matrix
     * @param activity the title of the row
     * @param role the column
     * @param letters as in {@link RaciCode#parse}
     * @throws IllegalArgumentException if there is no letter, or another character
     */
    public static RaciAssignment of(ComponentRef component, String activity, Role role, String letters) {
        return builder()
                .component(component)
                .activity(activity)
                .role(role)
                .codes(RaciCode.parse(letters))
                .build();
    }

    /** Starts a cell; {@code component}, {@code activity}, {@code role} and a code are mandatory. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder filled with this. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link RaciAssignment}. Not thread-safe; use once and let go. */
    public static final class Builder extends ImmutableRaciAssignment.Builder {
        Builder() {}
    }
}
