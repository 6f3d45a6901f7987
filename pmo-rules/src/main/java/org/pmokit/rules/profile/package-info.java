/**
 * How a house differs from the standard, as data. A {@link org.pmokit.rules.profile.Profile} sets thresholds, switches rules
 * on and off, gives breaches another colour or another owner, rewords a rule, and gives people time to get used to a new
 * one; each deviation says why. Profiles build on each other (group, division, project): a lower one may be stricter than
 * a locked setting above it, and never weaker.
 *
 * <p>{@link org.pmokit.rules.profile.Profiles#resolve} checks profiles against a set of rules and tells every problem at
 * once; {@link org.pmokit.rules.profile.Profiles#differences} prints how the house differs.
 * A health check takes them with {@code HealthCheck.standard().under(profiles)}.
 */
@PmoValue
@NullMarked
package org.pmokit.rules.profile;

import org.jspecify.annotations.NullMarked;
import org.pmokit.core.internal.style.PmoValue;
