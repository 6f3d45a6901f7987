package org.pmokit.examples.pmo.page;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.pmokit.graph.impact.Delay;
import org.pmokit.graph.impact.Impact;
import org.pmokit.graph.network.DependencyChain;
import org.pmokit.graph.network.DependencyNetwork;
import org.pmokit.graph.network.Reach;
import org.pmokit.rules.evidence.Names;

/** The network of dependencies for people. */
public final class DependencyPage {

    private static final int MOST = 20;

    private final DependencyNetwork network;
    private final Names names;
    private final Optional<Impact> impact;

    /**
     * A page on a network.
     *
     * @param network to tell
     * @param names tells what to call components
     * @param impact the answer to a question about a slip; empty when none was asked
     */
    public DependencyPage(DependencyNetwork network, Names names, Optional<Impact> impact) {
        this.network = network;
        this.names = names;
        this.impact = impact;
    }

    /**
     * The page as text.
     *
     * @param layout plain or Markdown; used up
     */
    public String render(Layout layout) {
        layout.title("Dependencies: " + network.nodes().size() + " components, " + network.edgeCount() + " links");
        impact.ifPresent(answer -> impact(answer, layout));
        cycles(layout);
        chain(layout);
        reach(layout);
        redundant(layout);
        return layout.text();
    }

    private void impact(Impact answer, Layout layout) {
        layout.heading("If " + names.of(answer.source()) + " slips by " + answer.days() + " days");
        if (answer.delays().isEmpty()) {
            layout.paragraph("Nobody else moves.");
        }
        for (Delay delay : answer.delays()) {
            layout.point(
                    0,
                    names.of(delay.component()) + " moves by " + delay.days() + " days: "
                            + delay.path().stream().map(names::of).collect(Collectors.joining(" -> "))
                            + (delay.absorbedDays() == 0 ? "" : "; " + delay.absorbedDays() + " days absorbed")
                            + (delay.assumedLinks() == 0
                                    ? ""
                                    : "; " + delay.assumedLinks() + " links without dates taken as without float"));
        }
        answer.absorbedBy()
                .forEach(stop -> layout.point(
                        0,
                        "absorbed: " + names.of(stop.link().giver()) + " -> "
                                + names.of(stop.link().receiver()) + " has " + stop.floatDays() + " days to spare"));
    }

    private void cycles(Layout layout) {
        layout.heading("Circles");
        if (network.isAcyclic()) {
            layout.paragraph("None: nobody waits for themselves.");
        }
        network.cycles()
                .forEach(cycle -> layout.point(
                        0,
                        cycle.describe() + "; all of them: "
                                + cycle.members().stream()
                                        .map(member -> member.value())
                                        .collect(Collectors.joining(", "))));
    }

    private void chain(Layout layout) {
        DependencyChain chain = network.longestChain();
        layout.heading("Longest chain (" + chain.edges() + " links)");
        if (!chain.members().isEmpty()) {
            layout.paragraph(chain.members().stream().map(names::of).collect(Collectors.joining(" -> ")));
        }
    }

    private void reach(Layout layout) {
        layout.heading("Who most others wait for");
        List<List<String>> rows = network.reaches().stream()
                .filter(reach -> reach.transitiveDependents() > 0)
                .sorted(Comparator.comparingInt(Reach::transitiveDependents).reversed())
                .limit(MOST)
                .map(reach -> List.of(
                        names.of(reach.ref()),
                        Integer.toString(reach.directDependents()),
                        Integer.toString(reach.transitiveDependents())))
                .toList();
        layout.table(List.of("component", "direct dependents", "all dependents"), rows);
    }

    private void redundant(Layout layout) {
        if (!network.redundant().isEmpty()) {
            layout.heading("Links that a longer path implies");
            network.redundant()
                    .forEach(link -> layout.point(0, names.of(link.giver()) + " -> " + names.of(link.receiver())));
        }
    }
}
