package org.pmokit.rules.catalog.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.pmokit.rules.catalog.review.Scenario.Kind;
import org.pmokit.rules.rule.Rule;
import org.pmokit.rules.rule.Threshold;

/** Every rule of a review is shown in every verdict that it can come to, and with every limit set otherwise. */
class ScenarioCoverageTest {

    private static final List<ScenarioTest> ALL = List.of(
            new StructureScenariosTest(),
            new RiskScenariosTest(),
            new RaidScenariosTest(),
            new DecisionScenariosTest(),
            new ChallengeScenariosTest(),
            new GateScenariosTest(),
            new ChangeScenariosTest(),
            new ConfigurationScenariosTest(),
            new BenefitScenariosTest(),
            new QualityScenariosTest(),
            new StakeholderScenariosTest(),
            new AlignmentScenariosTest(),
            new TeamScenariosTest(),
            new PeopleScenariosTest(),
            new KnowledgeScenariosTest(),
            new ReportScenariosTest());

    /** Rules that never want for a fact, by the reason; the prefix stands for all ids that start with it. */
    private static final Map<String, Set<String>> NEVER_UNKNOWN = Map.of(
            "what is not said is the defect itself",
            Set.of(
                    "PMO-RSK-011",
                    "PMO-GOV-011",
                    "PMO-GOV-012",
                    "PMO-GOV-014",
                    "PMO-GOV-015",
                    "PMO-GOV-023",
                    "PMO-GOV-024",
                    "PMO-GOV-025",
                    "PMO-GOV-031",
                    "PMO-GOV-034",
                    "PMO-GOV-035",
                    "PMO-CHG-005",
                    "PMO-CHG-007",
                    "PMO-CHG-024",
                    "PMO-BEN-001",
                    "PMO-BEN-002",
                    "PMO-BEN-003",
                    "PMO-BEN-004",
                    "PMO-BEN-005",
                    "PMO-BEN-006",
                    "PMO-BEN-008",
                    "PMO-BEN-009",
                    "PMO-QUA-001",
                    "PMO-QUA-002",
                    "PMO-QUA-003",
                    "PMO-QUA-007",
                    "PMO-QUA-008",
                    "PMO-STK-001",
                    "PMO-STK-004",
                    "PMO-STR-005",
                    "PMO-STR-021",
                    "PMO-STR-022",
                    "PMO-STR-023",
                    "PMO-AGI-001",
                    "PMO-AGI-008",
                    "PMO-AGI-009",
                    "PMO-KNO-002",
                    "PMO-KNO-003",
                    "PMO-KNO-011",
                    "PMO-REP-001",
                    "PMO-REP-002",
                    "PMO-REP-003",
                    "PMO-REP-004",
                    "PMO-REP-005",
                    "PMO-REP-006",
                    "PMO-SKL-002"),
            "it looks only at what says enough",
            Set.of(
                    "PMO-RSK-012",
                    "PMO-RSK-013",
                    "PMO-RSK-014",
                    "PMO-RSK-017",
                    "PMO-RSK-018",
                    "PMO-GOV-013",
                    "PMO-GOV-022",
                    "PMO-GOV-033",
                    "PMO-GOV-036",
                    "PMO-CHG-021",
                    "PMO-CHG-022",
                    "PMO-CHG-023",
                    "PMO-QUA-005",
                    "PMO-QUA-006",
                    "PMO-STR-002",
                    "PMO-STR-003",
                    "PMO-STR-004",
                    "PMO-STR-006",
                    "PMO-AGI-002",
                    "PMO-AGI-004",
                    "PMO-AGI-005",
                    "PMO-AGI-006",
                    "PMO-AGI-010",
                    "PMO-STF-001",
                    "PMO-STF-002",
                    "PMO-SKL-003"),
            "links between the entries of a log are there or not",
            Set.of("PMO-RSK-03"),
            "a matrix says all that there is to know of it",
            Set.of("PMO-RAC-0"),
            "what an office does not say of itself it does not do",
            Set.of("PMO-OFF-0"),
            "a portfolio that keeps no such record at all is not asked",
            Set.of(
                    "PMO-STF-003",
                    "PMO-STF-004",
                    "PMO-GOV-041",
                    "PMO-GOV-042",
                    "PMO-GOV-043",
                    "PMO-GOV-044",
                    "PMO-KNO-013"));

    /** No portfolio with a relation that leads nowhere resolves; the check is for records that come from elsewhere. */
    private static final Set<String> NEVER_BREACHED = Set.of("PMO-CHG-023");

    @Test
    void every_rule_is_shown_in_every_verdict_that_it_can_come_to() {
        Map<String, Set<Kind>> shown = new TreeMap<>();
        scenarios()
                .forEach(each -> shown.computeIfAbsent(each.rule(), none -> EnumSet.noneOf(Kind.class))
                        .add(each.expected()));
        Map<String, Set<Kind>> expected = new TreeMap<>();
        ids().forEach(id -> expected.put(id, verdictsOf(id)));

        assertThat(shown).isEqualTo(expected);
    }

    @Test
    void every_limit_is_shown_with_another_value() {
        Set<String> shown = scenarios()
                .flatMap(each -> each.limits().stream().map(limit -> each.rule() + "/" + limit.code()))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> limits = ReviewRules.rules().stream()
                .flatMap(rule -> rule.thresholds().stream())
                .map(Threshold::key)
                .filter(key -> !key.endsWith("/count"))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(shown).isEqualTo(limits);
    }

    @Test
    void every_reason_is_needed() {
        assertThat(NEVER_UNKNOWN.values().stream().flatMap(Set::stream))
                .allMatch(prefix -> ids().anyMatch(id -> id.startsWith(prefix)));
    }

    private static Set<Kind> verdictsOf(String id) {
        Set<Kind> kinds = EnumSet.allOf(Kind.class);
        if (NEVER_UNKNOWN.values().stream().flatMap(Set::stream).anyMatch(id::startsWith)) {
            kinds.remove(Kind.UNKNOWN);
        }
        if (NEVER_BREACHED.contains(id)) {
            kinds.remove(Kind.BREACHED);
        }
        return kinds;
    }

    private static Stream<Scenario> scenarios() {
        return ALL.stream().flatMap(ScenarioTest::scenarios);
    }

    private static Stream<String> ids() {
        return ReviewRules.rules().stream().map(Rule::id).map(id -> id.value());
    }
}
