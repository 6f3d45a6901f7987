/**
 * The checks of the reviews of {@code pmo-core} as rules. {@link org.pmokit.rules.catalog.review.ReviewRules} gives one rule
 * for each check; every review runs once in an assessment, however many of its checks are asked. Start there.
 */
@NullMarked
package org.pmokit.rules.catalog.review;

import org.jspecify.annotations.NullMarked;
