/**
 * Rules about people and the work asked of them: not more than there is, not everywhere at once, not while away, with a name
 * in time, and by those who can.
 *
 * <p>Only what is not over on the status date is judged.
 */
@NullMarked
package org.pmokit.rules.catalog.capacity;

import org.jspecify.annotations.NullMarked;
