/**
 * Rules about the registers of risks and issues: each open entry has an owner and a response.
 *
 * <p>An entry that is closed on the status date is asked nothing.
 */
@NullMarked
package org.pmokit.rules.catalog.risk;

import org.jspecify.annotations.NullMarked;
