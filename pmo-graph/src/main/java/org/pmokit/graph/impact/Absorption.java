package org.pmokit.graph.impact;

import org.pmokit.core.dependency.Dependency;

/**
 * A commitment whose float, with the receiver's tolerance, swallowed a whole slip. The receiver may still be hit through another one.
 *
 * @param link from who slips to who is spared
 * @param days days that arrived, more than 0
 * @param floatDays days that it absorbs: from promise to need and tolerance, at least as many
 */
public record Absorption(Dependency link, long days, long floatDays) {}
