package org.pmokit.graph.quality;

import java.util.ArrayList;
import java.util.List;
import org.pmokit.core.identifier.ActivityId;

/** Parts of a network that no link connects; headings and supports hold nothing together. */
final class Islands {

    private final ScheduleFacts facts;
    private final int[] leader;

    Islands(ScheduleFacts facts) {
        this.facts = facts;
        this.leader = new int[facts.size()];
        for (int at = 0; at < leader.length; at++) {
            leader[at] = at;
        }
        Logic logic = facts.logic();
        for (int link = 0; link < logic.from.length; link++) {
            if (isMember(logic.from[link]) && isMember(logic.to[link])) {
                leader[find(logic.to[link])] = find(logic.from[link]);
            }
        }
    }

    private boolean isMember(int at) {
        return at >= 0 && !facts.isHammock(at);
    }

    private int find(int at) {
        int here = at;
        while (leader[here] != here) {
            leader[here] = leader[leader[here]];
            here = leader[here];
        }
        return here;
    }

    /** Of several largest parts the one with the first activity counts as the network. */
    QualityCount outsideOfLargest() {
        int[] sizes = new int[leader.length];
        int members = 0;
        for (int at = 0; at < leader.length; at++) {
            if (isMember(at)) {
                members++;
                sizes[find(at)]++;
            }
        }
        int largest = largest(sizes);
        List<ActivityId> outside = new ArrayList<>();
        for (int at = 0; at < leader.length; at++) {
            if (isMember(at) && find(at) != largest) {
                outside.add(facts.activity(at).id());
            }
        }
        return new QualityCount(outside.size(), members, outside);
    }

    private int largest(int[] sizes) {
        int largest = -1;
        for (int at = 0; at < leader.length; at++) {
            if (isMember(at) && (largest < 0 || sizes[find(at)] > sizes[largest])) {
                largest = find(at);
            }
        }
        return largest;
    }
}
