/**
 * The door for files of any kind: {@link org.pmokit.io.PortfolioFiles} looks at the first bytes and hands over to
 * {@link org.pmokit.io.json}, {@link org.pmokit.io.csv} or {@link org.pmokit.io.gmpp}. What every reader answers is in
 * {@link org.pmokit.io.reading}.
 */
@NullMarked
package org.pmokit.io;

import org.jspecify.annotations.NullMarked;
