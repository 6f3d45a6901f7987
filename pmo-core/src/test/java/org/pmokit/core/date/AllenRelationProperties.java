package org.pmokit.core.date;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.pmokit.core.Portfolios;

@Portfolios.Generated
class AllenRelationProperties {

    /** Allen's definitions, as comparisons of first start, first end, second start, second end. */
    private static final Map<AllenRelation, Definition> DEFINITIONS = Map.ofEntries(
            entry(AllenRelation.BEFORE, (s1, e1, s2, e2) -> e1 < s2),
            entry(AllenRelation.MEETS, (s1, e1, s2, e2) -> e1 == s2),
            entry(AllenRelation.OVERLAPS, (s1, e1, s2, e2) -> s1 < s2 && s2 < e1 && e1 < e2),
            entry(AllenRelation.STARTS, (s1, e1, s2, e2) -> s1 == s2 && e1 < e2),
            entry(AllenRelation.DURING, (s1, e1, s2, e2) -> s2 < s1 && e1 < e2),
            entry(AllenRelation.FINISHES, (s1, e1, s2, e2) -> s2 < s1 && e1 == e2),
            entry(AllenRelation.EQUALS, (s1, e1, s2, e2) -> s1 == s2 && e1 == e2),
            entry(AllenRelation.FINISHED_BY, (s1, e1, s2, e2) -> s1 < s2 && e1 == e2),
            entry(AllenRelation.CONTAINS, (s1, e1, s2, e2) -> s1 < s2 && e2 < e1),
            entry(AllenRelation.STARTED_BY, (s1, e1, s2, e2) -> s1 == s2 && e2 < e1),
            entry(AllenRelation.OVERLAPPED_BY, (s1, e1, s2, e2) -> s2 < s1 && s1 < e2 && e2 < e1),
            entry(AllenRelation.MET_BY, (s1, e1, s2, e2) -> e2 == s1),
            entry(AllenRelation.AFTER, (s1, e1, s2, e2) -> e2 < s1));

    private static final Set<AllenRelation> APART =
            Set.of(AllenRelation.BEFORE, AllenRelation.MEETS, AllenRelation.MET_BY, AllenRelation.AFTER);

    private interface Definition {
        boolean holds(long firstStart, long firstEnd, long secondStart, long secondEnd);
    }

    @Property
    void exactly_one_relation_holds_and_it_is_the_one_told(
            @ForAll("filled") DateRange one, @ForAll("filled") DateRange other) {
        Set<AllenRelation> holding = DEFINITIONS.entrySet().stream()
                .filter(definition -> definition
                        .getValue()
                        .holds(day(one.start()), day(one.end()), day(other.start()), day(other.end())))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());

        assertThat(holding).containsExactly(AllenRelation.of(one, other));
    }

    @Property
    void the_other_way_round_the_inverse_holds(@ForAll("filled") DateRange one, @ForAll("filled") DateRange other) {
        assertThat(AllenRelation.of(other, one))
                .isEqualTo(AllenRelation.of(one, other).inverse());
    }

    @Property
    void the_inverse_of_the_inverse_is_the_relation_itself(@ForAll AllenRelation relation) {
        assertThat(relation.inverse().inverse()).isEqualTo(relation);
        assertThat(relation.inverse() == relation).isEqualTo(relation == AllenRelation.EQUALS);
    }

    @Property
    void four_relations_share_no_day_and_nine_do(@ForAll("filled") DateRange one, @ForAll("filled") DateRange other) {
        assertThat(one.overlaps(other)).isEqualTo(!APART.contains(AllenRelation.of(one, other)));
    }

    @Provide
    Arbitrary<DateRange> filled() {
        return Portfolios.spans().filter(span -> span.days() > 0);
    }

    private static long day(LocalDate date) {
        return date.toEpochDay();
    }
}
