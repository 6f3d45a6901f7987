package org.pmokit.examples.pmo.page;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pmokit.core.dependency.OverlapDecision;
import org.pmokit.graph.overlap.Crowd;
import org.pmokit.graph.overlap.Overlap;
import org.pmokit.graph.overlap.Overlaps;
import org.pmokit.graph.overlap.ServiceOverlap;
import org.pmokit.graph.text.SharedTerm;
import org.pmokit.rules.evidence.Names;

/** The overlaps of a portfolio, for people and for machines. */
public final class OverlapFiles {

    private static final int DECIMALS = 4;

    private OverlapFiles() {}

    /**
     * Pairs and crowds, most significant first.
     *
     * @param overlaps to tell
     * @param limit how many pairs, and how many crowds, at most
     * @param names tells what to call projects
     * @param layout plain or Markdown; used up
     */
    public static String page(Overlaps overlaps, int limit, Names names, Layout layout) {
        layout.title("Overlaps: " + overlaps.all().size() + " pairs of projects");
        overlaps.all().stream().limit(limit).forEach(overlap -> layout.point(0, OverlapLines.of(overlap, names)));
        if (overlaps.all().size() > limit) {
            layout.paragraph("and " + (overlaps.all().size() - limit) + " less significant; --limit tells more.");
        }
        if (!overlaps.crowds().isEmpty()) {
            layout.heading("Shared by many");
            List<Crowd> crowds = overlaps.crowds();
            crowds.stream().limit(limit).forEach(crowd -> layout.point(0, OverlapLines.of(crowd)));
            if (crowds.size() > limit) {
                layout.paragraph("and " + (crowds.size() - limit) + " smaller; --limit tells more.");
            }
        }
        List<ServiceOverlap> services = overlaps.services();
        if (!services.isEmpty()) {
            layout.heading("Services offered twice");
            services.forEach(service -> layout.point(0, OverlapLines.of(service, names)));
        }
        layout.heading("What was compared");
        layout.paragraph(OverlapLines.compared(overlaps));
        return layout.text();
    }

    /**
     * Pairs and crowds as JSON.
     *
     * @param overlaps to write
     * @param limit how many pairs at most
     * @param names tells what to call projects
     */
    public static String json(Overlaps overlaps, int limit, Names names) {
        return JsonText.of(ReportFiles.object(
                "pairs", overlaps.all().size(),
                "overlaps",
                        overlaps.all().stream()
                                .limit(limit)
                                .map(overlap -> pair(overlap, names))
                                .toList(),
                "crowds", overlaps.crowds().stream().map(OverlapFiles::crowd).toList(),
                "services",
                        overlaps.services().stream()
                                .map(service -> service(service, names))
                                .toList(),
                "text", text(overlaps)));
    }

    private static Optional<Map<String, Object>> text(Overlaps overlaps) {
        return overlaps.settings()
                .text()
                .map(how -> ReportFiles.object(
                        "threshold", BigDecimal.valueOf(how.threshold()),
                        "approximate", how.approximateSeed().isPresent(),
                        "expectedRecall", BigDecimal.valueOf(overlaps.expectedTextRecall())));
    }

    private static Map<String, Object> service(ServiceOverlap service, Names names) {
        return ReportFiles.object(
                "first", service.first().value(),
                "second", service.second().value(),
                "served", service.served().asText(),
                "services", service.services(),
                "significance", service.significance().name().toLowerCase(java.util.Locale.ROOT),
                "relation", service.relation().name().toLowerCase(java.util.Locale.ROOT),
                "sharedPeriod", service.sharedPeriod().toString(),
                "suggestion", service.suggestion().code(),
                "decision", service.decision().map(OverlapFiles::decision),
                "text", OverlapLines.of(service, names));
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
                                        "sharedBy", thing.sharedBy(),
                                        "degree", rounded(thing.degree()),
                                        "period", thing.period().map(Object::toString),
                                        "note", thing.note(),
                                        "terms",
                                                thing.terms().stream()
                                                        .map(SharedTerm::term)
                                                        .toList()))
                                .toList(),
                "relation", overlap.relation().map(relation -> relation.name().toLowerCase(java.util.Locale.ROOT)),
                "sharedPeriod", overlap.sharedPeriod().map(Object::toString),
                "sharedDays", overlap.sharedDays(),
                "loweredBecause", overlap.loweredBecause(),
                "sameProgramme", overlap.sameProgramme(),
                "suggestion", overlap.suggestion().code(),
                "decision", overlap.decision().map(OverlapFiles::decision),
                "text", OverlapLines.of(overlap, names));
    }

    private static BigDecimal rounded(double degree) {
        return BigDecimal.valueOf(degree).setScale(DECIMALS, RoundingMode.HALF_UP);
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
