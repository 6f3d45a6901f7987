package org.pmokit.graph.impact;

import org.pmokit.core.dependency.Dependency;

/**
 * A commitment whose float swallowed a whole slip. The receiver may still be hit through another one.
 *
 * @param link from who slips to who is spared
 * @param days calendar days that arrived, more than 0
 * @param floatDays calendar days from promise to need, at least as many
 */
public record Absorption(Dependency link, long days, long floatDays) {}
