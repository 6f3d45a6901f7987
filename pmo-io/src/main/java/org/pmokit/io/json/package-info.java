/**
 * Portfolios as versioned JSON documents: {@link org.pmokit.io.json.PortfolioJson} reads and writes them, both as a
 * stream. One shape per type serves both directions, so that what is written is what is read.
 */
@NullMarked
package org.pmokit.io.json;

import org.jspecify.annotations.NullMarked;
