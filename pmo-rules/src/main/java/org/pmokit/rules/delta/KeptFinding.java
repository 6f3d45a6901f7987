package org.pmokit.rules.delta;

import java.util.Optional;
import org.pmokit.rules.rag.Rag;
import org.pmokit.rules.rule.FindingKey;

/**
 * As much of a finding as has to be kept for comparison.
 *
 * @param key its identity
 * @param rag amber or red
 * @param distance how far it lies beyond its limit, as a share of the limit, or in its unit where the limit is zero; empty
 *     when not told
 */
public record KeptFinding(FindingKey key, Rag rag, Optional<Double> distance) {}
