package org.pmokit.graph.capacity;

import java.util.Comparator;
import java.util.List;

/**
 * One subject of a heat map.
 *
 * @param subject who
 * @param cells one for each period
 */
public record HeatRow(Subject subject, List<HeatCell> cells) {

    /** Copies the cells. */
    public HeatRow {
        cells = List.copyOf(cells);
    }

    /** The worst level of all periods. */
    public LoadLevel worst() {
        return cells.stream()
                .map(HeatCell::level)
                .max(Comparator.naturalOrder())
                .orElse(LoadLevel.UNKNOWN);
    }
}
