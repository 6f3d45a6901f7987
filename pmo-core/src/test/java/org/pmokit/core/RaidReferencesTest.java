package org.pmokit.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.pmokit.core.change.ChangeDecision;
import org.pmokit.core.change.ChangeImpact;
import org.pmokit.core.change.ChangeRequest;
import org.pmokit.core.decision.Decision;
import org.pmokit.core.identifier.ChangeId;
import org.pmokit.core.identifier.DecisionId;
import org.pmokit.core.identifier.RiskId;
import org.pmokit.core.money.Money;
import org.pmokit.core.problem.Problem;
import org.pmokit.core.problem.ProblemCode;
import org.pmokit.core.register.Recorded;

/** What entries of the registers around risks and changes point to is looked for, attribute by attribute. */
class RaidReferencesTest {

    static Stream<Arguments> entries() {
        return Stream.of(
                Arguments.of(
                        RaidValueTypes.risk(),
                        List.of("risks[R].decision", "risks[R].secondaryRisks", "risks[R].derivedFrom")),
                Arguments.of(RaidValueTypes.issue(), List.of("issues[I].decision", "issues[I].derivedFrom")),
                Arguments.of(RaidValueTypes.assumption(), List.of("assumptions[A].derivedFrom")),
                Arguments.of(RaidValueTypes.action(), List.of("actions[A].derivedFrom")),
                Arguments.of(
                        RaidValueTypes.decision(),
                        List.of(
                                "decisions[D].decidedByBoard",
                                "decisions[D].evidence",
                                "decisions[D].resolves",
                                "decisions[D].supersedes")),
                Arguments.of(
                        RaidValueTypes.change(),
                        List.of(
                                "changes[C].items",
                                "changes[C].objectiveEffects",
                                "changes[C].decidedByBoard",
                                "changes[C].decisionEntry",
                                "changes[C].mergedInto",
                                "changes[C].concession",
                                "changes[C].derivedFrom")),
                Arguments.of(
                        RaidValueTypes.item(),
                        List.of(
                                "configurationItems[CI].product",
                                "configurationItems[CI].stage",
                                "configurationItems[CI].versions",
                                "configurationItems[CI].relations",
                                "configurationItems[CI].crossReferences")),
                Arguments.of(RaidValueTypes.challenge(), List.of("challenges[CH].raisedBy", "challenges[CH].ledTo")));
    }

    @ParameterizedTest
    @MethodSource("entries")
    void a_reference_that_leads_nowhere_is_told_with_its_path(Recorded entry, Collection<String> paths) {
        List<Problem> problems = Sample.problemsOf(Sample.draft().add(entry));

        assertThat(problems).extracting(Problem::path).containsExactlyElementsOf(paths);
        assertThat(problems).extracting(Problem::code).containsOnly(ProblemCode.UNKNOWN_REFERENCE);
    }

    @Test
    void a_concession_is_a_document_or_a_decision() {
        ChangeRequest change = change("C").concession(RiskId.of("RSK")).build();

        assertThat(Sample.problemsOf(Sample.draft().add(change)))
                .extracting(Problem::code, Problem::path)
                .containsExactly(tuple(ProblemCode.WRONG_KIND, "changes[C].concession"));
    }

    @Test
    void decisions_do_not_take_each_others_place_in_a_circle_and_changes_do_not_merge_in_one() {
        PortfolioDraft draft = Sample.draft()
                .add(decision("D").supersedes(DecisionId.of("E")).build())
                .add(decision("E").supersedes(DecisionId.of("D")).build())
                .add(change("C").mergedInto(ChangeId.of("C2")).build())
                .add(change("C2")
                        .decision(ChangeDecision.MERGE)
                        .mergedInto(ChangeId.of("C"))
                        .build());

        assertThat(Sample.problemsOf(draft)).hasSize(2);
    }

    @Test
    void money_of_impacts_is_in_the_currency_of_the_portfolio() {
        ChangeRequest change =
                change("C").addImpact(ChangeImpact.ofCost(Money.of(5, "EUR"))).build();

        assertThat(Sample.problemsOf(Sample.draft().add(change)))
                .extracting(Problem::path)
                .containsExactly("changes[C].impacts");
    }

    private static Decision.Builder decision(String id) {
        return Decision.builder()
                .id(DecisionId.of(id))
                .component(Sample.PAYROLL)
                .title("t");
    }

    private static ChangeRequest.Builder change(String id) {
        return ChangeRequest.builder()
                .id(ChangeId.of(id))
                .component(Sample.PAYROLL)
                .title("t");
    }
}
