/**
 * Rules about what components owe each other: promises in time, and no circles.
 *
 * <p>They look at the network of the whole portfolio.
 */
@NullMarked
package org.pmokit.rules.catalog.dependency;

import org.jspecify.annotations.NullMarked;
