/**
 * Who the people are, apart from everything else. A portfolio holds nothing of a person but a
 * {@link org.pmokit.core.identifier.PersonId}; the {@link org.pmokit.core.people.PeopleDirectory} has the names to the ids
 * of those who may know them, and is given away, kept or dropped by itself.
 *
 * <p>{@link org.pmokit.core.people.Pseudonyms} gives every person another id, the same one each time. Start with it when
 * a portfolio is to leave the house; read there what it does not protect against.
 */
@PmoValue
@NullMarked
package org.pmokit.core.people;

import org.jspecify.annotations.NullMarked;
import org.pmokit.core.internal.style.PmoValue;
