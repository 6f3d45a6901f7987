/**
 * What readers have in common: a {@link org.pmokit.io.reading.Reading} is what came of reading an input, with every
 * problem and notice; {@link org.pmokit.io.reading.ReadLimits} say how large an input may be.
 */
@NullMarked
package org.pmokit.io.reading;

import org.jspecify.annotations.NullMarked;
