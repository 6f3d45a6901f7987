package org.pmokit.core.priority;

import org.pmokit.core.identifier.ComponentRef;

/**
 * Two candidates that change places when the weights change.
 *
 * @param fallen was before the other, and is behind it with the new weights
 * @param risen was behind it
 */
public record RankReversal(ComponentRef fallen, ComponentRef risen) {}
