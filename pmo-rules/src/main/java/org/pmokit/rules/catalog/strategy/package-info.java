/** Rules about what the work is for: whether objectives can still be met. */
@NullMarked
package org.pmokit.rules.catalog.strategy;

import org.jspecify.annotations.NullMarked;
