/**
 * Rules about what components owe each other: promises that are made, agreed, owned and in time; no circles, no chains that
 * are too long, nobody on whom all hangs, and nobody waiting for what slipped or was stopped.
 *
 * <p>They look at the network of the whole portfolio.
 */
@NullMarked
package org.pmokit.rules.catalog.dependency;

import org.jspecify.annotations.NullMarked;
