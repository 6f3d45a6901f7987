package org.pmokit.graph.criticalpath;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Which supports and headings move when others do. */
final class HammockMoves {

    private final List<Hammock> hammocks;
    private final HammockDates base;
    /** The hammocks that follow from the activity in a place. */
    private final Map<Integer, List<Integer>> followers = new HashMap<>();

    HammockMoves(Compiled network, HammockDates base) {
        this.hammocks = network.hammocks();
        this.base = base;
        for (int number = 0; number < hammocks.size(); number++) {
            Hammock hammock = hammocks.get(number);
            int follower = number;
            Stream.concat(hammock.starts().stream(), hammock.finishes().stream())
                    .forEach(tie -> followers
                            .computeIfAbsent(tie.place(), none -> new ArrayList<>())
                            .add(follower));
        }
    }

    /** What moves when the activities in these places have moved in a pass; in the order in which they follow. */
    List<ScheduleDifference.Moved> after(EarlyPass pass, List<Integer> places) {
        BitSet dirty = new BitSet();
        places.forEach(place -> markFollowers(place, dirty));
        if (dirty.isEmpty()) {
            return List.of();
        }
        HammockDates dates = base.after(pass);
        List<ScheduleDifference.Moved> moved = new ArrayList<>();
        for (int number = dirty.nextSetBit(0); number >= 0; number = dirty.nextSetBit(number + 1)) {
            Hammock hammock = hammocks.get(number);
            dates.moved(hammock).ifPresent(move -> {
                moved.add(move);
                markFollowers(hammock.place(), dirty);
            });
        }
        return moved;
    }

    private void markFollowers(int place, BitSet dirty) {
        followers.getOrDefault(place, List.of()).forEach(dirty::set);
    }
}
