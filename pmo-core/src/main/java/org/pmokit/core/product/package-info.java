/**
 * What projects make and how the work is handed out. A {@link org.pmokit.core.product.Product} stands in the product
 * breakdown and says by {@link org.pmokit.core.product.QualityCriterion criteria} what is asked of it;
 * {@link org.pmokit.core.product.RequirementTrace} shows which {@link org.pmokit.core.product.Requirement} nobody serves;
 * a {@link org.pmokit.core.product.WorkPackage} gives products to a team and remembers the steps it took.
 */
@PmoValue
@NullMarked
package org.pmokit.core.product;

import org.jspecify.annotations.NullMarked;
import org.pmokit.core.internal.style.PmoValue;
