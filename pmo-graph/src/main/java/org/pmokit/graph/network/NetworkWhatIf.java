package org.pmokit.graph.network;

import java.util.List;
import org.pmokit.core.date.WorkingCalendar;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.graph.impact.Impact;
import org.pmokit.graph.impact.SlipPaths;
import org.pmokit.graph.impact.StopImpact;

/** What would happen to a network if. Nothing is changed; immutable and safe for any number of threads. */
public final class NetworkWhatIf {

    private final DependencyNetwork network;
    private final Nodes nodes;
    private final Links links;

    NetworkWhatIf(DependencyNetwork network, Nodes nodes, Links links) {
        this.network = network;
        this.nodes = nodes;
        this.links = links;
    }

    /**
     * Who moves when a component slips, counted in the working days of one calendar: a commitment absorbs the working days
     * from promise to need and tolerance. Everything else is as in {@link DependencyNetwork#impactOf}.
     *
     * @param source who slips: a milestone, project or programme of the portfolio
     * @param days working days of delay, more than 0
     * @param calendar whose days are counted everywhere, such as that of the portfolio
     * @throws IllegalArgumentException if days is 0 or less
     */
    public Impact slip(ComponentRef source, long days, WorkingCalendar calendar) {
        int node = sourceOf(source, days);
        return node < 0
                ? Impact.builder().source(source).days(days).calendar(calendar).build()
                : new SlipPropagation(nodes, links, new LinkFloats(links, calendar)).from(node, days);
    }

    /**
     * The single ways of a slip towards a component, each until it arrives or is absorbed; of parallel commitments the
     * tightest counts. There can be more ways than anybody can read: give up after so many, or after a million steps.
     *
     * @param slip whose source, days and calendar count
     * @param target a milestone, project or programme of the portfolio
     * @param atMost ways to list, 1 or more
     * @throws IllegalArgumentException if atMost is 0 or less, or a component is unknown
     */
    public SlipPaths paths(Impact slip, ComponentRef target, int atMost) {
        if (atMost < 1) {
            throw new IllegalArgumentException(
                    "No list holds " + atMost + " ways of a slip.\nMaybe ask for 20, the worst come first.");
        }
        int from = sourceOf(slip.source(), slip.days());
        int to = network.requireComponent(target);
        return from < 0 || to < 0
                ? new SlipPaths(List.of(), true)
                : new PathSearch(nodes, links, slip.calendar()).between(from, to, slip.days(), atMost);
    }

    /**
     * Who loses which commitment when a component is stopped, directly and through others: whoever loses something that it
     * needs can no longer be counted on. With a project its milestones stop, with a programme everything below it.
     *
     * @param component a milestone, project or programme of the portfolio
     */
    public StopImpact stop(ComponentRef component) {
        network.requireComponent(component);
        return new Stopping(network.portfolio(), nodes, links).of(component);
    }

    private int sourceOf(ComponentRef source, long days) {
        int node = network.requireComponent(source);
        if (days <= 0) {
            throw new IllegalArgumentException("A slip of " + source.asText() + " by " + days
                    + " days moves nobody.\nMaybe give the days of delay as a number above 0.");
        }
        return node;
    }
}
