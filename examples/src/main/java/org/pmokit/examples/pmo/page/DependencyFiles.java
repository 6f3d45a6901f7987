package org.pmokit.examples.pmo.page;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.pmokit.core.dependency.Dependency;
import org.pmokit.core.dependency.DependencyStrength;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.graph.impact.Delay;
import org.pmokit.graph.impact.Impact;
import org.pmokit.graph.impact.StopImpact;
import org.pmokit.graph.network.DependencyNetwork;

/** The network of dependencies for machines. */
public final class DependencyFiles {

    private static final long MOST_STEPS = 1_000_000;

    private DependencyFiles() {}

    /**
     * Nodes, edges, circles, longest chain, reach and implied links as JSON.
     *
     * @param network to write
     * @param answers to questions about a slip or a stop; left out when none was asked
     */
    public static String json(DependencyNetwork network, WhatIfAnswers answers) {
        Map<String, Object> document = ReportFiles.object(
                "nodes",
                        network.nodes().stream()
                                .map(node -> ReportFiles.object(
                                        "id", node.value(), "kind", node.kind().code()))
                                .toList(),
                "edges",
                        network.dependencies().stream()
                                .map(DependencyFiles::edge)
                                .toList(),
                "cycles",
                        network.cycles().stream()
                                .map(cycle -> values(cycle.members()))
                                .toList(),
                "longestChain",
                        ReportFiles.object(
                                "edges", network.structure().longestChain().edges(),
                                "members",
                                        values(network.structure()
                                                .longestChain()
                                                .members())),
                "components",
                        network.structure().reaches().stream()
                                .map(reach -> ReportFiles.object(
                                        "id", reach.ref().value(),
                                        "kind", reach.ref().kind().code(),
                                        "directDependents", reach.directDependents(),
                                        "transitiveDependents", reach.transitiveDependents(),
                                        "directGivers", reach.directGivers(),
                                        "transitiveGivers", reach.transitiveGivers(),
                                        "wave", reach.chainBehind() + 1))
                                .toList(),
                "redundant",
                        network.structure().redundant().stream()
                                .map(link -> ReportFiles.object(
                                        "giver", link.giver().value(),
                                        "receiver", link.receiver().value()))
                                .toList());
        document.putAll(StructureFiles.of(network));
        answers.slip().ifPresent(answer -> document.put("impact", impact(answer)));
        answers.stop().ifPresent(answer -> document.put("stop", stop(answer)));
        return JsonText.of(document);
    }

    private static Map<String, Object> edge(Dependency link) {
        return ReportFiles.object(
                "id", link.id().value(),
                "giver", link.giver().value(),
                "receiver", link.receiver().value(),
                "kind", link.kind(),
                "title", link.title(),
                "neededBy", link.neededBy(),
                "promisedBy", link.promisedBy(),
                "strength", link.strength().map(DependencyStrength::code),
                "toleranceDays", link.toleranceDays(),
                "agreed", link.agreed(),
                "delivered", link.delivered(),
                "floatDays", link.floatDays());
    }

    private static Map<String, Object> impact(Impact answer) {
        long[] left = {MOST_STEPS};
        return ReportFiles.object(
                "source", answer.source().value(),
                "days", answer.days(),
                "delays",
                        answer.delays().stream()
                                .map(delay -> ReportFiles.object(
                                        "id", delay.component().value(),
                                        "kind", delay.component().kind().code(),
                                        "days", delay.days(),
                                        "absorbed", delay.absorbedDays(),
                                        "assumedLinks", delay.assumedLinks(),
                                        "path", path(delay, left)))
                                .toList(),
                "absorbedBy",
                        answer.absorbedBy().stream()
                                .map(stop -> ReportFiles.object(
                                        "giver", stop.link().giver().value(),
                                        "receiver", stop.link().receiver().value(),
                                        "floatDays", stop.floatDays()))
                                .toList());
    }

    /** The whole way as long as all ways together stay readable, then its last step only. */
    private static List<String> path(Delay delay, long[] left) {
        if (left[0] > 0) {
            List<String> path = values(delay.path());
            left[0] -= path.size();
            return path;
        }
        return Stream.concat(delay.cause().stream(), Stream.of(delay))
                .map(step -> step.component().value())
                .toList();
    }

    private static Map<String, Object> stop(StopImpact answer) {
        return ReportFiles.object(
                "component", answer.component().value(),
                "stopped", values(answer.stopped()),
                "lost",
                        answer.lost().stream()
                                .map(one -> ReportFiles.object(
                                        "dependency", one.link().id().value(),
                                        "giver", one.link().giver().value(),
                                        "receiver", one.link().receiver().value(),
                                        "distance", one.distance(),
                                        "bearable", one.isBearable(),
                                        "through",
                                                one.through()
                                                        .map(lost -> lost.id().value())))
                                .toList(),
                "released",
                        answer.released().stream().map(one -> one.id().value()).toList());
    }

    static List<String> values(List<ComponentRef> references) {
        return references.stream().map(ComponentRef::value).toList();
    }

    static String dotText(String text) {
        return "\"" + oneLine(text).replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    static String mermaidText(String text) {
        return oneLine(text)
                .replace("#", "#35;")
                .replace("&", "#amp;")
                .replace("`", "#96;")
                .replace("\"", "#quot;")
                .replace("<", "#lt;")
                .replace(">", "#gt;");
    }

    private static String oneLine(String text) {
        return text.replaceAll("[\\p{Cntrl}\\s]+", " ");
    }
}
