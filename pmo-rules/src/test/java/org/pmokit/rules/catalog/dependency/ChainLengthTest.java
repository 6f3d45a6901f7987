package org.pmokit.rules.catalog.dependency;

import static org.pmokit.rules.Samples.TODAY;
import static org.pmokit.rules.Samples.draft;
import static org.pmokit.rules.Samples.id;

import org.junit.jupiter.api.Test;
import org.pmokit.core.Portfolio;
import org.pmokit.core.PortfolioDraft;
import org.pmokit.core.dependency.Dependency;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.identifier.ProjectId;
import org.pmokit.rules.evidence.Evidence;
import org.pmokit.rules.rag.Rag;
import org.pmokit.rules.verify.RuleVerifier;

class ChainLengthTest {

    @Test
    void longer_than_eight_is_amber_and_than_twelve_red() {
        on(8).asOf(TODAY).isSatisfied();
        on(9).asOf(TODAY).breaches(Rag.AMBER, chain(9));
        on(12).asOf(TODAY).breaches(Rag.AMBER, chain(12));
        on(13).asOf(TODAY).breaches(Rag.RED, chain(13));
    }

    @Test
    void it_is_not_asked_without_dependencies() {
        on(0).asOf(TODAY).doesNotApply();
    }

    @Test
    void a_house_may_set_other_limits() {
        on(9).asOf(TODAY, ChainLength.AMBER, "9").isSatisfied();
        on(9).asOf(TODAY, ChainLength.RED, "8").breaches(Rag.RED, chain(9));
    }

    private static ProjectId member(int at) {
        return ProjectId.of("P" + (100 + at));
    }

    private static Evidence chain(int edges) {
        return new Evidence.Chain(java.util.stream.IntStream.rangeClosed(0, edges)
                .<ComponentRef>mapToObj(ChainLengthTest::member)
                .toList());
    }

    private static RuleVerifier.Given on(int edges) {
        PortfolioDraft draft = draft(id(member(0).value()));
        for (int at = 1; at <= edges; at++) {
            draft.add(id(member(at).value())).add(Dependency.of(member(at - 1), member(at)));
        }
        Portfolio portfolio = draft.resolveOrThrow();
        return RuleVerifier.verify(ChainLength.RULE).given(portfolio, portfolio.id());
    }
}
