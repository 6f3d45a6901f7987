/**
 * Rules about who answers and who judged: owners, vacancies, declared colours and reviews, objectives that are served.
 *
 * <p>A colour that a person declared is held against the computed one, in both directions.
 */
@NullMarked
package org.pmokit.rules.catalog.governance;

import org.jspecify.annotations.NullMarked;
