/** The pmo command line: Pmo has the main method, {@code command} the commands, {@code page} the pages and files that they print. */
@NullMarked
package org.pmokit.examples.pmo;

import org.jspecify.annotations.NullMarked;
