/**
 * Views of a whole portfolio for those who steer a part of it. A {@link org.pmokit.core.report.RaidLog} brings together the
 * risks, assumptions, issues, dependencies, actions and decisions of a component and of everything below it.
 */
@NullMarked
package org.pmokit.core.report;

import org.jspecify.annotations.NullMarked;
