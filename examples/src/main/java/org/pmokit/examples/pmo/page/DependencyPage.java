package org.pmokit.examples.pmo.page;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.pmokit.core.dependency.CommitmentMismatch;
import org.pmokit.core.dependency.MismatchKind;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.graph.network.CandidateProgramme;
import org.pmokit.graph.network.CandidateProgrammes;
import org.pmokit.graph.network.Centrality;
import org.pmokit.graph.network.CycleBreak;
import org.pmokit.graph.network.DependencyChain;
import org.pmokit.graph.network.DependencyNetwork;
import org.pmokit.graph.network.Reach;
import org.pmokit.graph.network.Redundancy;
import org.pmokit.graph.network.SinglePointOfFailure;
import org.pmokit.graph.network.Wave;
import org.pmokit.rules.evidence.Names;

/** The network of dependencies for people. */
public final class DependencyPage {

    private static final int MOST = 20;

    private final DependencyNetwork network;
    private final Names names;
    private final WhatIfAnswers answers;

    /**
     * A page on a network.
     *
     * @param network to tell
     * @param names tells what to call components
     * @param answers to questions about a slip or a stop
     */
    public DependencyPage(DependencyNetwork network, Names names, WhatIfAnswers answers) {
        this.network = network;
        this.names = names;
        this.answers = answers;
    }

    /**
     * The page as text.
     *
     * @param layout plain or Markdown; used up
     */
    public String render(Layout layout) {
        layout.title("Dependencies: " + network.nodes().size() + " components, " + network.edgeCount() + " links");
        new WhatIfPart(names).render(answers, layout);
        mismatches(layout);
        cycles(layout);
        pointsOfFailure(layout);
        waves(layout);
        candidates(layout);
        chain(layout);
        reach(layout);
        between(layout);
        redundant(layout);
        return layout.text();
    }

    private void mismatches(Layout layout) {
        List<CommitmentMismatch> all = CommitmentMismatch.in(network.dependencies());
        layout.heading("Commitments that do not fit (" + all.size() + " remarks on "
                + network.dependencies().size() + " commitments)");
        Map<MismatchKind, Long> counts = all.stream()
                .collect(Collectors.groupingBy(CommitmentMismatch::kind, TreeMap::new, Collectors.counting()));
        counts.forEach((kind, count) -> layout.point(0, words(kind) + ": " + count));
        all.stream()
                .filter(mismatch -> mismatch.kind().compareTo(MismatchKind.NO_DATES) < 0)
                .limit(MOST)
                .forEach(mismatch -> layout.point(
                        1,
                        names.of(mismatch.dependency().giver()) + " -> "
                                + names.of(mismatch.dependency().receiver()) + ": " + mismatch.describe()));
    }

    private static String words(MismatchKind kind) {
        return switch (kind) {
            case LATE -> "promised later than the receiver can bear";
            case WITHIN_TOLERANCE -> "promised after the need, within the tolerance";
            case NOT_AGREED -> "not agreed by both sides";
            case NO_PROMISE -> "needed by a day, promised by none";
            case NO_NEED -> "promised by a day, needed by none";
            case NO_DATES -> "without any day";
            case ONE_OWNER -> "with an owner on one side only";
        };
    }

    private void cycles(Layout layout) {
        layout.heading("Circles");
        if (network.isAcyclic()) {
            layout.paragraph("None: nobody waits for themselves.");
        }
        for (CycleBreak one :
                network.structure().cycleBreaks().stream().limit(MOST).toList()) {
            layout.point(
                    0,
                    one.cycle().describe() + "; all of them: " + ids(one.cycle().members()));
            layout.point(1, one.describe());
        }
        more(layout, network.cycles().size());
    }

    private static String ids(List<ComponentRef> members) {
        return members.stream().limit(MOST).map(ComponentRef::value).collect(Collectors.joining(", "))
                + (members.size() > MOST ? " and " + (members.size() - MOST) + " more" : "");
    }

    private void pointsOfFailure(Layout layout) {
        List<SinglePointOfFailure> points = network.structure().singlePointsOfFailure();
        layout.heading("Single points of failure (" + points.size() + ")");
        points.stream()
                .limit(MOST)
                .forEach(point -> layout.point(
                        0,
                        names.of(point.component()) + ": without it " + point.cutOff() + " of "
                                + (point.parts().get(0) + point.cutOff()) + " components are cut off from the rest"));
        more(layout, points.size());
    }

    private void waves(Layout layout) {
        List<Wave> waves = network.structure().layers();
        layout.heading("Waves (" + waves.size() + ")");
        for (Wave wave : waves.stream().limit(MOST).toList()) {
            List<ComponentRef> linked = wave.members().stream()
                    .filter(member -> wave.number() > 1
                            || !network.directDependentsOf(member).isEmpty())
                    .toList();
            layout.point(
                    0,
                    "wave " + wave.number() + " (" + linked.size() + "): "
                            + linked.stream().limit(MOST).map(names::of).collect(Collectors.joining(", "))
                            + (linked.size() > MOST ? " and " + (linked.size() - MOST) + " more" : ""));
        }
        more(layout, waves.size());
    }

    private void candidates(Layout layout) {
        CandidateProgrammes candidates = network.structure().candidateProgrammes();
        layout.heading("Candidate programmes (" + candidates.groups().size() + ", modularity "
                + Math.round(candidates.modularity() * 100) / 100.0 + ")");
        for (CandidateProgramme group : candidates.groups().stream().limit(MOST).toList()) {
            String today = group.isOneToday()
                    ? "one programme today"
                    : "today in " + group.programmes().size() + " programmes"
                            + (group.outsideProgrammes() == 0 ? "" : ", " + group.outsideProgrammes() + " in none");
            layout.point(
                    0,
                    group.members().size() + " components, " + group.inside() + " commitments inside and "
                            + group.across() + " across (" + today + "): " + ids(group.members()));
        }
        more(layout, candidates.groups().size());
    }

    private static void more(Layout layout, int all) {
        if (all > MOST) {
            layout.point(0, "and " + (all - MOST) + " more");
        }
    }

    private void chain(Layout layout) {
        DependencyChain chain = network.structure().longestChain();
        layout.heading("Longest chain (" + chain.edges() + " links)");
        if (!chain.members().isEmpty()) {
            layout.paragraph(chain.members().stream().map(names::of).collect(Collectors.joining(" -> ")));
        }
    }

    private void reach(Layout layout) {
        layout.heading("Who most others wait for");
        List<List<String>> rows = network.structure().reaches().stream()
                .filter(reach -> reach.transitiveDependents() > 0)
                .sorted(Comparator.comparingInt(Reach::transitiveDependents).reversed())
                .limit(MOST)
                .map(reach -> List.of(
                        names.of(reach.ref()),
                        Integer.toString(reach.directDependents()),
                        Integer.toString(reach.transitiveDependents()),
                        Integer.toString(reach.chainBehind() + 1)))
                .toList();
        layout.table(List.of("component", "direct dependents", "all dependents", "wave"), rows);
    }

    private void between(Layout layout) {
        Centrality centrality = network.structure().centrality();
        layout.heading("Who lies between most others"
                + (centrality.isSampled()
                        ? " (estimated from " + centrality.starts() + " of " + centrality.possibleStarts()
                                + " starting points)"
                        : ""));
        List<List<String>> rows = centrality.scores().stream()
                .filter(score -> score.between() > 0)
                .limit(MOST)
                .map(score -> List.of(names.of(score.component()), Long.toString(Math.round(score.between()))))
                .toList();
        layout.table(List.of("component", "pairs"), rows);
    }

    private void redundant(Layout layout) {
        List<Redundancy> redundant = network.structure().redundant();
        if (!redundant.isEmpty()) {
            layout.heading("Links that a longer path implies (" + redundant.size() + ")");
            redundant.stream()
                    .limit(MOST)
                    .forEach(link -> layout.point(0, names.of(link.giver()) + " -> " + names.of(link.receiver())));
            more(layout, redundant.size());
        }
    }
}
