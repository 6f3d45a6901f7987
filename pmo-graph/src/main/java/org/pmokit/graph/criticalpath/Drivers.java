package org.pmokit.graph.criticalpath;

import java.util.BitSet;

/** Which links make nodes start when they do, and which nodes the finish of the network hangs on. */
final class Drivers {

    private final Compiled network;
    private final EarlyPass early;

    Drivers(Compiled network, EarlyPass early) {
        this.network = network;
        this.early = early;
    }

    /** Whether a link makes its successor start when it does. */
    boolean drives(int slot, int node) {
        return network.state()[node] != Compiled.DONE
                && early.binds(slot, node)
                && early.candidate(slot, node) == early.rest[node];
    }

    /** The first link that makes a node start when it does; -1 when something else does. */
    int firstDriver(int node) {
        Links links = network.links();
        for (int slot = links.inStart[node]; slot < links.inStart[node + 1]; slot++) {
            if (drives(slot, node)) {
                return slot;
            }
        }
        return -1;
    }

    /** All nodes from which driving links lead to one of the ends. */
    BitSet longestPath(int[] ends) {
        BitSet seen = new BitSet(network.size());
        int[] pending = new int[network.size()];
        int size = 0;
        for (int end : ends) {
            seen.set(end);
            pending[size++] = end;
        }
        Links links = network.links();
        while (size > 0) {
            int node = pending[--size];
            for (int slot = links.inStart[node]; slot < links.inStart[node + 1]; slot++) {
                int from = links.from[slot];
                if (!seen.get(from) && network.state()[from] != Compiled.DONE && drives(slot, node)) {
                    seen.set(from);
                    pending[size++] = from;
                }
            }
        }
        return seen;
    }
}
