package org.pmokit.rules.catalog.dependency;

import org.pmokit.core.Portfolio;
import org.pmokit.core.role.Role;
import org.pmokit.graph.network.DependencyChain;
import org.pmokit.rules.evidence.Evidence;
import org.pmokit.rules.rule.Limits;
import org.pmokit.rules.rule.MeasureUnit;
import org.pmokit.rules.rule.Rule;
import org.pmokit.rules.rule.RuleContext;
import org.pmokit.rules.rule.RuleGroup;
import org.pmokit.rules.rule.Tally;
import org.pmokit.rules.rule.Threshold;
import org.pmokit.rules.rule.Verdict;

/** PMO-DEP-007: chains of dependencies are short. */
public final class ChainLength {

    /** Longer is amber. */
    public static final Threshold AMBER = Threshold.houseDefault("PMO-DEP-007/amber", "8", MeasureUnit.COUNT);

    /** Longer is red. */
    public static final Threshold RED = Threshold.houseDefault("PMO-DEP-007/red", "12", MeasureUnit.COUNT);

    /** The rule. */
    public static final Rule<Portfolio> RULE = Rule.of("PMO-DEP-007", Portfolio.class)
            .group(RuleGroup.DEPENDENCY)
            .name("chain-length")
            .title("No chain of dependencies is too long")
            .because("a delay at its beginning has many places to grow, and nobody sees both of its ends")
            .measuredAs("dependencies on the longest chain, over the network with the members of each circle as one")
            .remedy("Deliver in smaller parts, or cut the chain where a receiver can do without.")
            .source("Longest path of the dependency network")
            .askedOf(Role.PROGRAMME_MANAGER)
            .thresholds(AMBER, RED)
            .appliesWhen(
                    "it has dependencies",
                    portfolio -> !portfolio.dependencies().isEmpty())
            .check(ChainLength::judge);

    private ChainLength() {}

    private static Verdict judge(Portfolio portfolio, RuleContext context) {
        DependencyChain longest = context.network().structure().longestChain();
        Tally tally = new Tally(Limits.above(AMBER, RED).in(context));
        tally.measure("", longest.edges(), new Evidence.Chain(longest.members()));
        return tally.verdict("it has dependencies");
    }
}
