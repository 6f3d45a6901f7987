/** The registers that come with the examples, and how they are read from a folder or out of the runnable file. */
@NullMarked
package org.pmokit.examples.bundled;

import org.jspecify.annotations.NullMarked;
