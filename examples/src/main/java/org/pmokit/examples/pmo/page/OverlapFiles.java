package org.pmokit.examples.pmo.page;

import java.util.Map;
import org.pmokit.core.dependency.OverlapDecision;
import org.pmokit.graph.overlap.Crowd;
import org.pmokit.graph.overlap.Overlap;
import org.pmokit.graph.overlap.Overlaps;
import org.pmokit.rules.evidence.Names;

/** The overlaps of a portfolio, for people and for machines. */
public final class OverlapFiles {

    private OverlapFiles() {}

    /**
     * Pairs and crowds, most significant first.
     *
     * @param overlaps to tell
     * @param names tells what to call projects
     * @param layout plain or Markdown; used up
     */
    public static String page(Overlaps overlaps, Names names, Layout layout) {
        layout.title("Overlaps: " + overlaps.all().size() + " pairs of projects");
        overlaps.all().forEach(overlap -> layout.point(0, OverlapLines.of(overlap, names)));
        if (!overlaps.crowds().isEmpty()) {
            layout.heading("Shared by many");
            overlaps.crowds().forEach(crowd -> layout.point(0, OverlapLines.of(crowd)));
        }
        return layout.text();
    }

    /**
     * Pairs and crowds as JSON.
     *
     * @param overlaps to write
     * @param names tells what to call projects
     */
    public static String json(Overlaps overlaps, Names names) {
        return JsonText.of(ReportFiles.object(
                "overlaps",
                        overlaps.all().stream()
                                .map(overlap -> pair(overlap, names))
                                .toList(),
                "crowds", overlaps.crowds().stream().map(OverlapFiles::crowd).toList()));
    }

    private static Map<String, Object> pair(Overlap overlap, Names names) {
        return ReportFiles.object(
                "first", overlap.first().value(),
                "second", overlap.second().value(),
                "significance", overlap.significance().name().toLowerCase(java.util.Locale.ROOT),
                "score", Double.toString(overlap.score()),
                "evidence",
                        overlap.evidence().stream()
                                .map(thing -> ReportFiles.object(
                                        "kind", thing.kind().name().toLowerCase(java.util.Locale.ROOT),
                                        "key", thing.key(),
                                        "sharedBy", thing.sharedBy()))
                                .toList(),
                "relation", overlap.relation().map(relation -> relation.name().toLowerCase(java.util.Locale.ROOT)),
                "sharedDays", overlap.sharedDays(),
                "sameProgramme", overlap.sameProgramme(),
                "suggestion", overlap.suggestion().code(),
                "decision", overlap.decision().map(OverlapFiles::decision),
                "text", OverlapLines.of(overlap, names));
    }

    private static Map<String, Object> decision(OverlapDecision decision) {
        return ReportFiles.object(
                "disposition", decision.disposition().code(),
                "decidedBy", decision.decidedBy(),
                "decidedOn", decision.decidedOn(),
                "until", decision.until(),
                "reason", decision.reason());
    }

    private static Map<String, Object> crowd(Crowd crowd) {
        return ReportFiles.object(
                "kind", crowd.kind().name().toLowerCase(java.util.Locale.ROOT),
                "key", crowd.key(),
                "members",
                        crowd.members().stream().map(member -> member.value()).toList(),
                "peak", crowd.peak(),
                "peakPeriod", crowd.peakPeriod().map(Object::toString));
    }
}
