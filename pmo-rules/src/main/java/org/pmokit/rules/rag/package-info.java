/**
 * Colours as data. {@link org.pmokit.rules.rag.Rag} is computed, never typed in;
 * {@link org.pmokit.rules.rag.RollUp} says how a parent gets its colour from its own and its children's, and what
 * it does with what is unknown. What people declare is a {@link org.pmokit.core.assurance.DeliveryConfidence}, kept
 * beside it.
 */
@NullMarked
package org.pmokit.rules.rag;

import org.jspecify.annotations.NullMarked;
