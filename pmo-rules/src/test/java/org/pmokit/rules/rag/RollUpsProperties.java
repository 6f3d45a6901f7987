package org.pmokit.rules.rag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.pmokit.rules.rag.RollUp.Child;

class RollUpsProperties {

    @Property
    void no_parent_gets_better_when_a_child_gets_worse(
            @ForAll("policies") RollUp policy,
            @ForAll("children") List<Child> children,
            @ForAll Optional<Rag> own,
            @ForAll @IntRange(max = 20) int which,
            @ForAll Rag other) {
        List<Child> worse = new ArrayList<>(children);
        int at = which % children.size();
        Child before = children.get(at);
        worse.set(at, new Child(before.rag().worse(other), before.size()));

        assertThat(policy.combineSized(own, worse)).isGreaterThanOrEqualTo(policy.combineSized(own, children));
    }

    @Property
    void no_parent_gets_better_when_it_gets_worse_itself(
            @ForAll("policies") RollUp policy,
            @ForAll("children") List<Child> children,
            @ForAll Rag one,
            @ForAll Rag other) {
        Rag better = one.compareTo(other) <= 0 ? one : other;

        assertThat(policy.combineSized(Optional.of(one.worse(other)), children))
                .isGreaterThanOrEqualTo(policy.combineSized(Optional.of(better), children));
    }

    @Property
    void order_never_matters(
            @ForAll("policies") RollUp policy, @ForAll("children") List<Child> children, @ForAll Random random) {
        List<Child> shuffled = new ArrayList<>(children);
        Collections.shuffle(shuffled, random);

        assertThat(policy.combineSized(Optional.empty(), shuffled))
                .isEqualTo(policy.combineSized(Optional.empty(), children));
    }

    @Example
    void nothing_asked_and_no_children_is_unknown_under_every_policy() {
        assertThat(RollUp.shipped())
                .allSatisfy(policy -> assertThat(policy.combineSized(Optional.empty(), List.of()))
                        .as(policy.name())
                        .isEqualTo(Rag.UNKNOWN));
        assertThat(RollUp.shipped())
                .extracting(RollUp::name)
                .containsExactly("worst-of", "budget-share", "count", "weighted");
        assertThat(RollUp.shipped())
                .allSatisfy(policy -> assertThat(policy.description()).contains("unknown"));
    }

    @Example
    void a_quarter_of_the_money_in_red_is_red_and_a_tenth_in_amber_is_amber() {
        RollUp policy = RollUp.budgetShare();

        assertThat(of(policy, child(Rag.RED, 25), child(Rag.GREEN, 75))).isEqualTo(Rag.RED);
        assertThat(of(policy, child(Rag.RED, 24), child(Rag.GREEN, 76))).isEqualTo(Rag.AMBER);
        assertThat(of(policy, child(Rag.RED, 9), child(Rag.GREEN, 91))).isEqualTo(Rag.GREEN);
        assertThat(of(policy, child(Rag.UNKNOWN, 10), child(Rag.GREEN, 90))).isEqualTo(Rag.UNKNOWN);
    }

    @Example
    void a_child_of_unknown_size_weighs_as_much_as_the_mean_of_the_others() {
        Child unknown = new Child(Rag.RED, Optional.empty());

        assertThat(of(RollUp.budgetShare("0.1", "0.34"), unknown, child(Rag.GREEN, 10), child(Rag.GREEN, 30)))
                .isEqualTo(Rag.AMBER);
        assertThat(of(RollUp.budgetShare("0.1", "0.33"), unknown, child(Rag.GREEN, 10), child(Rag.GREEN, 30)))
                .isEqualTo(Rag.RED);
    }

    @Example
    void two_reds_are_red_under_a_count_of_two_and_the_mean_of_one_red_in_four_is_amber() {
        assertThat(of(RollUp.count(1, 2), child(Rag.RED, 1), child(Rag.GREEN, 1)))
                .isEqualTo(Rag.AMBER);
        assertThat(of(RollUp.count(1, 2), child(Rag.RED, 1), child(Rag.RED, 1))).isEqualTo(Rag.RED);
        assertThat(of(RollUp.weighted(), child(Rag.RED, 1), child(Rag.GREEN, 3)))
                .isEqualTo(Rag.AMBER);
        assertThat(of(RollUp.weighted(), child(Rag.RED, 3), child(Rag.GREEN, 1)))
                .isEqualTo(Rag.RED);
        assertThat(of(RollUp.weighted(), child(Rag.UNKNOWN, 1), child(Rag.GREEN, 1)))
                .isEqualTo(Rag.UNKNOWN);
    }

    @Example
    void senseless_limits_are_refused() {
        assertThatThrownBy(() -> RollUp.budgetShare("0", "0.2")).hasMessageContaining("Maybe write 0.25");
        assertThatThrownBy(() -> RollUp.count(0, 2)).hasMessageContaining("at least 1, not 0");
    }

    private static Rag of(RollUp policy, Child... children) {
        return policy.combineSized(Optional.of(Rag.GREEN), List.of(children));
    }

    private static Child child(Rag rag, long size) {
        return new Child(rag, Optional.of(BigDecimal.valueOf(size)));
    }

    @Provide
    Arbitrary<RollUp> policies() {
        return Arbitraries.of(RollUp.shipped());
    }

    @Provide
    Arbitrary<List<Child>> children() {
        Arbitrary<Optional<BigDecimal>> sizes =
                Arbitraries.integers().between(-5, 50).map(BigDecimal::valueOf).optional(0.8);
        return Combinators.combine(Arbitraries.of(Rag.class), sizes)
                .as(Child::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(8);
    }
}
