package org.pmokit.rules.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.pmokit.rules.Samples.DIG;
import static org.pmokit.rules.Samples.PAY;
import static org.pmokit.rules.Samples.REC;
import static org.pmokit.rules.Samples.TODAY;
import static org.pmokit.rules.Samples.healthy;
import static org.pmokit.rules.Samples.money;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.pmokit.core.Portfolio;
import org.pmokit.core.delivery.Programme;
import org.pmokit.core.identifier.ProjectId;
import org.pmokit.core.problem.Problem;
import org.pmokit.core.role.Role;
import org.pmokit.rules.Finding;
import org.pmokit.rules.HealthCheck;
import org.pmokit.rules.HealthReport;
import org.pmokit.rules.Samples;
import org.pmokit.rules.catalog.StandardCatalogue;
import org.pmokit.rules.profile.Deviation.Effect;
import org.pmokit.rules.rag.Rag;
import org.pmokit.rules.rule.Assessment;
import org.pmokit.rules.rule.RuleGroup;
import org.pmokit.rules.rule.Verdict;

class ProfilesTest {

    private static final String AMBER = "PMO-FIN-001/amber";
    private static final String RED = "PMO-FIN-001/red";

    @Test
    void a_threshold_of_the_house_applies_and_says_where_it_comes_from() {
        Profile group = Profile.named("group")
                .version("3")
                .addThreshold(ThresholdSetting.of(AMBER, "0.05", "thin margins"))
                .build();

        Finding finding = cost(report(group), PAY);

        assertThat(finding.rag()).isEqualTo(Rag.AMBER);
        assertThat(finding.measurement().threshold().value()).isEqualByComparingTo("0.05");
        assertThat(finding.measurement().threshold().source()).isEqualTo("profile group 3: thin margins");
        assertThat(report().findingsOn(PAY)).isEmpty();
    }

    @Test
    void a_division_differs_for_its_own_projects_only_and_a_project_from_its_division() {
        Profile group = Profile.named("group").build();
        Profile division = Profile.named("digital")
                .extending("group")
                .addScope(DIG)
                .addThreshold(ThresholdSetting.of(AMBER, "0.05", "thin margins"))
                .build();
        Profile project = Profile.named("payroll")
                .extending("digital")
                .addScope(PAY)
                .addThreshold(ThresholdSetting.of(AMBER, "0.07", "first of its kind"))
                .build();

        assertThat(report(group, division).findingsOn(PAY)).hasSize(1);
        assertThat(report(group, division).findingsOn(REC)).isEmpty();
        assertThat(report(project, division, group).findingsOn(PAY)).isEmpty();
    }

    @Test
    void what_is_locked_above_may_be_stricter_below_and_never_weaker() {
        Profile group = Profile.named("group")
                .addThreshold(ThresholdSetting.of(AMBER, "0.08", "board of May").locked())
                .build();
        Profile below =
                Profile.named("digital").extending("group").addScope(DIG).build();

        assertThat(problems(
                        group,
                        below.toBuilder()
                                .addThreshold(ThresholdSetting.of(AMBER, "0.09", "we are special"))
                                .build()))
                .containsExactly("profiles[digital].PMO-FIN-001/amber: The threshold PMO-FIN-001/amber is locked at 8 %"
                        + " above, and 9 % is weaker. Maybe keep it, be stricter, or ask the owner of the profile"
                        + " above.");
        assertThat(problems(
                        group,
                        below.toBuilder()
                                .addThreshold(ThresholdSetting.of(AMBER, "0.05", "we are careful"))
                                .build()))
                .isEmpty();
    }

    @Test
    void a_floor_holds_through_a_profile_that_was_stricter_than_it() {
        Profile group = Profile.named("group")
                .addThreshold(ThresholdSetting.of(AMBER, "0.08", "board").locked())
                .build();
        Profile division = Profile.named("digital")
                .extending("group")
                .addScope(DIG)
                .addThreshold(ThresholdSetting.of(AMBER, "0.05", "careful"))
                .build();
        Profile project =
                Profile.named("payroll").extending("digital").addScope(PAY).build();

        assertThat(problems(group, division, weaker(project, "0.08"))).isEmpty();
        assertThat(problems(group, division, weaker(project, "0.081"))).hasSize(1);
    }

    private static Profile weaker(Profile profile, String value) {
        return profile.toBuilder()
                .addThreshold(ThresholdSetting.of(AMBER, value, "less"))
                .build();
    }

    @Test
    void a_threshold_that_is_stricter_when_greater_is_weakened_by_less() {
        Profile group = Profile.named("group")
                .addThreshold(ThresholdSetting.of("PMO-OFF-002/least", "2", "two lines")
                        .locked())
                .build();
        Profile below = Profile.named("b")
                .extending("group")
                .addScope(DIG)
                .addThreshold(ThresholdSetting.of("PMO-OFF-002/least", "1", "one will do"))
                .build();

        assertThat(problems(group, below)).hasSize(1);
    }

    @Test
    void a_locked_rule_is_not_switched_off_paled_or_excused_below() {
        Profile group = Profile.named("group")
                .addRule(RuleSetting.of("PMO-FIN-001")
                        .lock(Lock.LOCKED)
                        .rationale("law")
                        .build())
                .build();
        Profile below = Profile.named("b").extending("group").addScope(DIG).build();

        assertThat(problems(group, with(below, RuleSetting.off("PMO-FIN-001", "noise"))))
                .containsExactly("profiles[b].PMO-FIN-001: The rule PMO-FIN-001 is locked above, and this profile would"
                        + " switch it off. Maybe leave it as it is, or ask the owner of the profile above.");
        assertThat(problems(group, with(below, cost().colour(Rag.AMBER).build())))
                .hasSize(1);
        assertThat(problems(group, with(below, cost().graceUntil(TODAY).build())))
                .hasSize(1);
        assertThat(problems(group, with(below, cost().colour(Rag.RED).build()))).isEmpty();
    }

    @Test
    void a_rule_that_is_switched_off_says_so_by_whom_and_why() {
        HealthReport report = report(Profile.named("group")
                .addRule(RuleSetting.off("PMO-FIN-001", "no budgets yet"))
                .build());

        assertThat(report.resultsOn(PAY))
                .filteredOn(result -> result.rule().id().value().equals("PMO-FIN-001"))
                .singleElement()
                .satisfies(result -> assertThat(result.verdict())
                        .isEqualTo(Verdict.notApplicable("profile group 1 asks it (no budgets yet)")));
        assertThat(report.silentRules()).anyMatch(rule -> rule.id().value().equals("PMO-FIN-001"));
    }

    @Test
    void colour_owner_and_words_are_those_of_the_house() {
        Finding finding = cost(
                report(Profile.named("group")
                        .addThreshold(ThresholdSetting.of(AMBER, "0.05", "thin"))
                        .addRule(cost().colour(Rag.RED)
                                .owner(Role.SPONSOR)
                                .title("We stay on budget")
                                .remedy("Ring the sponsor.")
                                .build())
                        .build()),
                PAY);

        assertThat(finding.rag()).isEqualTo(Rag.RED);
        assertThat(finding.owner()).contains(Role.SPONSOR);
        assertThat(finding.rule()).isEqualTo("We stay on budget");
        assertThat(finding.remedy()).isEqualTo("Ring the sponsor.");
    }

    @Test
    void during_the_grace_of_a_new_rule_its_breaches_are_shown_and_do_not_count() {
        Profile.Builder group = Profile.named("group").addThreshold(ThresholdSetting.of(AMBER, "0.05", "thin"));
        HealthReport during =
                report(group.addRule(cost().graceUntil(TODAY).build()).build());
        HealthReport after = report(Profile.named("group")
                .addThreshold(ThresholdSetting.of(AMBER, "0.05", "thin"))
                .addRule(cost().graceUntil(TODAY.minusDays(1)).build())
                .build());

        assertThat(during.findingsOn(PAY)).hasSize(1);
        assertThat(during.healthOf(PAY).dimensions()).doesNotContainKey(RuleGroup.FINANCE);
        assertThat(during.ragOf(PAY)).isNotEqualTo(Rag.AMBER);
        assertThat(after.ragOf(PAY)).isEqualTo(Rag.AMBER);
    }

    @Test
    void every_problem_is_told_at_once() {
        List<String> found = problems(
                Profile.named("group")
                        .addThreshold(ThresholdSetting.of("PMO-FIN-001/rde", "0.3", "typo"))
                        .addThreshold(ThresholdSetting.of(RED, "5", "meant 5 %"))
                        .addThreshold(ThresholdSetting.of(AMBER, "0.05", " "))
                        .addRule(RuleSetting.off("PMO-FIN-099", "gone"))
                        .build(),
                Profile.named("b").extending("grupo").addScope(DIG).build(),
                Profile.named("c").extending("group").addScope(DIG).build());

        assertThat(found)
                .hasSize(6)
                .anyMatch(text -> text.contains(
                        "There is no profile \"grupo\" to build on. Maybe add its file, or one" + " of: b, c, group."))
                .anyMatch(text -> text.contains("programme:DIG is claimed by the profile \"b\" as well."))
                .anyMatch(text -> text.contains("There is no threshold PMO-FIN-001/rde. Maybe one of: "
                        + "PMO-FIN-001/amber, PMO-FIN-001/red, PMO-FIN-001/freshness."))
                .anyMatch(text -> text.contains("cannot be 5; it is counted in ratio and lies from 0 to 1. Maybe a"
                        + " share is meant: 5 % is 0.05."))
                .anyMatch(text -> text.contains("Nobody says why PMO-FIN-001/amber differs."))
                .anyMatch(text -> text.contains("There is no rule PMO-FIN-099. Maybe one of: PMO-FIN-001, "));
    }

    @Test
    void two_topmost_profiles_and_circles_are_refused() {
        assertThat(problems(
                        Profile.named("a").build(),
                        Profile.named("b").addScope(DIG).build()))
                .containsExactly("There are several topmost profiles: a, b. Maybe let all but one build on another, so"
                        + " that what is locked holds for everybody.");
        assertThat(problems(
                        Profile.named("a").extending("b").build(),
                        Profile.named("b").extending("a").build()))
                .hasSize(1);
        assertThat(problems(
                        Profile.named("top").build(),
                        Profile.named("a").extending("b").addScope(DIG).build(),
                        Profile.named("b").extending("a").addScope(PAY).build()))
                .singleElement()
                .asString()
                .startsWith("These profiles build on each other in a circle: a, b.");
        assertThatThrownBy(() -> Profiles.resolveOrThrow(
                        List.of(
                                Profile.named("a").build(),
                                Profile.named("a").extending("a").build()),
                        StandardCatalogue.rules()))
                .isInstanceOf(InvalidProfileException.class)
                .hasMessageContaining("There are two profiles \"a\".");
    }

    @Test
    void how_we_differ_from_the_standard_is_a_value() {
        Profiles profiles = Profiles.resolveOrThrow(
                List.of(
                        Profile.named("group")
                                .addThreshold(ThresholdSetting.of(AMBER, "0.05", "thin margins"))
                                .addThreshold(ThresholdSetting.of(RED, "0.20", "as published, locked")
                                        .locked())
                                .addRule(RuleSetting.off("PMO-FIN-003", "no contingencies"))
                                .build(),
                        Profile.named("digital")
                                .version("7")
                                .extending("group")
                                .addScope(DIG)
                                .addThreshold(ThresholdSetting.of(AMBER, "0.15", "agile budgets"))
                                .build()),
                StandardCatalogue.rules());

        assertThat(profiles.all().get(1).deviations())
                .containsExactly(
                        new Deviation("digital 7", AMBER, "10 %", "15 %", Effect.WEAKER, "agile budgets"),
                        new Deviation("group 1", "PMO-FIN-003 turned", "on", "off", Effect.WEAKER, "no contingencies"));
        assertThat(profiles.differences().asText()).isEqualTo("""
                        how we differ from the standard
                          group 1: 2 points
                            PMO-FIN-001/amber: 5 % instead of 10 % (stricter; group 1: thin margins)
                            PMO-FIN-003 turned: off instead of on (weaker; group 1: no contingencies)
                          digital 7: 2 points
                            PMO-FIN-001/amber: 15 % instead of 10 % (weaker; digital 7: agile budgets)
                            PMO-FIN-003 turned: off instead of on (weaker; group 1: no contingencies)
                        """);
        assertThat(Profiles.none().differences().asText()).isEqualTo("no profile: everything as shipped\n");
    }

    private static RuleSetting.Builder cost() {
        return RuleSetting.of("PMO-FIN-001").rationale("ours");
    }

    private static Profile with(Profile profile, RuleSetting setting) {
        return profile.toBuilder().addRule(setting).build();
    }

    private static List<String> problems(Profile... profiles) {
        return Profiles.resolve(List.of(profiles), StandardCatalogue.rules())
                .fold(found -> found.asJava(), fine -> List.<Problem>of())
                .stream()
                .map(Problem::asText)
                .toList();
    }

    private static Finding cost(HealthReport report, ProjectId project) {
        return report.findingsOn(project).stream()
                .filter(finding -> finding.key().rule().value().equals("PMO-FIN-001"))
                .findFirst()
                .orElseThrow();
    }

    /** Payroll in Digital and Records beside it, both 6 % over budget; only the cost rule is asked. */
    private static HealthReport report(Profile... profiles) {
        Portfolio portfolio = Samples.draft(
                        healthy(PAY).parent(DIG).finance(money(100, 106)).build(),
                        healthy(REC).finance(money(100, 106)).build())
                .add(Programme.builder().id(DIG).build())
                .resolveOrThrow();
        return HealthCheck.standard()
                .only(java.util.Set.of(RuleGroup.FINANCE))
                .under(Profiles.resolveOrThrow(List.of(profiles), StandardCatalogue.rules()))
                .assess(portfolio, Assessment.asOf(TODAY));
    }
}
