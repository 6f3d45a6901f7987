/** The commands of pmo, one class each, and what they share: where the input comes from and where the result goes. */
@NullMarked
package org.pmokit.examples.pmo.command;

import org.jspecify.annotations.NullMarked;
