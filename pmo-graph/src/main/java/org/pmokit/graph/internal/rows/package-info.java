/** Links as arrays, and the walks over them that several packages need. Not exported. */
@NullMarked
package org.pmokit.graph.internal.rows;

import org.jspecify.annotations.NullMarked;
