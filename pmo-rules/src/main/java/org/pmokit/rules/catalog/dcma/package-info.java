/**
 * The fourteen points of the DCMA as rules, asked of projects that have a schedule. They tell whether the schedule can be relied
 * on, and do not count towards the colour of the project, since the published text calls them flags to be talked about; a house
 * that sees it otherwise lets the group count in its {@link org.pmokit.rules.StatusDefinition}.
 *
 * <p>The counting is {@link org.pmokit.graph.quality.DcmaAssessment}, which needs no rules. Its switches are choices of the
 * rules: a profile takes another reading as a whole ({@code dcma-14/reading}), or one switch after the other.
 */
@NullMarked
package org.pmokit.rules.catalog.dcma;

import org.jspecify.annotations.NullMarked;
