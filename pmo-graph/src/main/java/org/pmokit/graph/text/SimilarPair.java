package org.pmokit.graph.text;

/**
 * Two statements that say nearly the same.
 *
 * @param first place of the one in the list of statements
 * @param second place of the other, after the first
 * @param similarity from the threshold to 1
 */
public record SimilarPair(int first, int second, double similarity) {}
