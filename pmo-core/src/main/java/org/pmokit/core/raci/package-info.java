/**
 * Who does what: responsibility assignment matrices. A {@link org.pmokit.core.raci.RaciMatrix} gives each
 * {@link org.pmokit.core.raci.RaciActivity} the {@link org.pmokit.core.raci.RaciCode}s of the roles that take part.
 * {@link org.pmokit.core.raci.RaciReview} looks a matrix over, alone or together with the people who hold the roles, and
 * answers what is amiss as {@link org.pmokit.core.raci.RaciFinding}s. A portfolio keeps a
 * matrix as {@link org.pmokit.core.raci.RaciAssignment}s, one for each filled cell. Five letters are known, so that RACI and RASCI
 * tables fit alike.
 */
@PmoValue
@NullMarked
package org.pmokit.core.raci;

import org.jspecify.annotations.NullMarked;
import org.pmokit.core.internal.style.PmoValue;
