/**
 * Programs to run and to learn from. {@code london} has the bundled London 2012 portfolio, {@code tour} the calls of the
 * README, {@code pmo} the command line. They carry no promise of compatibility.
 */
@NullMarked
package org.pmokit.examples;

import org.jspecify.annotations.NullMarked;
