package org.pmokit.rules.rag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class RollUpProperties {

    private static final RollUp WORST_OF = RollUp.worstOf();

    @Property
    void it_is_one_of_the_colours_and_no_worse_one_is_among_them(@ForAll Rag own, @ForAll List<Rag> children) {
        Rag combined = WORST_OF.combine(Optional.of(own), children);
        List<Rag> all = new ArrayList<>(children);
        all.add(own);

        assertThat(all)
                .contains(combined)
                .allSatisfy(colour -> assertThat(colour).isLessThanOrEqualTo(combined));
    }

    @Property
    void the_order_of_children_does_not_matter(@ForAll Rag own, @ForAll List<Rag> children, @ForAll Random random) {
        List<Rag> shuffled = new ArrayList<>(children);
        Collections.shuffle(shuffled, random);

        assertThat(WORST_OF.combine(Optional.of(own), shuffled))
                .isEqualTo(WORST_OF.combine(Optional.of(own), children));
    }

    @Property
    void a_worse_child_never_gives_a_better_parent(
            @ForAll Optional<Rag> own,
            @ForAll @Size(min = 1) List<Rag> children,
            @ForAll @IntRange(max = 20) int which,
            @ForAll Rag other) {
        int at = which % children.size();
        List<Rag> worse = new ArrayList<>(children);
        worse.set(at, children.get(at).worse(other));

        assertThat(WORST_OF.combine(own, worse)).isGreaterThanOrEqualTo(WORST_OF.combine(own, children));
    }

    @Property
    void one_more_child_never_gives_a_better_parent(@ForAll Rag own, @ForAll List<Rag> children, @ForAll Rag more) {
        List<Rag> grown = new ArrayList<>(children);
        grown.add(more);

        assertThat(WORST_OF.combine(Optional.of(own), grown))
                .isGreaterThanOrEqualTo(WORST_OF.combine(Optional.of(own), children));
    }

    @Property
    void a_parent_that_nothing_was_asked_of_has_the_colour_of_its_children(@ForAll @Size(min = 1) List<Rag> children) {
        assertThat(WORST_OF.combine(Optional.empty(), children)).isEqualTo(Rag.worstOf(children));
    }

    @Example
    void nothing_at_all_is_unknown() {
        assertThat(WORST_OF.combine(Optional.empty(), List.of())).isEqualTo(Rag.UNKNOWN);
        assertThat(Rag.worstOf(List.of())).isEqualTo(Rag.UNKNOWN);
    }

    @Example
    void it_says_what_becomes_of_unknown() {
        assertThat(WORST_OF.name()).isEqualTo("worst-of");
        assertThat(WORST_OF.description()).contains("unknown counts as worse than green");
        assertThat(WORST_OF).isEqualTo(RollUp.worstOf());
    }

    @Property
    void the_worse_of_two_does_not_depend_on_their_order(@ForAll Rag one, @ForAll Rag other) {
        assertThat(one.worse(other))
                .isEqualTo(other.worse(one))
                .isGreaterThanOrEqualTo(one)
                .isGreaterThanOrEqualTo(other);
    }

    @Example
    void the_order_is_green_unknown_amber_red() {
        assertThat(Rag.values()).extracting(Rag::code).containsExactly("green", "unknown", "amber", "red");
    }
}
