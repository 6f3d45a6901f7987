package org.pmokit.core.report;

import java.time.LocalDate;
import java.util.Optional;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.register.Recorded;

/**
 * An update that was collected.
 *
 * @param component whose it is
 * @param subject what was brought up to date
 * @param on the day
 */
public record CollectedUpdate(ComponentRef component, UpdateSubject subject, LocalDate on) implements Recorded {

    @Override
    public String path() {
        return "collectedUpdates[" + component.value() + "," + subject.code() + "," + on + "]";
    }

    @Override
    public Optional<String> uniqueKey() {
        return Optional.of(component.asText() + "," + subject.code() + "," + on);
    }

    @Override
    public Optional<ComponentRef> about() {
        return Optional.of(component);
    }

    @Override
    public Optional<LocalDate> knownSince() {
        return Optional.of(on);
    }
}
