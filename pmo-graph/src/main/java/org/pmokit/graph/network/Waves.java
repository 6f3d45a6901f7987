package org.pmokit.graph.network;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.pmokit.core.identifier.ComponentRef;

/** Nodes by the chain behind them. */
final class Waves {

    private Waves() {}

    static List<Wave> of(Nodes nodes, int[] chainBehind) {
        List<List<ComponentRef>> members = new ArrayList<>();
        for (int node = 0; node < chainBehind.length; node++) {
            while (members.size() <= chainBehind[node]) {
                members.add(new ArrayList<>());
            }
            members.get(chainBehind[node]).add(nodes.ref(node));
        }
        List<Wave> waves = new ArrayList<>();
        for (List<ComponentRef> wave : members) {
            waves.add(new Wave(waves.size() + 1, wave));
        }
        return Collections.unmodifiableList(waves);
    }
}
