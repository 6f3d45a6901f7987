package org.pmokit.examples.pmo.page;

import java.util.Map;
import org.pmokit.core.dependency.CommitmentMismatch;
import org.pmokit.core.dependency.Dependency;
import org.pmokit.core.identifier.ProgrammeId;
import org.pmokit.graph.network.CandidateProgramme;
import org.pmokit.graph.network.CandidateProgrammes;
import org.pmokit.graph.network.Centrality;
import org.pmokit.graph.network.CycleBreak;
import org.pmokit.graph.network.DependencyNetwork;

/** What the structure of a network tells, for machines. */
final class StructureFiles {

    private static final int MOST_SCORES = 100;

    private StructureFiles() {}

    static Map<String, Object> of(DependencyNetwork network) {
        CandidateProgrammes candidates = network.structure().candidateProgrammes();
        Centrality centrality = network.structure().centrality();
        return ReportFiles.object(
                "mismatches",
                CommitmentMismatch.in(network.dependencies()).stream()
                        .map(StructureFiles::mismatch)
                        .toList(),
                "cycleBreaks",
                network.structure().cycleBreaks().stream()
                        .map(StructureFiles::breakOf)
                        .toList(),
                "singlePointsOfFailure",
                network.structure().singlePointsOfFailure().stream()
                        .map(point -> ReportFiles.object(
                                "id", point.component().value(),
                                "kind", point.component().kind().code(),
                                "parts", point.parts()))
                        .toList(),
                "waves",
                network.structure().layers().stream()
                        .map(wave -> ReportFiles.object(
                                "number", wave.number(), "members", DependencyFiles.values(wave.members())))
                        .toList(),
                "candidateProgrammes",
                ReportFiles.object(
                        "modularity", candidates.modularity(),
                        "groups",
                                candidates.groups().stream()
                                        .map(StructureFiles::candidate)
                                        .toList()),
                "betweenness",
                ReportFiles.object(
                        "sampled", centrality.isSampled(),
                        "starts", centrality.starts(),
                        "scores",
                                centrality.scores().stream()
                                        .filter(score -> score.between() > 0)
                                        .limit(MOST_SCORES)
                                        .map(score -> ReportFiles.object(
                                                "id", score.component().value(), "between", score.between()))
                                        .toList()));
    }

    private static Map<String, Object> mismatch(CommitmentMismatch mismatch) {
        return ReportFiles.object(
                "dependency", mismatch.dependency().id().value(),
                "giver", mismatch.dependency().giver().value(),
                "receiver", mismatch.dependency().receiver().value(),
                "mismatch",
                        mismatch.kind()
                                .name()
                                .toLowerCase(java.util.Locale.ROOT)
                                .replace('_', '-'),
                "floatDays", mismatch.floatDays());
    }

    private static Map<String, Object> breakOf(CycleBreak one) {
        return ReportFiles.object(
                "members", DependencyFiles.values(one.cycle().members()),
                "witness", DependencyFiles.values(one.cycle().witness()),
                "break",
                        one.commitments().stream()
                                .map(Dependency::id)
                                .map(id -> id.value())
                                .toList(),
                "least", one.isLeast(),
                "atLeast", one.atLeast());
    }

    private static Map<String, Object> candidate(CandidateProgramme group) {
        return ReportFiles.object(
                "members", DependencyFiles.values(group.members()),
                "inside", group.inside(),
                "across", group.across(),
                "programmes",
                        group.programmes().stream().map(ProgrammeId::value).toList(),
                "outsideProgrammes", group.outsideProgrammes());
    }
}
