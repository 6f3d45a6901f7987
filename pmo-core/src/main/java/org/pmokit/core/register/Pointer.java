package org.pmokit.core.register;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.pmokit.core.identifier.ComponentKind;
import org.pmokit.core.identifier.ComponentRef;

/**
 * One reference of a recorded value: which attribute, to what, and of which kinds that may be.
 *
 * @param attribute that holds the reference, such as {@code owner}
 * @param target what it points to
 * @param kinds what the target may be; never empty
 * @param sense whether the target is above
 */
public record Pointer(String attribute, ComponentRef target, Set<ComponentKind> kinds, Sense sense) {

    /** What a reference means for hierarchies. */
    public enum Sense {
        /** The target is related. */
        ACROSS,
        /** The target is the parent: following such references must never lead back. */
        UP
    }

    private static final Set<ComponentKind> ANY = Set.copyOf(EnumSet.allOf(ComponentKind.class));

    /** Copies the kinds. */
    public Pointer {
        kinds = Set.copyOf(kinds);
    }

    /**
     * References to components of any kind.
     *
     * @param attribute that holds them
     * @param targets in any number
     */
    public static Stream<Pointer> to(String attribute, Collection<? extends ComponentRef> targets) {
        return targets.stream().map(target -> new Pointer(attribute, target, ANY, Sense.ACROSS));
    }

    /**
     * A reference to a component of any kind, if there is one.
     *
     * @param attribute that holds it
     * @param target if said
     */
    public static Stream<Pointer> to(String attribute, Optional<? extends ComponentRef> target) {
        return target.stream().map(held -> new Pointer(attribute, held, ANY, Sense.ACROSS));
    }

    /**
     * A reference to a component of any kind.
     *
     * @param attribute that holds it
     * @param target said
     */
    public static Stream<Pointer> to(String attribute, ComponentRef target) {
        return Stream.of(new Pointer(attribute, target, ANY, Sense.ACROSS));
    }

    /**
     * A reference to the parent of the same kind, if there is one.
     *
     * @param attribute that holds it
     * @param parent if said
     */
    public static Stream<Pointer> up(String attribute, Optional<? extends ComponentRef> parent) {
        return parent.stream().map(held -> new Pointer(attribute, held, Set.of(held.kind()), Sense.UP));
    }

    /**
     * This reference, to components of these kinds only.
     *
     * @param first kind
     * @param others kinds
     */
    public Pointer among(ComponentKind first, ComponentKind... others) {
        return new Pointer(attribute, target, EnumSet.of(first, others), sense);
    }

    /**
     * Several references one after the other.
     *
     * @param parts as made by {@code to} and {@code up}
     */
    @SafeVarargs
    public static Stream<Pointer> join(Stream<Pointer>... parts) {
        return Stream.of(parts).flatMap(part -> part);
    }
}
