/**
 * What the work of a portfolio takes up, and how much of it there is. A {@link org.pmokit.core.resource.Resource} is a
 * person, a team, a pool of people with a role or a skill, or equipment, with its capacity over time; an
 * {@link org.pmokit.core.resource.Absence} lowers it for some days. An {@link org.pmokit.core.resource.Allocation} says
 * what a component takes up, from when to when and how firmly: of a resource, or of any that has a role or a skill, or
 * belongs to a team, as long as nobody is named. A {@link org.pmokit.core.resource.ChangeCapacity} says how much change a
 * group of people can bear, against which {@link org.pmokit.core.change.ChangeLoad}s are held.
 *
 * <p>Amounts are units: one unit is one full-time person, one whole team, one machine. Where an office plans in hours it
 * writes hours, which are spread evenly over the working days of their period. A capacity that nobody wrote down is
 * unknown, which is neither none nor enough. Teams are those of {@link org.pmokit.core.agile}, skills those of
 * {@link org.pmokit.core.skill}; who governs what is told by {@link org.pmokit.core.role.RoleAssignment}s and takes up
 * nobody's time here.
 */
@PmoValue
@NullMarked
package org.pmokit.core.resource;

import org.jspecify.annotations.NullMarked;
import org.pmokit.core.internal.style.PmoValue;
