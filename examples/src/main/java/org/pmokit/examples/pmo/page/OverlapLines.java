package org.pmokit.examples.pmo.page;

import java.util.List;
import java.util.stream.Collectors;
import org.pmokit.core.dependency.OverlapDecision;
import org.pmokit.graph.overlap.Crowd;
import org.pmokit.graph.overlap.Overlap;
import org.pmokit.graph.overlap.Overlaps;
import org.pmokit.graph.overlap.ServiceOverlap;
import org.pmokit.graph.overlap.SharedThing;
import org.pmokit.rules.evidence.Names;

/** Overlaps in a line each. */
public final class OverlapLines {

    private static final int TERMS_TOLD = 8;

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

    /**
     * Offices that offer the same to the same.
     *
     * @param service the pair of offices
     * @param names tells what to call them
     */
    public static String of(ServiceOverlap service, Names names) {
        return service.significance().name() + " " + names.of(service.first()) + " and " + names.of(service.second())
                + " both offer " + String.join(", ", service.services()) + " to " + names.of(service.served()) + "; "
                + service.decision()
                        .map(OverlapLines::decision)
                        .orElse("suggested: " + service.suggestion().code());
    }

    /**
     * Whether texts were compared, how, and what was left out.
     *
     * @param overlaps to tell of
     */
    public static String compared(Overlaps overlaps) {
        return overlaps.settings()
                .text()
                .map(how -> "Codes exactly; texts from a likeness of " + how.threshold() + " on, "
                        + (how.approximateSeed().isPresent()
                                ? "approximately: at least " + overlaps.expectedTextRecall()
                                        + " of the pairs are expected to be found"
                                : "exactly")
                        + commonTerms(overlaps) + ".")
                .orElse("Codes only; no texts.");
    }

    private static String commonTerms(Overlaps overlaps) {
        List<String> terms = overlaps.commonTerms().values().stream()
                .flatMap(List::stream)
                .distinct()
                .limit(TERMS_TOLD)
                .toList();
        return terms.isEmpty() ? "" : "; words that too many use were left out, such as " + String.join(", ", terms);
    }

    private static String decision(OverlapDecision decision) {
        return "decided: " + decision.disposition().code()
                + decision.decidedBy().map(who -> " by " + who).orElse("")
                + decision.decidedOn().map(day -> " on " + day).orElse("")
                + decision.until().map(day -> " until " + day).orElse("")
                + decision.reason().map(why -> " (" + why + ")").orElse("");
    }
}
