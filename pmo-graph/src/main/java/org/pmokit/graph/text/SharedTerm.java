package org.pmokit.graph.text;

/**
 * A term that two statements have in common.
 *
 * @param term as the analysis gives it
 * @param statements how many statements have it, 2 or more
 * @param share how much of the similarity it makes, above 0; the shares of all shared terms add up to the similarity
 */
public record SharedTerm(String term, int statements, double share) {}
