package org.pmokit.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pmokit.rules.Samples.DIG;
import static org.pmokit.rules.Samples.TODAY;
import static org.pmokit.rules.Samples.healthy;
import static org.pmokit.rules.Samples.money;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.pmokit.core.Portfolio;
import org.pmokit.core.PortfolioDraft;
import org.pmokit.core.delivery.Programme;
import org.pmokit.core.delivery.Project;
import org.pmokit.core.identifier.ProjectId;
import org.pmokit.core.identifier.RiskId;
import org.pmokit.core.risk.Risk;
import org.pmokit.graph.overlap.Overlap;
import org.pmokit.rules.rule.Assessment;
import org.pmokit.rules.rule.Rule;
import org.pmokit.rules.rule.Sight;

class ReassessProperties {

    private static final List<HealthCheck> CHECKS = List.of(
            HealthCheck.standard(),
            only(rule -> rule.subject() != Overlap.class),
            only(rule -> rule.subject() != Overlap.class && rule.sight() != Sight.PORTFOLIO && !rule.isNarrowed()));

    private static HealthCheck only(Predicate<Rule<?>> kept) {
        return HealthCheck.of(HealthCheck.standard().rules().stream()
                .filter(kept)
                .<Rule<?>>map(rule -> rule)
                .toList());
    }

    private record Facts(int overrun, boolean inProgramme, boolean owned, int risks) {}

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    void after_any_edit_the_report_is_that_of_a_new_assessment(
            @ForAll("facts") List<Facts> facts,
            @ForAll @IntRange(max = 5) int which,
            @ForAll @IntRange(max = 60) int overrun) {
        int at = which % facts.size();
        Facts old = facts.get(at);
        List<Facts> edited = new ArrayList<>(facts);
        edited.set(at, new Facts(overrun, !old.inProgramme(), old.owned(), old.risks()));

        assertSame(portfolio(facts), portfolio(edited));
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    void after_the_content_of_a_project_was_edited_too(
            @ForAll("facts") List<Facts> facts,
            @ForAll @IntRange(max = 5) int which,
            @ForAll @IntRange(max = 60) int overrun) {
        int at = which % facts.size();
        Facts old = facts.get(at);
        List<Facts> edited = new ArrayList<>(facts);
        edited.set(at, new Facts(overrun, old.inProgramme(), old.owned(), old.risks()));

        assertSame(portfolio(facts), portfolio(edited));
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    void after_any_change_of_registers_too(@ForAll("facts") List<Facts> facts, @ForAll("facts") List<Facts> others) {
        assertSame(portfolio(facts), portfolio(others));
    }

    private static void assertSame(Portfolio before, Portfolio after) {
        CHECKS.forEach(check -> assertSame(check, before, after));
    }

    private static void assertSame(HealthCheck check, Portfolio before, Portfolio after) {
        Assessment today = Assessment.asOf(TODAY);
        HealthReport fresh = check.assess(after, today);
        HealthReport again = check.assess(before, today).reassess(after);

        assertThat(again.results()).isEqualTo(fresh.results());
        assertThat(again.findings()).isEqualTo(fresh.findings());
        assertThat(again.components()).isEqualTo(fresh.components());
    }

    @Provide
    Arbitrary<List<Facts>> facts() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 60),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false),
                        Arbitraries.integers().between(0, 2))
                .as(Facts::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(6);
    }

    private static Portfolio portfolio(List<Facts> facts) {
        PortfolioDraft draft =
                PortfolioDraft.named("Change").add(Programme.builder().id(DIG).build());
        for (int at = 0; at < facts.size(); at++) {
            ProjectId id = ProjectId.of("P" + at);
            Facts each = facts.get(at);
            Project project = healthy(id)
                    .parent(Optional.of(DIG).filter(any -> each.inProgramme()))
                    .finance(money(100, 100 + each.overrun()))
                    .build();
            draft.add(project);
            if (each.owned()) {
                draft.add(Samples.owner(id));
            }
            for (int risk = 0; risk < each.risks(); risk++) {
                draft.add(Risk.builder()
                        .id(RiskId.of("R" + at + "-" + risk))
                        .component(id)
                        .title("late")
                        .build());
            }
        }
        return draft.resolveOrThrow();
    }
}
