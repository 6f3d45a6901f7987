package org.pmokit.core.alignment;

import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.identifier.PersonId;
import org.pmokit.core.role.Role;

/** Who is to be told. Its text never shows a person. */
public sealed interface Recipient {

    /**
     * Somebody who holds a role.
     *
     * @param id whom
     */
    record Person(PersonId id) implements Recipient {
        @Override
        public String toString() {
            return "person";
        }
    }

    /**
     * A board, an office or a unit.
     *
     * @param body which
     */
    record Body(ComponentRef body) implements Recipient {}

    /**
     * A role that somebody should hold and nobody does; until it is filled, nobody can be told in that role.
     *
     * @param component on which
     * @param role which
     */
    record Vacancy(ComponentRef component, Role role) implements Recipient {}
}
