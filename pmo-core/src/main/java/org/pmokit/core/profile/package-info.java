/**
 * What the roles of a P3O are for. A {@link org.pmokit.core.profile.RoleProfile} describes a
 * {@link org.pmokit.core.role.Role}: its purpose, its {@link org.pmokit.core.profile.Responsibility responsibilities}
 * with stable ids, the skills it asks for, the levels at which it is found and the roles it goes together with.
 * {@link org.pmokit.core.profile.RoleCatalogue#standard} has the 21 roles of the P3O role list, those that
 * direct and run programmes and projects, and a few more. {@link org.pmokit.core.profile.RoleEquivalent} says what another
 * body of knowledge calls them.
 */
@PmoValue
@NullMarked
package org.pmokit.core.profile;

import org.jspecify.annotations.NullMarked;
import org.pmokit.core.internal.style.PmoValue;
