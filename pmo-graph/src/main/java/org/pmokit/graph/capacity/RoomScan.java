package org.pmokit.graph.capacity;

import java.util.ArrayList;
import java.util.List;

/** Finds days in a row on which one subject has so much room. Used once. */
final class RoomScan implements Sweep.Visitor {

    private final Subject subject;
    private final long wanted;
    private final int fewestDays;
    private final List<Room> rooms = new ArrayList<>();
    private int from;
    private int to;
    private int days;
    private long least;
    private long volume;

    RoomScan(Subject subject, long wanted, int fewestDays) {
        this.subject = subject;
        this.wanted = wanted;
        this.fewestDays = fewestDays;
    }

    @Override
    public void stretch(Sweep at) {
        long free = at.capacity() - at.demand();
        if (!at.isCapacityKnown() || free < wanted) {
            end();
            return;
        }
        if (days == 0) {
            from = at.firstWorked();
            least = free;
            volume = 0;
        }
        to = at.afterLastWorked();
        days += at.worked();
        least = Math.min(least, free);
        volume += free * at.worked();
    }

    private void end() {
        if (days >= fewestDays) {
            rooms.add(new Room(
                    subject, Horizon.range(from, to), days, Amounts.toDecimal(least), Amounts.toDecimal(volume)));
        }
        days = 0;
    }

    /** All of them, in the order of time. Ends the scan. */
    List<Room> rooms() {
        end();
        return rooms;
    }
}
