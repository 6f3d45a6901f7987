package org.pmokit.core.knowledge;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.register.Pointer;
import org.pmokit.core.register.Recorded;

/**
 * Thanks or a reward for an idea, a lesson, an improvement or other work.
 *
 * @param subject what it was given for
 * @param on the day
 * @param form what it was, such as {@code award of the month}; never blank
 */
public record Recognition(ComponentRef subject, LocalDate on, String form) implements Recorded {

    /** Checks that it says what was given. */
    public Recognition {
        if (form.isBlank()) {
            throw new IllegalArgumentException(
                    "The recognition of " + subject.asText() + " has no form.\nMaybe write \"thanks\".");
        }
    }

    @Override
    public String path() {
        return "recognitions[" + subject.asText() + "," + on + "]";
    }

    @Override
    public Optional<ComponentRef> about() {
        return Optional.of(subject);
    }

    @Override
    public Stream<Pointer> pointers() {
        return Pointer.to("subject", subject);
    }

    @Override
    public Optional<LocalDate> knownSince() {
        return Optional.of(on);
    }
}
