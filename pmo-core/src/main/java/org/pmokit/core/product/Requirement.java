package org.pmokit.core.product;

import java.util.Optional;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.register.Recorded;

/**
 * Something that the customer asks for.
 *
 * @param component the programme or project that is asked
 * @param code unique in the component
 * @param text what is asked for
 */
public record Requirement(ComponentRef component, String code, String text) implements Recorded {

    @Override
    public String path() {
        return "requirements[" + component.value() + "," + code + "]";
    }

    @Override
    public Optional<String> uniqueKey() {
        return Optional.of(component.asText() + "," + code);
    }

    @Override
    public Optional<ComponentRef> about() {
        return Optional.of(component);
    }
}
