/**
 * Typed names. Every component that something else may point to has an id of its own type, so that the compiler tells
 * a project from a programme; all of them are {@link org.pmokit.core.identifier.ComponentRef}s, so that a report, a
 * role or a dependency can point to any of them.
 *
 * <p>Portfolio, programmes and projects share one name space: one id, one component. A
 * {@link org.pmokit.core.identifier.MilestoneId} is the id of its owner, a slash and a name that is unique inside the
 * owner. Persons are {@link org.pmokit.core.identifier.PersonId}s and nothing more: names live elsewhere.
 */
@NullMarked
package org.pmokit.core.identifier;

import org.jspecify.annotations.NullMarked;
