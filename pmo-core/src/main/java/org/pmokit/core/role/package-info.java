/**
 * Who answers for what. A {@link org.pmokit.core.role.Role} is an open vocabulary with the usual names as constants; a
 * {@link org.pmokit.core.role.RoleAssignment} gives a role on a component to a person for a time, or records that it is
 * vacant. A {@link org.pmokit.core.role.RoleBriefing} records that its holder was told what it asks.
 * {@link org.pmokit.core.role.SeparationOfDuties} finds people in two roles that should be apart, and
 * {@link org.pmokit.core.role.CareerPath} shows which role people go on to.
 */
@PmoValue
@NullMarked
package org.pmokit.core.role;

import org.jspecify.annotations.NullMarked;
import org.pmokit.core.internal.style.PmoValue;
