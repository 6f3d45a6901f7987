package org.pmokit.examples.pmo.page;

import java.util.stream.Collectors;
import org.pmokit.core.dependency.OverlapDecision;
import org.pmokit.graph.overlap.Crowd;
import org.pmokit.graph.overlap.Overlap;
import org.pmokit.graph.overlap.SharedThing;
import org.pmokit.rules.evidence.Names;

/** Overlaps in a line each. */
public final class OverlapLines {

    private OverlapLines() {}

    /**
     * A pair: how significant, what is shared, what to do or what was decided.
     *
     * @param overlap the pair
     * @param names tells what to call the projects
     */
    public static String of(Overlap overlap, Names names) {
        String shared = overlap.evidence().stream().map(SharedThing::describe).collect(Collectors.joining("; "));
        String period = overlap.sharedPeriod().map(days -> "; together " + days).orElse("");
        String decided = overlap.decision()
                .map(OverlapLines::decision)
                .orElse("suggested: " + overlap.suggestion().code());
        return overlap.significance().name() + " " + names.of(overlap.first()) + " and " + names.of(overlap.second())
                + ": " + shared + period + "; " + decided;
    }

    /**
     * A thing that many projects share.
     *
     * @param crowd the thing
     */
    public static String of(Crowd crowd) {
        return "CROWD " + crowd.describe();
    }

    private static String decision(OverlapDecision decision) {
        return "decided: " + decision.disposition().code()
                + decision.decidedBy().map(who -> " by " + who).orElse("")
                + decision.decidedOn().map(day -> " on " + day).orElse("")
                + decision.until().map(day -> " until " + day).orElse("");
    }
}
