/**
 * Files of planning tools. {@link org.pmokit.mpxj.ScheduleFiles} reads a file, or a folder of them, and gives a
 * {@link org.pmokit.mpxj.ScheduleReading}: every schedule that could be used, as {@link org.pmokit.mpxj.ImportedSchedule}s with
 * their calendars and what the tool was told about calculating ({@link org.pmokit.mpxj.ToolSettings}), and a problem for
 * everything that was lost, assumed or taken otherwise. Several files of one project are its
 * {@link org.pmokit.mpxj.ScheduleHistory}.
 */
@PmoValue
@NullMarked
package org.pmokit.mpxj;

import org.jspecify.annotations.NullMarked;
import org.pmokit.core.internal.style.PmoValue;
