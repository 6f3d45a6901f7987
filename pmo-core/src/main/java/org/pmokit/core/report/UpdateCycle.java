package org.pmokit.core.report;

import java.time.LocalDate;
import java.util.Optional;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.register.Recorded;

/**
 * How often something is brought up to date.
 *
 * @param component whose it is
 * @param subject what
 * @param frequency how often
 * @param firstDue the day by which the first update is due
 */
public record UpdateCycle(ComponentRef component, UpdateSubject subject, Frequency frequency, LocalDate firstDue)
        implements Recorded {

    @Override
    public String path() {
        return "updateCycles[" + component.value() + "," + subject.code() + "]";
    }

    @Override
    public Optional<String> uniqueKey() {
        return Optional.of(component.asText() + "," + subject.code());
    }

    @Override
    public Optional<ComponentRef> about() {
        return Optional.of(component);
    }
}
