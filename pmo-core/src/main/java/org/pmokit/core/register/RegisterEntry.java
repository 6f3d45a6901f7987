package org.pmokit.core.register;

import java.util.Optional;
import org.pmokit.core.identifier.ComponentRef;

/** An entry of a register with an id of its own, so that others may point to it. */
public interface RegisterEntry extends Recorded {

    /** Points to it: its id, whatever its kind. Each type has a typed {@code id()} beside it. */
    ComponentRef ref();

    /** What to call it in a sentence or a heading. */
    String title();

    /** Title and id, such as {@code Payroll (PAY)}; the id alone where there is no other title. */
    default String named() {
        String id = ref().value();
        return title().equals(id) ? id : title() + " (" + id + ")";
    }

    @Override
    default Optional<String> uniqueKey() {
        return Optional.of(ref().asText());
    }

    @Override
    default String path() {
        return ref().kind().register() + "[" + ref().value() + "]";
    }
}
