package org.pmokit.core.register;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.pmokit.core.identifier.ComponentRef;

/** Something that an office wrote down: an immutable value that a portfolio keeps in one of its registers. */
public interface Recorded {

    /** Where it is, for problems: {@code risks[R-7]}. */
    String path();

    /** What tells it from others of its type, so that nothing is there twice; empty when any number may be alike. */
    default Optional<String> uniqueKey() {
        return Optional.empty();
    }

    /** The component that it is about, under which a portfolio finds it again; empty when it stands for itself. */
    default Optional<ComponentRef> about() {
        return Optional.empty();
    }

    /** Everything it refers to, {@link #about} included. A portfolio holds only what leads somewhere. */
    default Stream<Pointer> pointers() {
        return Pointer.to("component", about());
    }

    /** Every amount in it, so that currencies can be checked. */
    default Stream<Amount> amounts() {
        return Stream.empty();
    }

    /** The day since which it is known; empty when not said, and then taken as known throughout. */
    default Optional<LocalDate> knownSince() {
        return Optional.empty();
    }

    /**
     * As it stood on that day, without what was told later; itself when nothing was. Only asked when it was known then.
     *
     * @param day inclusive
     */
    default Recorded knownOn(LocalDate day) {
        return this;
    }
}
