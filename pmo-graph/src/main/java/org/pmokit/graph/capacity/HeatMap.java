package org.pmokit.graph.capacity;

import java.util.List;
import org.pmokit.core.date.DateRange;

/**
 * Who is how loaded in which period. The rows of a map that an analysis makes are counted out when they are asked for, so
 * that a map of any size takes no memory.
 *
 * @param grain how long the periods are
 * @param periods in order; the first and the last may be cut by the horizon
 * @param rows one for each subject, in their order
 */
public record HeatMap(Grain grain, List<DateRange> periods, List<HeatRow> rows) {}
