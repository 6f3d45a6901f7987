/**
 * Rules about the record itself: whether it is fresh and does not contradict itself.
 *
 * <p>They come before all others: what is wrong on record cannot be right in a judgement.
 */
@NullMarked
package org.pmokit.rules.catalog.dataquality;

import org.jspecify.annotations.NullMarked;
