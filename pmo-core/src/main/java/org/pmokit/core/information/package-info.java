/**
 * One source of truth and one language. {@link org.pmokit.core.information.InformationSystem}s keep registers,
 * {@link org.pmokit.core.information.MasterRecord} names the register that is believed on a fact, and
 * {@link org.pmokit.core.information.SingleSource} finds the facts on which registers disagree.
 * {@link org.pmokit.core.information.CommonLanguage} says what words, milestones and indicators mean, and which of those
 * in use nobody defined.
 */
@PmoValue
@NullMarked
package org.pmokit.core.information;

import org.jspecify.annotations.NullMarked;
import org.pmokit.core.internal.style.PmoValue;
