package org.pmokit.core.design;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.pmokit.core.money.Money;
import org.pmokit.core.money.Ratio;

/** More work, more risk and worse results never lead to less; knowing more never leads outside what was said before. */
class RecommendationProperties {

    @Provide
    Arbitrary<Circumstances> circumstances() {
        Arbitrary<Grade> grades = Arbitraries.of(Grade.class);
        Arbitrary<Ratio> shares = Arbitraries.integers().between(0, 20).map(part -> Ratio.of("" + part / 20.0));
        return Combinators.combine(
                        Arbitraries.integers().between(0, 150).optional(),
                        Arbitraries.integers().between(0, 5).optional(),
                        grades.optional(),
                        grades.optional(),
                        shares.optional(),
                        shares.optional(),
                        shares.optional(),
                        Arbitraries.integers().between(1, 3).optional())
                .as((projects, divisions, risk, regulation, agile, predictability, satisfaction, benefit) ->
                        Circumstances.builder()
                                .projects(projects)
                                .divisions(divisions)
                                .risk(risk)
                                .regulation(regulation)
                                .agileShare(agile)
                                .predictability(predictability)
                                .satisfaction(satisfaction)
                                .annualBenefit(benefit.map(worth -> Money.of(worth, "GBP")))
                                .annualCost(Money.of(2, "GBP"))
                                .build());
    }

    @Property
    void the_least_is_never_above_the_most(@ForAll("circumstances") Circumstances known) {
        Recommendation found = recommend(known);

        assertThat(found.structure().least())
                .isLessThanOrEqualTo(found.structure().most());
        assertThat(found.intensity().least())
                .isLessThanOrEqualTo(found.intensity().most());
    }

    @Property
    void more_projects_never_lead_to_less(
            @ForAll("circumstances") Circumstances known,
            @ForAll @IntRange(max = 200) int few,
            @ForAll @IntRange(max = 200) int more) {
        grows(
                known.toBuilder().projects(few).build(),
                known.toBuilder().projects(few + more).build());
    }

    @Property
    void more_divisions_never_lead_to_less(
            @ForAll("circumstances") Circumstances known,
            @ForAll @IntRange(max = 9) int few,
            @ForAll @IntRange(max = 9) int more) {
        grows(
                known.toBuilder().divisions(few).build(),
                known.toBuilder().divisions(few + more).build());
    }

    @Property
    void more_risk_never_leads_to_less(
            @ForAll("circumstances") Circumstances known, @ForAll Grade one, @ForAll Grade other) {
        Grade low = one.compareTo(other) < 0 ? one : other;
        Grade high = low == one ? other : one;
        grows(known.toBuilder().risk(low).build(), known.toBuilder().risk(high).build());
        grows(
                known.toBuilder().escapedDefects(low).build(),
                known.toBuilder().escapedDefects(high).build());
    }

    @Property
    void less_predictable_teams_never_lead_to_less(
            @ForAll("circumstances") Circumstances known,
            @ForAll @IntRange(max = 100) int one,
            @ForAll @IntRange(max = 100) int other) {
        grows(
                known.toBuilder().predictability(percent(Math.max(one, other))).build(),
                known.toBuilder().predictability(percent(Math.min(one, other))).build());
    }

    @Property
    void knowing_more_stays_within_what_was_said(
            @ForAll("circumstances") Circumstances known,
            @ForAll @IntRange(max = 150) int projects,
            @ForAll Grade grade) {
        Recommendation before = recommend(known);
        Recommendation after = recommend(known.toBuilder()
                .projects(known.projects().orElse(projects))
                .risk(known.risk().orElse(grade))
                .escapedDefects(grade)
                .build());

        assertThat(after.structure().least())
                .isBetween(before.structure().least(), before.structure().most());
        assertThat(after.structure().most())
                .isBetween(before.structure().least(), before.structure().most());
        assertThat(after.intensity().least())
                .isBetween(before.intensity().least(), before.intensity().most());
        assertThat(after.intensity().most())
                .isBetween(before.intensity().least(), before.intensity().most());
    }

    private static void grows(Circumstances less, Circumstances more) {
        Recommendation lower = recommend(less);
        Recommendation higher = recommend(more);
        assertThat(lower.structure().least())
                .isLessThanOrEqualTo(higher.structure().least());
        assertThat(lower.structure().most())
                .isLessThanOrEqualTo(higher.structure().most());
        assertThat(lower.intensity().least())
                .isLessThanOrEqualTo(higher.intensity().least());
        assertThat(lower.intensity().most())
                .isLessThanOrEqualTo(higher.intensity().most());
    }

    private static Ratio percent(int part) {
        return Ratio.of(BigDecimal.valueOf(part), BigDecimal.valueOf(100)).orElseThrow();
    }

    private static Recommendation recommend(Circumstances circumstances) {
        return circumstances.recommend(DesignThresholds.HOUSE_DEFAULT);
    }
}
