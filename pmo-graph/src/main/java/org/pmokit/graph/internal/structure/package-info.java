/** What the shape of a network tells, on arrays: cuts, shortest ways, communities, feedback. Not exported. */
@NullMarked
package org.pmokit.graph.internal.structure;

import org.jspecify.annotations.NullMarked;
