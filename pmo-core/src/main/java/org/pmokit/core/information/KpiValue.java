package org.pmokit.core.information;

import java.time.LocalDate;
import java.util.Optional;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.money.Ratio;
import org.pmokit.core.register.Recorded;

/**
 * What an indicator was for a component on a day.
 *
 * @param kpi the code of the indicator
 * @param component for which it was measured
 * @param asOf the day
 * @param value in the unit of the indicator
 */
public record KpiValue(String kpi, ComponentRef component, LocalDate asOf, Ratio value) implements Recorded {

    @Override
    public String path() {
        return "kpiValues[" + kpi + "," + component.value() + "," + asOf + "]";
    }

    @Override
    public Optional<String> uniqueKey() {
        return Optional.of(kpi + "," + component.asText() + "," + asOf);
    }

    @Override
    public Optional<ComponentRef> about() {
        return Optional.of(component);
    }

    @Override
    public Optional<LocalDate> knownSince() {
        return Optional.of(asOf);
    }
}
