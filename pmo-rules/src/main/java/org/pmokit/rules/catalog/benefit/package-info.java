/** Rules about what gets better: whether benefits arise as planned. */
@NullMarked
package org.pmokit.rules.catalog.benefit;

import org.jspecify.annotations.NullMarked;
