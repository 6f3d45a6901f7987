/** The calls that define the library, as they stand in the README and the guide. */
@NullMarked
package org.pmokit.examples.tour;

import org.jspecify.annotations.NullMarked;
