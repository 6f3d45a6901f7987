/**
 * Datasets of the Integrated Program Management Data and Analysis Report (IPMDAR) of the US Department of Defense:
 * {@link org.pmokit.io.ipmdar.IpmdarReader} reads the schedule performance dataset (SPD), a zip file or a folder of JSON tables.
 */
@NullMarked
package org.pmokit.io.ipmdar;

import org.jspecify.annotations.NullMarked;
