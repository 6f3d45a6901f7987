/** What pmo prints: the board page as text or Markdown, and the machine-readable forms. */
@NullMarked
package org.pmokit.examples.pmo.page;

import org.jspecify.annotations.NullMarked;
