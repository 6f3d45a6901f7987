/**
 * Releases of the UK Government Major Projects Portfolio: {@link org.pmokit.io.gmpp.GmppReader} reads the yearly CSV
 * files, whose shape changes from year to year, and keeps withheld values apart from zeros.
 */
@NullMarked
package org.pmokit.io.gmpp;

import org.jspecify.annotations.NullMarked;
