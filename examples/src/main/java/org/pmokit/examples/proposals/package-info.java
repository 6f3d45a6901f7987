/** Public lists of proposals read as a portfolio: how a list of one's own becomes one in a page of code. */
@NullMarked
package org.pmokit.examples.proposals;

import org.jspecify.annotations.NullMarked;
